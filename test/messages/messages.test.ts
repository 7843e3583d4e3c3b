import {describe, expect, it} from 'vitest';
import type {AgendaWords} from '../../src/messages/agenda.ts';
import type {ConsultationWords} from '../../src/messages/consultation.ts';
import type {CommonWords} from '../../src/messages/common.ts';
import type {DatasetWords} from '../../src/messages/dataset.ts';
import {pages as englishPages} from '../../src/messages/en/pages.ts';
import {pages as italianPages} from '../../src/messages/it/pages.ts';
import {languageFor, languages, loadWords} from '../../src/messages/messages.ts';
import type {PageWords} from '../../src/messages/pages.ts';
import type {MilestoneCounts, PlanWords} from '../../src/messages/plan.ts';
import {plural} from '../../src/messages/plural.ts';
import {itemTypes} from '../../src/model/item.ts';
import {answerErrorCodes} from '../../src/model/problem.ts';

type Sentence<A extends readonly never[] = never[]> = (...args: A) => string;

/** What each sentence may be called with: a new one without an example does not compile. */
type Samples<Words> = {
  readonly [K in keyof Words as Words[K] extends Sentence ? K : never]: Words[K] extends (
    ...args: infer A
  ) => string
    ? readonly A[]
    : never;
};

const counts: readonly [number][] = [[0], [1], [2], [5], [21], [1234]];
const moment = 'venerdì 31 luglio 2026, ore 23:59';

const common: Samples<CommonWords> = {
  number: [[0], [-1], [3.5], [1234567]],
  openPage: [['comune.example.it']],
  retryAfter: [...counts, [89], [90], [91], [3600]],
  unreadable: counts,
};
const dates: Samples<CommonWords['dates']> = {
  moment: [['2026-07-31T21:59:00Z', 'Europe/Rome']],
  until: [['2026-07-31T22:00:00Z', 'Europe/Rome']],
  day: [['2026-07-31'], ['2026-07-31T23:59:00+02:00'], ['2026-07'], ['2026-Q3']],
};
const provenance: Samples<CommonWords['provenance']> = {
  published: [['2026-07-31'], ['2026-07']],
  modified: [['2026-07-31'], ['2026-Q3']],
};
const consultation: Samples<ConsultationWords> = {
  opens: [[moment]],
  openUntil: [[moment]],
  closedOn: [[moment]],
  extended: [[moment, moment]],
  questions: counts,
  minutes: counts,
  participants: counts,
  organisedBy: [['Comune']],
  chooseBetween: [
    [1, 3],
    [2, 2],
    [undefined, 3],
    [1, undefined],
    [undefined, undefined],
  ],
  specify: [['Altro']],
  scale: [
    [1, 5],
    [1, 5, 'poco'],
    [1, 5, undefined, 'molto'],
    [1, 5, 'poco', 'molto'],
  ],
  charactersLeft: [...counts, [-1], [-20]],
  mostCharacters: counts,
  dateBetween: [
    ['2026-01-01', '2026-12-31'],
    ['2026-01-01', undefined],
    [undefined, '2026-12-31'],
  ],
  draftFound: [[moment]],
};
const when: readonly [string, string | undefined, string][] = [
  ['2026-07-31', undefined, 'Europe/Rome'],
  ['2026-07-31', '2026-08-02', 'Europe/Rome'],
  ['2026-07', '2026-Q4', 'Europe/Rome'],
  ['2026-07-31T10:00:00+02:00', '2026-07-31T12:00:00+02:00', 'Europe/Rome'],
  ['2026-07-31T10:00:00+02:00', '2026-08-01T12:00:00+02:00', 'Europe/Rome'],
];
const period: readonly [string | undefined, string | undefined][] = [
  ['2026-07-01', '2026-07-31'],
  ['2026-07', '2026-07'],
  ['2026-07', undefined],
  [undefined, '2026-Q3'],
];
const agenda: Samples<AgendaWords> = {
  past: counts,
  unreadable: [
    [1, 'event'],
    [2, 'meeting'],
    [1234, 'all'],
  ],
  when,
  movedFrom: [[moment]],
  places: counts,
  registerNumber: [['123-45']],
  timeIn: [['Londra']],
  shown: [[20, 1234]],
};
const dataset: Samples<DatasetWords> = {
  unreadable: counts,
  declaredFrequency: [['mensile']],
  lastUpdate: [['oggi']],
  daysAgo: [...counts, [729], [730], [94]],
  period,
  size: [[0], [1], [999], [1000], [3_412_000], [5e15]],
  updated: [['31 luglio 2026']],
  downloads: counts,
  apiCalls: counts,
  reuses: counts,
  languageName: [['it'], ['de-IT'], ['it-it-it']],
};
const milestones: readonly [MilestoneCounts][] = [
  [{achieved: 0, total: 3, dropped: 1, unknown: 1}],
  [{achieved: 1, total: 1234, dropped: 1, unknown: 0}],
];
const plan: Samples<PlanWords> = {
  commitments: counts,
  unreadable: counts,
  untitled: [['A1']],
  period,
  progress: milestones,
  partial: milestones,
  besides: milestones,
  declared: [[107, 152]],
  declaredBy: [['Dipartimento', '30 giugno 2018']],
  due: [['30 giugno 2018']],
  moved: [[['31/12/2024', '30/6/2025']]],
  achievedAt: [['30 giugno 2018']],
  starts: [['30 giugno 2018']],
  shortDate: [['2024-12-31'], ['2024-12'], ['2024-Q4']],
  scale: [['IRM']],
  money: [
    [1_200_000, 'EUR'],
    [0.5, 'CHF'],
  ],
};
const conditions = (['=', '!=', '>', '<', '>=', '<=', 'contains'] as const).map((operator) => ({
  operator,
  question: 'Perché?',
  answer: 'sì',
}));
const pages: Samples<PageWords> = {
  onlyIf: [
    [conditions, true],
    [conditions, false],
    [[{operator: '=', question: 'Perché?'}], false],
    [[{operator: 'exists', question: 'Perché?', exists: true}], false],
    [[{operator: 'exists', question: 'Perché?', exists: false}], false],
  ],
};

/** Every sentence of some words: the strings as they are, the functions said with their samples. */
function* sentences(words: object, samples: object = {}): Generator<string> {
  const given = new Map<string, unknown>(Object.entries(samples));
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield value;
    else if (typeof value === 'function')
      for (const args of given.get(key) as readonly (readonly unknown[])[]) yield value(...args); // typed above
    else yield* sentences(value, nested.get(key));
  }
}
const errors = Object.fromEntries(
  answerErrorCodes.map((code) => {
    const limit = ['tooEarly', 'tooLate'].includes(code) ? '2026-07-31' : code === 'fileType' ? 'image/*' : 3;
    return [code, itemTypes.map((type) => [{type, limit}])];
  }),
);
const nested = new Map<string, object>(Object.entries({dates, provenance, error: errors}));

describe.each(languages)('the words in %s', (language) => {
  const packs = {it: italianPages, en: englishPages};

  it('are all there, and say something whole', async () => {
    const words = await loadWords(language, 'consultation');
    const said = [
      ...sentences(words.common, common),
      ...sentences(words.consultation, consultation),
      ...sentences(packs[language], pages),
      ...sentences((await loadWords(language, 'agenda')).agenda, agenda),
      ...sentences((await loadWords(language, 'dataset')).dataset, dataset),
      ...sentences((await loadWords(language, 'plan')).plan, plan),
    ];
    expect(said.length).toBeGreaterThan(400);
    for (const sentence of said) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).toBe(sentence.trim());
      expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\[object|#|\$\{| {2}/);
    }
  });

  it('say which language they are', async () => {
    expect((await loadWords(language, 'consultation')).common.language).toBe(language);
  });

  it('tell a point outside the area from a number that is out of bounds', async () => {
    const {error} = (await loadWords(language, 'consultation')).consultation;
    expect(error.tooSmall({type: 'location'})).not.toMatch(/undefined/);
    expect(error.tooSmall({limit: 1234.5})).toMatch(/1[.,]?234[.,]5/);
  });
});

describe('languageFor', () => {
  it.each([
    ['it', 'it'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['fr', 'it'],
    ['', 'it'],
    ['constructor', 'it'],
  ])('serves %j with %s', (tag, language) => {
    expect(languageFor(tag)).toBe(language);
  });
});

describe('dates in words', () => {
  it('writes a day and an hour the Italian way', async () => {
    const {dates: words} = (await loadWords('it', 'consultation')).common;
    expect(words.moment('2026-07-31T21:59:00Z', 'Europe/Rome')).toBe('venerdì 31 luglio 2026, ore 23:59');
    expect(words.day('2026-07-31')).toBe('31 luglio 2026');
  });

  it('says a month and a quarter no more precisely than they are', async () => {
    const {dates: words} = (await loadWords('it', 'agenda')).common;
    expect(words.day('2026-07')).toBe('luglio 2026');
    expect(words.day('2026-Q3')).toBe('3° trimestre 2026');
  });

  it('writes a stretch of time without saying anything twice', async () => {
    const {
      agenda: {when: words},
    } = await loadWords('it', 'agenda');
    const rome = 'Europe/Rome';
    expect(words('2026-10-08T10:00:00+02:00', '2026-10-08T10:30:00Z', rome)).toBe(
      'giovedì 8 ottobre 2026, ore 10:00–12:30',
    );
    // Around the dash stand thin spaces.
    expect(words('2026-10-08', '2026-10-10', rome).replace(/\s/g, ' ')).toBe(
      'giovedì 8 – sabato 10 ottobre 2026',
    );
    expect(words('2026-10-08', '2026-10-08', rome)).toBe('giovedì 8 ottobre 2026');
    expect(words('2026-07', undefined, rome)).toBe('luglio 2026');
  });

  it('says of a closing at midnight that the last day is still whole', async () => {
    const {dates: words} = (await loadWords('it', 'consultation')).common;
    expect(words.until('2026-07-31T22:00:00Z', 'Europe/Rome')).toBe('venerdì 31 luglio 2026, ore 23:59');
    expect(words.until('2026-07-31T10:00:00Z', 'Europe/Rome')).toBe('venerdì 31 luglio 2026, ore 12:00');
    expect(words.until('2026-12-31T23:00:00Z', 'Europe/Rome')).toBe('giovedì 31 dicembre 2026, ore 23:59');
  });
});

describe('plural', () => {
  const forms = {one: '# odgovor', two: '# odgovora', few: '# odgovori', other: '# odgovorov'};

  it('knows the four forms of Slovene', () => {
    expect([1, 2, 3, 5, 101].map((count) => plural('sl', count, forms))).toEqual([
      '1 odgovor',
      '2 odgovora',
      '3 odgovori',
      '5 odgovorov',
      '101 odgovor',
    ]);
  });

  it('falls back to the form that every language has', () => {
    expect(plural('sl', 2, {other: '#'})).toBe('2');
  });
});
