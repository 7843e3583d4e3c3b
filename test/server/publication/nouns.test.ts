import {describe, expect, it} from 'vitest';
import type {Collection} from '../../../server/src/publication/file.ts';
import {collectionLike, examineFile} from '../../../server/src/publication/file.ts';

type Loose = Readonly<Record<string, unknown>>;

const entry = (more: Loose = {}): Loose => ({
  id: 'a',
  kind: 'event',
  title: 'Passeggiata',
  language: 'it',
  start: '2026-07-08',
  datePrecision: 'day',
  ...more,
});
const dataset = (more: Loose = {}): Loose => ({
  id: 'alberi',
  title: 'Alberi',
  language: 'it',
  landingPage: 'https://dati.example.it/alberi',
  ...more,
});
const plan = (more: Loose = {}): Loose => ({
  id: 'piano',
  title: 'Piano',
  language: 'it',
  organisation: {name: 'Comune'},
  ...more,
});
const commitment = (more: Loose = {}) => plan({commitments: [{code: 'A1', title: 'Impegno', ...more}]});
const milestone = (more: Loose) =>
  commitment({milestonesKnown: 'all', milestones: [{id: 'm', title: 'Tappa', ...more}]});

const inWords = (list: readonly {path: string; reason: string}[]) =>
  list.map(({path, reason}) => `${path}: ${reason}`);
const faultsOf = (collection: Collection, value: unknown) => inWords(examineFile(collection, value).faults);
const warningsOf = (collection: Collection, value: unknown) =>
  inWords(examineFile(collection, value).warnings);

const declared = {unit: 'obiettivi', by: 'Dipartimento', at: '2018-06-30', url: 'https://example.it/'};
const a1 = '$.commitments[0]';

describe('examine a file', () => {
  it('takes one document, a list, and items with the publication rule', () => {
    const publicationRule = {days: 30, label: 'Entro 30 giorni', url: 'https://example.it/regola'};
    const two = [entry(), entry({id: 'b'})];
    expect(examineFile('agenda', entry()).names).toEqual([{id: 'a', path: '$'}]);
    expect(examineFile('agenda', two).names).toEqual([
      {id: 'a', path: '$[0]'},
      {id: 'b', path: '$[1]'},
    ]);
    expect(examineFile('agenda', {items: two, publicationRule})).toMatchObject({
      publication: {agenda: [{id: 'a'}, {id: 'b'}], publicationRule},
      names: [{path: '$.items[0]'}, {path: '$.items[1]'}],
      faults: [],
      warnings: [],
    });
  });

  it('asks about fields of the rule that nobody reads', () => {
    const publicationRule = {days: 30, label: 'x', url: 'https://example.it/', dasy: 1};
    expect(warningsOf('agenda', {items: [entry()], publicationRule})).toEqual([
      '$.publicationRule.dasy: nobody reads this field; did you mean "days"?',
    ]);
  });

  it('names the place of a fault in a list, and refuses a rule that is none', () => {
    const value = {items: [entry(), entry({start: '31/12/2026'})], publicationRule: {days: -1}};
    expect(faultsOf('agenda', value)).toEqual([
      '$.publicationRule.days: must be a whole number, 0 or more',
      '$.publicationRule.label: is missing',
      '$.publicationRule.url: is missing',
      '$.items[1].start: must be a moment with its offset, a day (2026-07-31), a month (2026-07) or a quarter (2026-Q3)',
    ]);
    expect(faultsOf('agenda', [entry({datePrecision: undefined})])).toEqual([
      '$[0].datePrecision: is missing',
    ]);
  });

  it.each<[unknown, string]>([
    [{items: {a: entry()}}, '$.items: must be a list'],
    [null, '$: must be object, is null'],
    [[null], '$[0]: must be object, is null'],
  ])('refuses %j', (value, fault) => {
    expect(faultsOf('agenda', value)).toEqual([fault]);
  });

  it('warns of what else a list says: the rest of it is not followed', () => {
    expect(warningsOf('datasets', {items: [dataset()], next: '/datasets.json?cursor=x'})).toEqual([
      '$.next: nobody reads this field',
    ]);
    expect(warningsOf('datasets', [])).toEqual(['$: nothing in it']);
  });

  it.each<[Collection, Loose]>([
    ['agenda', entry()],
    ['agenda', {items: [], publicationRule: {}}],
    ['datasets', dataset()],
    ['plans', milestone({})],
    ['consultations', {id: 'x', title: 'x', language: 'it', organisation: {name: 'x'}}],
  ])('recognises %s by its fields', (collection, value) => {
    expect(collectionLike(value)).toBe(collection);
    expect(collectionLike({items: [value], ...('items' in value ? value : {})})).toBe(collection);
  });
});

describe('examine an entry of the agenda', () => {
  it.each<[string, Loose, string]>([
    ['a day that does not exist', {start: '2026-02-31'}, '$.start: must be a moment'],
    ['an end before the start', {end: '2026-07-07'}, '$.end: is before the start, 2026-07-08'],
    [
      'an hour where only days are known',
      {start: '2026-07-08T18:00:00+02:00'},
      '$.start: is a moment, but datePrecision is "day"',
    ],
    [
      'a day where the minute is said to be known',
      {datePrecision: 'minute'},
      '$.start: is a day, but datePrecision is "minute"',
    ],
    ['a rule that only begins like one', {recurrence: 'FREQ=OGNITANTO'}, '$.recurrence: must be a rule'],
    [
      'a precision nobody knows',
      {datePrecision: 'hour'},
      '$.datePrecision: "hour" is not known here: use minute, day, month, quarter',
    ],
    ['a month called a day', {start: '2026-07'}, '$.start: is a month, but datePrecision is "day"'],
    ['an end more precise than said', {end: '2026-07-08T20:00:00+02:00'}, '$.end: is a moment: more than'],
    [
      'a word nobody knows',
      {mode: 'teletrasporto'},
      '$.mode: "teletrasporto" is not known here: use inPerson',
    ],
    ['a script for a link', {url: 'javascript:alert(1)'}, '$.url: '],
    ['a rule that repeats nothing', {recurrence: 'ogni lunedì'}, '$.recurrence: must be a rule of RFC 5545'],
    ['half a place', {capacity: {places: 10.5}}, '$.capacity.places: must be a whole number, 0 or more'],
  ])('refuses %s', (_what, more, fault) => {
    const found = faultsOf('agenda', entry(more));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
    expect(examineFile('agenda', entry(more)).publication.agenda).toEqual([]);
  });

  it('takes moments, months, quarters and rules in order', () => {
    for (const more of [
      {start: '2026-07-08T18:00:00+02:00', end: '2026-07-08T18:00:00+02:00', datePrecision: 'minute'},
      {start: '2026-07', end: '2026-Q3', datePrecision: 'month'},
      {start: '2026-Q3', datePrecision: 'quarter'},
      {recurrence: 'FREQ=WEEKLY;COUNT=4'},
      {recurrence: 'FREQ=DAILY'},
    ])
      expect(faultsOf('agenda', entry(more))).toEqual([]);
  });

  it('refuses a word nobody knows wherever it stands in a list', () => {
    const counterparts = [{kind: 'person'}, {kind: 'organisation'}, {kind: 'robot'}];
    expect(faultsOf('agenda', entry({kind: 'meeting', counterparts}))).toEqual([
      '$.counterparts[2].kind: "robot" is not known here: use person, organisation',
    ]);
  });

  it('asks about fields nobody reads, and a declaration that contradicts itself', () => {
    const more = {kind: 'meeting', nilReturn: true, counterparts: [{kind: 'person', nmae: 'X'}]};
    expect(warningsOf('agenda', entry(more))).toEqual([
      '$.counterparts[0].nmae: nobody reads this field; did you mean "name"?',
      '$.nilReturn: declares that there was no meeting, but counterparts are named',
    ]);
    expect(warningsOf('agenda', entry({nilReturn: true}))).toEqual([]);
    expect(warningsOf('agenda', entry({nilReturn: false, counterparts: [{kind: 'person'}]}))).toEqual([]);
  });
});

describe('examine a dataset', () => {
  it.each<[string, Loose, string]>([
    [
      'a change before its first day',
      {issued: '2026-05', modified: '2026-04-30'},
      '$.modified: is before issued, 2026-05',
    ],
    [
      'a change an hour before its first moment',
      {issued: '2026-05-02T10:00:00+02:00', modified: '2026-05-02T07:00:00Z'},
      '$.modified: is before issued, 2026-05-02T10:00:00+02:00',
    ],
    [
      'a time that ends before it starts',
      {temporal: {start: '2026', end: '2025'}},
      '$.temporal.start: must be a moment',
    ],
    [
      'a period upside down',
      {temporal: {start: '2026-01', end: '2025-12'}},
      '$.temporal.end: is before the start, 2026-01',
    ],
    [
      'figures of a period upside down',
      {usage: {downloads: 1, period: {start: '2026-01', end: '2025-12'}}},
      '$.usage.period.end: is before the start, 2026-01',
    ],
    [
      'fewer than no downloads',
      {usage: {downloads: -1, period: {}}},
      '$.usage.downloads: must be a whole number, 0 or more',
    ],
    [
      'a file that is nowhere',
      {distributions: [{format: 'CSV'}]},
      '$.distributions[0].accessUrl: is missing',
    ],
  ])('refuses %s', (_what, more, fault) => {
    expect(faultsOf('datasets', dataset(more)).join('\n')).toContain(fault);
  });

  it('takes as many downloads as there were, and a change in the month of its first day', () => {
    expect(faultsOf('datasets', dataset({issued: '2026-05', modified: '2026-05-02'}))).toEqual([]);
    expect(faultsOf('datasets', dataset({issued: '2026-05-20', modified: '2026-05'}))).toEqual([]);
    const moment = '2026-05-02T10:00:00+02:00';
    expect(faultsOf('datasets', dataset({issued: moment, modified: '2026-05-02T08:00:00Z'}))).toEqual([]);
    expect(faultsOf('datasets', dataset({issued: moment, modified: '2026-05-02'}))).toEqual([]);
    // Half past one at night in Rome: the day before in Greenwich.
    expect(faultsOf('datasets', dataset({issued: '2026-05-02', modified: '2026-05-01T23:30:00Z'}))).toEqual(
      [],
    );
  });

  it('asks about codes it does not know, and data nobody can find', () => {
    expect(warningsOf('datasets', dataset({themes: ['GOVE', 'VERDE'], frequency: 'SPESSO'}))).toEqual([
      expect.stringContaining('$.themes[1]: "VERDE" is no EU theme we know: AGRI'),
      '$.frequency: "SPESSO" is no EU frequency we know, such as MONTHLY or ANNUAL',
    ]);
    expect(warningsOf('datasets', dataset({landingPage: undefined}))).toEqual([
      '$.distributions: none, and no landingPage: nobody learns where the data are',
    ]);
  });
});

describe('examine a plan', () => {
  it.each<[string, Loose, string]>([
    [
      'years upside down',
      plan({period: {start: '2026-01', end: '2025-12'}}),
      '$.period.end: is before the start, 2026-01',
    ],
    [
      'more than all',
      plan({declared: {...declared, achieved: 153, total: 152}}),
      '$.declared.achieved: is more than the total, 152',
    ],
    [
      'a total of nothing',
      plan({declared: {...declared, achieved: 0, total: 0}}),
      '$.declared.total: must be a whole number, 1 or more',
    ],
    [
      'a code that is used twice',
      plan({commitments: [{code: 'A1'}, {code: 'B'}, {code: 'A1'}]}),
      '$.commitments[2].code: "A1" is used before',
    ],
    [
      'a code that leads elsewhere',
      plan({commitments: [{code: 'A.json'}]}),
      '$.commitments[0].code: must not end in .json: its page could not be reached',
    ],
    [
      'a milestone twice',
      commitment({
        milestonesKnown: 'some',
        milestones: [
          {id: 'm', title: 'x'},
          {id: 'm', title: 'y'},
        ],
      }),
      `${a1}.milestones[1].id: "m" is used before`,
    ],
    [
      'all of none',
      commitment({milestonesKnown: 'all'}),
      `${a1}.milestonesKnown: is "all", but no milestones are listed`,
    ],
    [
      'milestones of which it is not said whether they are all',
      commitment({milestones: [{id: 'm', title: 'x'}]}),
      `${a1}.milestonesKnown: is missing or "none", but milestones are listed: say "all" or "some"`,
    ],
    [
      'an end before the start',
      commitment({start: '2026-01', end: '2025-12-31'}),
      `${a1}.end: is before the start, 2026-01`,
    ],
    [
      'an amount below nothing',
      commitment({amounts: [{kind: 'paid', value: -1, currency: 'EUR'}]}),
      `${a1}.amounts[0].value: must not be less than 0`,
    ],
    [
      'a judgement of years upside down',
      commitment({
        assessments: [
          {
            ...{voice: 'self', by: 'x', aspect: 'completion', scale: 'x', value: 'x'},
            period: {start: '2026-01', end: '2025-12'},
          },
        ],
      }),
      `${a1}.assessments[0].period.end: is before the start, 2026-01`,
    ],
    [
      'achieved, and nobody says so',
      milestone({achievedAt: '2026-01'}),
      `${a1}.milestones[0].achievedAt: is given, but status is missing`,
    ],
    [
      'achieved and not',
      milestone({status: 'underway', achievedAt: '2026-01'}),
      `${a1}.milestones[0].achievedAt: is given, but status is "underway"`,
    ],
    [
      'achieved before it began',
      milestone({status: 'achieved', start: '2026-02', achievedAt: '2026-01'}),
      `${a1}.milestones[0].achievedAt: is before the start, 2026-02`,
    ],
    [
      'due before it begins',
      milestone({start: '2026-02', due: '2026-01'}),
      `${a1}.milestones[0].due: is before the start, 2026-02`,
    ],
    [
      'moves of a deadline in the wrong order',
      milestone({
        previousDue: [
          {due: '2026-02', changedAt: '2026-01'},
          {due: '2026-01', changedAt: '2025-01'},
        ],
      }),
      `${a1}.milestones[0].previousDue[1].changedAt: is before 2026-01: the oldest comes first`,
    ],
    [
      'a voice nobody knows',
      commitment({
        assessments: [{voice: 'oracle', by: 'x', aspect: 'completion', scale: 'x', value: '1000%'}],
      }),
      `${a1}.assessments[0].voice: "oracle" is not known here: use self, independent, civic`,
    ],
  ])('refuses %s', (_what, value, fault) => {
    expect(faultsOf('plans', value)).toEqual([fault]);
  });

  it('takes all of what there is, and an amount of nothing', () => {
    expect(faultsOf('plans', commitment({amounts: [{kind: 'paid', value: 0, currency: 'EUR'}]}))).toEqual([]);
    expect(faultsOf('plans', plan({declared: {...declared, achieved: 152, total: 152}}))).toEqual([]);
    expect(
      faultsOf('plans', milestone({status: 'achieved', start: '2026-01', achievedAt: '2026-01'})),
    ).toEqual([]);
  });

  it('asks about a percentage nobody reads, and changes in the wrong order', () => {
    const history = [
      {at: '2026-02', change: 'x'},
      {at: '2026-01', change: 'y'},
    ];
    expect(warningsOf('plans', commitment({progress: 1000, history}))).toEqual([
      `${a1}.progress: nobody reads this field`,
      `${a1}.history[1].at: is before 2026-02: the newest comes last`,
    ]);
  });
});
