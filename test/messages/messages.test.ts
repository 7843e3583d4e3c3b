import {describe, expect, it, vi} from 'vitest';
import type {AgendaKind, AgendaWords} from '../../src/messages/agenda.ts';
import type {ConsultationWords} from '../../src/messages/consultation.ts';
import type {ComparingWords} from '../../src/messages/comparing.ts';
import type {CommonWords} from '../../src/messages/common.ts';
import type {DatasetWords} from '../../src/messages/dataset.ts';
import type {ElsewhereWords} from '../../src/messages/elsewhere.ts';
import type {DetailWords} from '../../src/messages/detail.ts';
import type {ListsWords} from '../../src/messages/lists.ts';
import {pages as englishPages} from '../../src/messages/en/pages.ts';
import {pages as italianPages} from '../../src/messages/it/pages.ts';
import {loadWords} from '../../src/messages/load.ts';
import {languageFor, languages} from '../../src/messages/messages.ts';
import type {PageWords} from '../../src/messages/pages.ts';
import type {PaperWords} from '../../src/messages/paper.ts';
import type {MilestoneCounts, PlanWords} from '../../src/messages/plan.ts';
import type {OutcomeWords} from '../../src/messages/outcome.ts';
import {plural} from '../../src/messages/plural.ts';
import type {MonthWords} from '../../src/messages/month.ts';
import type {RegisterWords} from '../../src/messages/register.ts';
import type {ResultsWords} from '../../src/messages/results.ts';
import {itemTypes} from '../../src/model/item.ts';
import type {SummaryWords} from '../../src/messages/summary.ts';
import type {TimelineWords} from '../../src/messages/timeline.ts';
import type {TrackingWords} from '../../src/messages/tracking.ts';
import type {CitingWords} from '../../src/messages/citing.ts';
import type {PreviewWords} from '../../src/messages/preview.ts';
import type {QualityWords} from '../../src/messages/quality.ts';
import type {TakingWords} from '../../src/messages/taking.ts';
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
  when,
  movedFrom: [[moment]],
  places: counts,
  registerNumber: [['123-45']],
  timeIn: [['Londra']],
};
const elsewhere: Samples<ElsewhereWords> = {
  answer: [['ParteciPa']],
  takePart: [['ParteciPa']],
  phase: [['Raccolta']],
};
const lists: Samples<ListsWords> = {
  unreadable: [
    [1, 'event'],
    [2, 'meeting'],
    [1234, 'all'],
  ],
  here: [['9:00']],
  shown: [[20, 1234]],
  cut: counts,
};
const cited = {id: 'x', title: 'Alberi', url: 'https://example.org/', seen: '2026-07-31'};
const citing: Samples<CitingWords> = {
  citation: [
    [cited, '31 luglio 2026'],
    [{...cited, author: 'Comune', publisher: 'Regione', year: '2026', licence: 'CC0-1.0'}, '31 luglio 2026'],
  ],
  fetches: [['dati.example.org']],
};
const outline = {
  features: 1234,
  placeless: 0,
  counts: {points: 1, lines: 0, rings: 0},
  bounds: {west: -9.12345, south: 45, east: 9, north: 46},
  isDegrees: true,
  width: 1,
  height: 1,
  paths: {points: '', lines: '', rings: ''},
};
const preview: Samples<PreviewWords> = {
  caption: [
    [1, 1, 1],
    [20, 1234, 2],
  ],
  unnamed: [[1]],
  columns: [[40, 1234]],
  encoding: [['utf-16le']],
  torn: counts,
  drawn: [[outline], [{...outline, placeless: 2, counts: {points: 0, lines: 2, rings: 3}}]],
  bounds: [[outline], [{...outline, isDegrees: false}]],
};
const quality: Samples<QualityWords> = {
  total: [
    [0, 80, 405],
    [295, 295, 405],
  ],
  rated: [
    ['bad', 'excellent'],
    ['good', 'good'],
  ],
  of: [[0, 100]],
};
const taking: Samples<TakingWords> = {
  count: counts,
  without: counts,
  declared: counts,
  saved: [['agenda-2026-07-31.ics']],
};
const detail: Samples<DetailWords> = {missing: [[['Luogo']], [['Luogo', 'Oggetto', 'Verbale']]]};
const paper: Samples<PaperWords> = {
  onlyIf: [
    [[{operator: '=', question: 'Dove vivi?', answer: 'Qui'}], false],
    [
      (['!=', '>', '<', '>=', '<=', 'contains'] as const).map((operator) => ({
        operator,
        question: 'Da quanti anni?',
        answer: '20',
      })),
      true,
    ],
    [[true, false].map((exists) => ({operator: 'exists', question: 'Perché?', exists})), false],
    [[{operator: '=', question: 'Accetto'}], false],
  ],
  answerTo: [['Dove vivi?']],
  divide: [
    [100, undefined],
    [1000, 'euro'],
  ],
  version: [['piazza', '2']],
};
const summary: Samples<SummaryWords> = {
  changes: [
    [moment, {new: 0, updated: 0, unchanged: 0, unknown: 0}],
    [moment, {new: 1, updated: 1, unchanged: 1, unknown: 1}],
    [moment, {new: 1234, updated: 2, unchanged: 0, unknown: 0}],
  ],
  undated: counts,
  late: [
    [1, 14],
    [2, 1],
    [1234, 0],
  ],
  heading: [[2026]],
  meetings: counts,
  nilReturns: counts,
  cancelled: counts,
  lateOf: [
    [1, 14],
    [1234, 1],
  ],
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
  moved: [[['31/12/2024', '30/6/2025']], [['31/12/2024', '31/3/2025', '30/6/2025']]],
  achievedAt: [['30 giugno 2018']],
  starts: [['30 giugno 2018']],
  shortDate: [['2024-12-31'], ['2024-12'], ['2024-Q4']],
  money: [
    [1_200_000, 'EUR'],
    [0.5, 'CHF'],
  ],
};
const lateness = [true, false].flatMap((isOpen) =>
  [0, 1, 94].flatMap((days) => [
    {isOpen, days, daysSinceFirst: days + 30, isLeast: false},
    {isOpen, days: days + 1, daysSinceFirst: days + 1, isLeast: !isOpen},
  ]),
);
const timeline: Samples<TimelineWords> = {
  lateness: lateness.map((late): [(typeof lateness)[number], boolean] => [
    late,
    late.days !== late.daysSinceFirst,
  ]),
  earlier: counts,
  since: [['1 marzo 2025']],
  unclear: counts,
  logged: counts,
  older: counts,
};
const tracking: Samples<TrackingWords> = {
  option: [['Comune', 12]],
  remove: [['Area: Trasparenza']],
  found: [
    [0, 5],
    [1, 5],
    [1234, 5000],
  ],
  moreFilters: counts,
  coming: [
    [1, 1234],
    [250, 1234],
  ],
  shown: [[20, 1234]],
  ofCommitments: counts,
  lateCount: counts,
  milestones: [
    [0, 4],
    [1, 4],
    [12, 1234],
  ],
  milestonesMeaning: [[3, 1234]],
  moved: counts,
  sumOf: counts,
  saved: [['impegni.csv']],
};
const comparing: Samples<ComparingWords> = {
  heading: [['5° Piano']],
  counts: [
    [1, 8],
    [9, 1],
  ],
  added: counts,
  gone: counts,
};
const kinds = ['event', 'meeting', 'all'] as const;
const month: Samples<MonthWords> = {
  title: kinds.flatMap((kind) =>
    [0, 1, 12].map((count): [string, number, AgendaKind] => ['2026-04', count, kind]),
  ),
  day: kinds.flatMap((kind) =>
    [0, 1, 12].map((count): [string, number, AgendaKind, boolean] => [
      '2026-04-30',
      count,
      kind,
      count === 1,
    ]),
  ),
  undated: [['settembre 2026']],
  unstated: [['settembre 2026']],
  none: kinds.map((kind): [string, AgendaKind] => ['2026-11', kind]),
  goTo: [['2026-08']],
  first: counts,
};
const register: Samples<RegisterWords> = {
  caption: kinds.flatMap((kind) =>
    [1, 12].map((count): [number, AgendaKind, boolean] => [count, kind, count === 1]),
  ),
  byText: [
    ['Oggetto', 'ascending'],
    ['Oggetto', 'descending'],
  ],
  late: counts,
};
const outcome: Samples<OutcomeWords> = {
  counted: [['Accolto', 12]],
  shown: [
    [1, 12],
    [1234, 5678],
  ],
  more: counts,
  act: [['comune.example.it']],
};
const results: Samples<ResultsWords> = {
  asOf: [[moment]],
  respondents: counts,
  version: [['2']],
  answered: counts.flatMap(([count]): [number, number | undefined][] => [
    [count, 2000],
    [count, undefined],
  ]),
  allHidden: [[false], [true]],
  removed: [['domanda-3']],
  changed: [['2']],
  point: [
    [45.46, 9.19],
    [-45, -9],
  ],
  cell: [
    [{is: 'people', count: 1234}],
    [{is: 'share', count: 1, of: 9000}],
    [{is: 'gap', by: -0.01, of: 99}],
    [{is: 'unknown'}],
  ],
  moreLines: counts,
  moreTexts: counts,
};
const pages: Samples<PageWords> = {aboutDatasets: [['Comune']]};

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
const version = [['2']];
const change = {added: version, removed: version, text: version, options: version, rules: version};
const population = {base: counts};
const noResults = {periodic: counts, end: [[moment]]};
const quoted = [['Luogo']];
const agendaPage = {
  without: quoted,
  late: counts,
  changedSince: quoted,
  changedOn: quoted,
  summaryOf: [[2026]],
  noMeetings: [[2026]],
  cancelled: counts,
};
const fault = {noDay: quoted, noSuchWord: quoted, tooLong: quoted, twice: quoted};
const nested = new Map<string, object>(
  Object.entries({
    said: {scale: [['IRM']]},
    together: {differ: quoted, agree: quoted, scales: quoted},
    dates,
    provenance,
    error: errors,
    change,
    population,
    noResults,
    agendaPage,
    fault,
  }),
);

describe.each(languages)('the words in %s', (language) => {
  const packs = {it: italianPages, en: englishPages};

  it('are all there, and say something whole', async () => {
    const words = await loadWords(language, 'consultation');
    const said = [
      ...sentences(words.common, common),
      ...sentences(words.consultation, consultation),
      ...sentences((await loadWords(language, 'elsewhere')).elsewhere, elsewhere),
      ...sentences((await loadWords(language, 'errors')).errors),
      ...sentences(packs[language], pages),
      ...sentences((await loadWords(language, 'agenda')).agenda, agenda),
      ...sentences((await loadWords(language, 'taking')).taking, taking),
      ...sentences((await loadWords(language, 'detail')).detail, detail),
      ...sentences((await loadWords(language, 'lists')).lists, lists),
      ...sentences((await loadWords(language, 'paper')).paper, paper),
      ...sentences((await loadWords(language, 'summary')).summary, summary),
      ...sentences((await loadWords(language, 'month')).month, month),
      ...sentences((await loadWords(language, 'register')).register, register),
      ...sentences((await loadWords(language, 'receipt')).receipt, {saved: [['ricevuta.html']]}),
      ...sentences((await loadWords(language, 'verdicts')).verdicts),
      ...sentences((await loadWords(language, 'verify')).verify, {elsewhere: [['comune.example.it']]}),
      ...sentences((await loadWords(language, 'dataset')).dataset, dataset),
      ...sentences((await loadWords(language, 'citing')).citing, citing),
      ...sentences((await loadWords(language, 'preview')).preview, preview),
      ...sentences((await loadWords(language, 'quality')).quality, quality),
      ...sentences((await loadWords(language, 'plan')).plan, plan),
      ...sentences((await loadWords(language, 'timeline')).timeline, timeline),
      ...sentences((await loadWords(language, 'tracking')).tracking, tracking),
      ...sentences((await loadWords(language, 'comparing')).comparing, comparing),
      ...sentences((await loadWords(language, 'outcome')).outcome, outcome),
      ...sentences((await loadWords(language, 'results')).results, results),
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
    const {error} = (await loadWords(language, 'errors')).errors;
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
    expect(words('2026-10-08T22:00:00+02:00', '2026-10-09T01:00:00+02:00', rome)).toBe(
      'giovedì 8 ottobre 2026, ore 22:00 – venerdì 9 ottobre 2026, ore 01:00',
    );
    // A day is a day, wherever it is.
    expect(words('2026-10-08', '2026-10-10', 'America/New_York').replace(/\s/g, ' ')).toBe(
      'giovedì 8 – sabato 10 ottobre 2026',
    );
  });

  it('does not depend on the zone of the device', async () => {
    vi.stubEnv('TZ', 'America/New_York');
    // Formats that were made at home know no other place.
    vi.resetModules();
    try {
      const {loadWords: loadWordsAnew} = await import('../../src/messages/load.ts');
      const {common, agenda} = await loadWordsAnew('it', 'agenda');
      expect(new Date('2026-07-31T02:00:00Z').getDate()).toBe(30);
      expect(common.dates.day('2026-07-31')).toBe('31 luglio 2026');
      expect(common.dates.day('2026-07')).toBe('luglio 2026');
      expect(common.dates.moment('2026-07-31T21:59:00Z', 'Europe/Rome')).toBe(moment);
      expect(common.dates.until('2026-07-31T22:00:00Z', 'Europe/Rome')).toBe(moment);
      expect(agenda.when('2026-10-08', undefined, 'Europe/Rome')).toBe('giovedì 8 ottobre 2026');
    } finally {
      vi.unstubAllEnvs();
    }
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

describe('what Italian says', () => {
  it('of a wait: minutes that are not too few', async () => {
    const {retryAfter} = (await loadWords('it', 'agenda')).common;
    expect([1, 89, 90, 120, 121].map(retryAfter)).toEqual([
      'Riprova tra 1 secondo.',
      'Riprova tra 89 secondi.',
      'Riprova tra 2 minuti.',
      'Riprova tra 2 minuti.',
      'Riprova tra 3 minuti.',
    ]);
  });

  it('of the date of a document, with an article only before a day', async () => {
    const {published, modified} = (await loadWords('it', 'agenda')).common.provenance;
    expect([published('2026-07-31'), published('2026-07')]).toEqual([
      'Pubblicato: 31 luglio 2026',
      'Pubblicato: luglio 2026',
    ]);
    expect([modified('2026-07-31'), modified('2026-Q3')]).toEqual([
      'Aggiornato: 31 luglio 2026',
      'Aggiornato: 3° trimestre 2026',
    ]);
  });

  it('of the characters that are left, or too many', async () => {
    const {charactersLeft} = (await loadWords('it', 'consultation')).consultation;
    expect([2, 1, 0, -1, -2].map(charactersLeft)).toEqual([
      'Ti restano 2 caratteri',
      'Ti resta 1 carattere',
      'Ti restano 0 caratteri',
      'Hai scritto 1 carattere di troppo',
      'Hai scritto 2 caratteri di troppo',
    ]);
  });

  it('of milestones: nothing known is not nothing done', async () => {
    const {plan: words} = await loadWords('it', 'plan');
    const some = {total: 3, dropped: 0};
    expect(words.partial({...some, achieved: 0, unknown: 3})).toBe(
      'Stato delle tappe non indicato, elenco parziale',
    );
    expect(words.partial({...some, achieved: 0, unknown: 2})).toBe('0 tappe raggiunte, elenco parziale');
    expect(words.partial({...some, achieved: 1, unknown: 2})).toBe('1 tappa raggiunta, elenco parziale');
    expect(words.progress({...some, achieved: 1, unknown: 0})).toBe('1 tappa raggiunta su 3');
  });

  it('of a period of which one end, or none, is known', async () => {
    const {period: words} = (await loadWords('it', 'plan')).plan;
    expect(words('2026-07-01', '2026-07-31')).toBe('1 luglio 2026 – 31 luglio 2026');
    expect(words('2026-07', '2026-07')).toBe('luglio 2026');
    expect(words('2026-07', undefined)).toBe('da luglio 2026');
    expect(words(undefined, '2026-Q3')).toBe('fino a 3° trimestre 2026');
    expect(words(undefined, undefined)).toBe('');
  });

  it('of an update: how long ago it was', async () => {
    const {daysAgo, size} = (await loadWords('it', 'dataset')).dataset;
    expect([0, 1, 2, 729, 730, 731].map(daysAgo)).toEqual([
      'oggi',
      'ieri',
      '2 giorni fa',
      '729 giorni fa',
      'oltre 1 anno fa',
      'oltre 2 anni fa',
    ]);
    expect([1, 999, 1000, 12_340_000].map(size)).toEqual(['1 byte', '999 byte', '1 kB', '12,3 MB']);
  });
});
