import {describe, expect, it} from 'vitest';
import {dotsOf} from '../../src/model/dots.ts';
import {figuresOf} from '../../src/model/figures.ts';
import type {Item} from '../../src/model/item.ts';
import {Results} from '../../src/model/results.ts';

/** The figures of one question, of which something may be gone. */
function figureOf(
  item: Item | undefined,
  result: object,
  populations: readonly object[] = [],
  former: readonly Item[] = [],
) {
  const results = Results.parse({
    asOf: '2026-03-01T10:00:00+01:00',
    respondents: 10,
    questions: [{linkId: 'a', ...result}],
    populations,
    items: former,
  });
  const [figure] = figuresOf(results, item ? [item] : []);
  if (!figure) throw new Error('one question, one figure');
  return figure;
}

const options = [
  {code: 'x', text: 'Ics'},
  {code: 'y', text: 'Ipsilon'},
];
const choice: Item = {linkId: 'a', type: 'choice', text: 'Quale?', options};

describe('figuresOf', () => {
  it('gives shares of those who answered, not of ticks', () => {
    const counts = [
      {code: 'x', count: 8},
      {code: 'y', count: 6},
    ];
    const {tables} = figureOf({...choice, type: 'choices'}, {answered: 10, counts});
    expect(tables).toMatchObject([
      {
        of: 'answers',
        columns: ['people', 'share'],
        lines: [
          {
            label: {is: 'text', text: 'Ics'},
            cells: [
              {is: 'people', count: 8},
              {is: 'share', count: 8, of: 10},
            ],
            bars: [0.8],
          },
          {cells: [{count: 6}, {count: 6, of: 10}], bars: [0.6]},
        ],
      },
    ]);
  });

  it('gives no share where nobody knows of how many, or nobody answered', () => {
    for (const answered of [undefined, 0])
      expect(figureOf(choice, {answered, counts: [{code: 'x', count: 0}]}).tables).toMatchObject([
        {columns: ['people'], lines: [{bars: []}]},
      ]);
  });

  it('draws no bar for what is hidden, and keeps its line', () => {
    const {tables} = figureOf(choice, {answered: 10, hidden: true, counts: [{code: 'x'}]});
    expect(tables[0]?.lines).toEqual([
      {label: {is: 'text', text: 'Ics'}, cells: [{is: 'hidden'}, {is: 'hidden'}], bars: []},
    ]);
  });

  it('shows an option by its code, and a question, that this version does not have', () => {
    expect(
      figureOf(choice, {answered: 1, counts: [{code: 'z', count: 1}]}).tables[0]?.lines[0]?.label,
    ).toEqual({
      is: 'text',
      text: 'z',
      isGone: true,
    });
    const gone = figureOf(undefined, {answered: 1, counts: [{code: 'z', count: 1}]});
    expect(gone).toMatchObject({item: undefined, isGone: true});
    expect(gone.tables[0]?.lines[0]?.label).toEqual({is: 'text', text: 'z'});
  });

  it('gives options and rows that are gone their words, and says that they are', () => {
    const counts = ['x', 'z'].map((code) => ({code, count: 2}));
    const former: Item = {...choice, text: 'Quale, allora?', options: [{code: 'z', text: 'Zeta'}]};
    const {item, isGone, tables} = figureOf(choice, {answered: 4, counts}, [], [former]);
    expect({text: item?.text, isGone}).toEqual({text: 'Quale?', isGone: false});
    expect(tables[0]?.lines.map(({label}) => label)).toEqual([
      {is: 'text', text: 'Ics'},
      {is: 'text', text: 'Zeta', isGone: true},
    ]);
    const matrix: Item = {...choice, type: 'matrix', rows: [{code: 'r', text: 'Riga'}]};
    const cells = ['r', 'old'].map((row) => ({row, code: 'x', count: 2}));
    const old: Item = {...matrix, options: [], rows: [{code: 'old', text: 'Riga di prima'}]};
    expect(figureOf(matrix, {answered: 4, counts: cells}, [], [old]).tables).toEqual([
      expect.objectContaining({row: 'Riga'}),
      expect.objectContaining({row: 'Riga di prima', isRowGone: true}),
    ]);
    expect(figureOf(matrix, {answered: 4, counts: cells}, [], [old]).tables[0]).not.toHaveProperty(
      'isRowGone',
    );
  });

  it('draws a question that is gone as it was asked, by its type', () => {
    const ranking: Item = {...choice, type: 'ranking'};
    const figure = figureOf(
      undefined,
      {answered: 4, counts: [{code: 'x', count: 4, mean: 1, first: 4}]},
      [],
      [ranking],
    );
    expect(figure).toMatchObject({
      isGone: true,
      item: {text: 'Quale?'},
      tables: [{columns: ['rank', 'first', 'ranked']}],
    });
    expect(figure.tables[0]?.lines[0]?.label).toEqual({is: 'text', text: 'Ics'});
  });

  it('says of a rating what its ends mean, and its mean', () => {
    const rating: Item = {
      linkId: 'a',
      type: 'rating',
      text: 'Quanto?',
      max: 3,
      minLabel: 'poco',
      maxLabel: 'molto',
    };
    const counts = [1, 2, 3].map((code) => ({code: String(code), count: 1}));
    const [answers, measures] = figureOf(rating, {answered: 3, mean: 2, counts}).tables;
    expect(answers?.lines.map(({label}) => label)).toEqual([
      {is: 'number', value: 1, means: 'poco'},
      {is: 'number', value: 2},
      {is: 'number', value: 3, means: 'molto'},
    ]);
    expect(measures?.lines).toEqual([
      {label: {is: 'measure', measure: 'mean'}, cells: [{is: 'amount', value: 2}], bars: []},
    ]);
  });

  it('gives numbers and days by their measures, as far as they are known', () => {
    const number: Item = {linkId: 'a', type: 'number', text: 'Quanti?'};
    const {tables} = figureOf(number, {answered: 9, median: 4, min: 0, total: 40});
    expect(tables.map(({lines}) => lines.map(({label}) => label))).toEqual([
      [
        {is: 'measure', measure: 'median'},
        {is: 'measure', measure: 'min'},
        {is: 'measure', measure: 'total'},
      ],
    ]);
    const [byMonth, ends] = figureOf(
      {linkId: 'a', type: 'date', text: 'Quando?'},
      {answered: 9, max: '2026-02-03', counts: [{code: '2026-02', count: 9}]},
    ).tables;
    expect(byMonth?.lines[0]?.label).toEqual({is: 'day', day: '2026-02'});
    expect(ends?.lines[0]?.cells).toEqual([{is: 'day', day: '2026-02-03'}]);
  });

  it('gives mean rank and first places of a ranking', () => {
    const counts = [
      {code: 'x', count: 9, mean: 1.5, first: 6},
      {code: 'y', count: 0, first: 0},
    ];
    const {tables} = figureOf({...choice, type: 'ranking'}, {answered: 10, counts});
    expect(tables[0]).toMatchObject({columns: ['rank', 'first', 'ranked']});
    expect(tables[0]?.lines).toMatchObject([
      {cells: [{is: 'amount', value: 1.5}, {count: 6}, {count: 9}], bars: [0.6]},
      {cells: [{is: 'unknown'}, {count: 0}, {count: 0}], bars: [0]},
    ]);
  });

  it('gives a table for every row of a matrix, those of older versions last', () => {
    const matrix: Item = {...choice, type: 'matrix', rows: [{code: 'r', text: 'Riga'}]};
    const counts = ['old', 'r'].flatMap((row) => options.map(({code}) => ({row, code, count: 5})));
    expect(figureOf(matrix, {answered: 10, counts}).tables).toMatchObject([
      {row: 'Riga', lines: [{bars: [0.5]}, {bars: [0.5]}]},
      {row: 'old', lines: [{}, {}]},
    ]);
  });

  it('gives mean and sum of an allocation; a bar is a part of what is divided', () => {
    const counts = [{code: 'x', count: 3, mean: 50, total: 500}];
    expect(
      figureOf({...choice, type: 'allocation', total: 200}, {answered: 10, counts}).tables[0],
    ).toMatchObject({
      columns: ['mean', 'total', 'given'],
      lines: [{cells: [{value: 50}, {value: 500}, {count: 3}], bars: [0.25]}],
    });
  });

  it('knows the group of a question, the nearest', () => {
    const group = (linkId: string, ...items: Item[]): Item => ({linkId, type: 'group', text: linkId, items});
    expect(figureOf(group('out', group('in', choice)), {answered: 1}).group).toBe('in');
    expect(figureOf(choice, {answered: 1}).group).toBeUndefined();
  });
});

describe('who is missing', () => {
  const population = {
    linkId: 'a',
    title: 'Residenti',
    source: 'Anagrafe',
    groups: [
      {code: 'x', people: 200},
      {code: 'y', people: 600},
    ],
  };
  const counts = [
    {code: 'x', count: 30},
    {code: 'y', count: 30},
    {code: 'rather not', count: 40},
  ];

  it('compares like with like: shares of those in one of the groups, here and there', () => {
    const [one] = figureOf(choice, {answered: 100, counts}, [population]).populations;
    expect(one).toMatchObject({respondents: 60, source: 'Anagrafe'});
    expect(one?.table?.lines).toMatchObject([
      {
        label: {text: 'Ics'},
        cells: [
          {is: 'share', count: 30, of: 60},
          {is: 'share', count: 200, of: 800},
          {is: 'gap', by: 0.25, of: 60},
        ],
        bars: [0.5, 0.25],
      },
      {cells: [{}, {}, {is: 'gap', by: -0.25}]},
    ]);
  });

  it.each([
    ['a group is hidden', [{code: 'x'}, {code: 'y', count: 30}]],
    ['a group was not counted', [{code: 'y', count: 30}]],
    [
      'nobody is in any group',
      [
        {code: 'x', count: 0},
        {code: 'y', count: 0},
      ],
    ],
  ])('compares nothing where %s', (_, some) => {
    expect(figureOf(choice, {answered: 30, counts: some}, [population]).populations).toMatchObject([
      {table: undefined},
    ]);
  });

  it('is told at its own question only', () => {
    expect(figureOf(choice, {counts}, [{...population, linkId: 'b'}]).populations).toEqual([]);
  });
});

describe('dotsOf', () => {
  const bounds = {south: 45, west: 9, north: 46, east: 10};

  it('puts north above and east on the right, inside the frame of the question', () => {
    const {height, dots} = dotsOf(
      [
        {lat: 46, lon: 9, count: 1},
        {lat: 45, lon: 10, count: 4},
      ],
      bounds,
    );
    // At 45.5 degrees a degree east is 0.7 of one north.
    expect(height).toBe(1427);
    expect(dots).toMatchObject([
      {x: 0, y: 0},
      {x: 1000, y: height},
    ]);
  });

  it('grows in area, not in width', () => {
    const [few, more, most] = dotsOf(
      [1, 25, 100].map((count) => ({lat: 45, lon: 9, count})),
      bounds,
    ).dots;
    expect(most?.radius).toBeLessThan(60);
    expect((more?.radius ?? 0) - 14).toBeCloseTo(((most?.radius ?? 0) - 14) / 2, 0);
    expect(few?.radius).toBeGreaterThan(14);
  });

  it('makes a frame around the points where the question has none, also of a single one', () => {
    const {height, dots} = dotsOf([{lat: 45, lon: 9, count: 1}]);
    expect(dots[0]?.x).toBe(500);
    expect(dots[0]?.y).toBe(Math.round(height / 2));
    expect(Number.isFinite(height)).toBe(true);
  });
});
