import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {resultsOf} from '../../../server/src/results/results.ts';
import {tally} from '../../../server/src/results/tally.ts';
import type {ExportedResponse} from '../../../server/src/store/store.ts';
import {resultsCsv} from '../../../server/src/twins/results-csv.ts';
import {canonical} from '../../../src/model/canonical.ts';
import type {Item, Questionnaire} from '../../../src/model/item.ts';
import type {QuestionResult, Results} from '../../../src/model/results.ts';
import type {Answer} from '../../../src/model/response.ts';
import {consultation} from '../town.ts';

vi.setConfig({testTimeout: 240_000});

async function* streamed(responses: readonly ExportedResponse[]): AsyncGenerator<ExportedResponse> {
  yield* responses;
}

type Moment = {readonly upTo: number; readonly isFinal: boolean};

/** Everything an attacker has: all that was ever published of these people, in every form. */
async function published(
  people: readonly ExportedResponse[],
  versions: readonly Questionnaire[],
  moments: readonly Moment[],
): Promise<{readonly everything: string; readonly last: Results}> {
  const forms: string[] = [];
  let earlier: Results | undefined;
  let last: Results | undefined;
  for (const {upTo, isFinal} of moments) {
    const tallied = await tally(streamed(people.slice(0, upTo)), versions);
    last = resultsOf(tallied, {asOf: '2026-08-01T00:00:00Z', isFinal, earlier});
    if (isFinal) earlier = last;
    const questionnaire = versions.at(-1);
    forms.push(canonical(last), resultsCsv(consultation({questionnaire}), last));
  }
  if (!last) throw new Error('nothing was published');
  return {everything: forms.join('\n'), last};
}

const person = (answers: readonly Answer[], version = '1'): ExportedResponse => ({
  questionnaireVersion: version,
  language: 'it',
  channel: 'web',
  answers,
});

const codes = ['a', 'b', 'c', 'd'];
const options = (count: number) => codes.slice(0, count).map((code) => ({code, text: code}));
const asking = (item: Omit<Item, 'linkId' | 'text' | 'personal'>, version = '1'): Questionnaire => ({
  version,
  items: [{linkId: 'q', text: '?', personal: true, required: true, ...item}],
});

/** All ways to divide people among cells. */
function* divided(people: number, cells: number): Generator<readonly number[]> {
  if (cells === 1) yield [people];
  else
    for (let here = 0; here <= people; here++)
      for (const rest of divided(people - here, cells - 1)) yield [here, ...rest];
}

/** Of how many cells is there no more than one number that fits what was published? They are told. */
async function tellTales(
  tables: Iterable<{readonly cells: readonly number[]; readonly people: readonly ExportedResponse[]}>,
  versions: readonly Questionnaire[],
): Promise<readonly string[]> {
  const byPublication = new Map<string, {readonly tables: (readonly number[])[]; readonly last: Results}>();
  for (const {cells, people} of tables) {
    const {everything, last} = await published(people, versions, [{upTo: people.length, isFinal: true}]);
    const others = byPublication.get(everything) ?? {tables: [], last};
    others.tables.push(cells);
    byPublication.set(everything, others);
  }
  return [...byPublication.values()].flatMap(({tables: possible, last}) =>
    (last.questions[0]?.counts ?? []).flatMap(({count}, index) =>
      count === undefined && new Set(possible.map((cells) => cells[index])).size < 2
        ? [JSON.stringify(possible)]
        : [],
    ),
  );
}

describe('a hidden cell', () => {
  /*
   * The attacker knows how hiding works and how many were asked and had to answer, and tries every table there can be.
   */
  it.each([
    ['two options', 2, 24],
    ['three options', 3, 24],
    ['four options', 4, 18],
  ])('of a choice with %s fits at least two numbers, whatever the others are', async (_, cells, most) => {
    for (let people = 1; people <= most; people++) {
      const tables = [...divided(people, cells)].map((table) => ({
        cells: table,
        people: table.flatMap((count, index) =>
          Array.from({length: count}, () => person([{linkId: 'q', value: {code: codes[index]}}])),
        ),
      }));
      expect(await tellTales(tables, [asking({type: 'choice', options: options(cells)})])).toEqual([]);
    }
  });

  it('of a rating fits at least two numbers, and the mean does not tell', async () => {
    for (let people = 1; people <= 18; people++) {
      const tables = [...divided(people, 3)].map((table) => ({
        cells: table,
        people: table.flatMap((count, index) =>
          Array.from({length: count}, () => person([{linkId: 'q', value: index + 1}])),
        ),
      }));
      expect(await tellTales(tables, [asking({type: 'rating', min: 1, max: 3})])).toEqual([]);
    }
  });

  it.each([false, true])(
    'where several may be chosen fits at least two numbers (with one that excludes others: %s)',
    async (exclusive) => {
      const list = options(3).map((option, index) =>
        exclusive && index === 2 ? {...option, exclusive} : option,
      );
      // Every set of options a person may choose.
      const sets = [1, 2, 3, 4, 5, 6, 7]
        .map((bits) => [0, 1, 2].filter((index) => bits & (1 << index)))
        .filter((set) => !exclusive || set.length === 1 || !set.includes(2));
      for (const people of exclusive ? [5, 10, 16] : [5, 6, 11, 12]) {
        const tables = [...divided(people, sets.length)]
          .filter((_, index) => exclusive || index % (people > 6 ? 7 : 1) === 0)
          .map((table) => ({
            cells: [0, 1, 2].map((option) =>
              table.reduce((sum, count, set) => sum + (sets[set]?.includes(option) ? count : 0), 0),
            ),
            table,
          }));
        // Tables of the same cells say the same.
        const different = new Map(tables.map((one) => [one.cells.join(), one]));
        const given = [...different.values()].map(({cells, table}) => ({
          cells,
          people: table.flatMap((count, set) =>
            Array.from({length: count}, () =>
              person([{linkId: 'q', value: sets[set]?.map((index) => ({code: codes[index]}))}]),
            ),
          ),
        }));
        expect(await tellTales(given, [asking({type: 'choices', options: list})])).toEqual([]);
      }
    },
  );

  it('fits at least two numbers when an option came with a later version', async () => {
    const versions = [
      asking({type: 'choice', options: options(2)}),
      asking({type: 'choice', options: options(3)}, '2'),
    ];
    for (const [early, late] of [
      [10, 1],
      [10, 2],
      [12, 6],
      [6, 12],
    ] as const) {
      const tables = [...divided(early, 2)].flatMap((before) =>
        [...divided(late, 3)].map((after) => ({
          cells: after.map((count, index) => count + (before[index] ?? 0)),
          people: [before, after].flatMap((table, version) =>
            table.flatMap((count, index) =>
              Array.from({length: count}, () =>
                person([{linkId: 'q', value: {code: codes[index]}}], String(version + 1)),
              ),
            ),
          ),
        })),
      );
      expect(await tellTales(tables, versions)).toEqual([]);
    }
  });
});

const questionnaire: Questionnaire = {
  version: '1',
  items: [
    {linkId: 'trees', type: 'choice', text: '?', options: options(3)},
    {linkId: 'age', type: 'choice', text: '?', personal: true, required: true, options: options(4)},
    {
      linkId: 'school',
      type: 'choice',
      text: '?',
      required: true,
      options: options(2),
      enableWhen: [{question: 'age', operator: '=', answer: 'a'}],
    },
    {
      linkId: 'class',
      type: 'choice',
      text: '?',
      options: options(3),
      enableWhen: [{question: 'school', operator: '=', answer: 'a'}],
    },
    {linkId: 'aids', type: 'choices', text: '?', personal: true, options: options(4)},
    {
      linkId: 'days',
      type: 'matrix',
      text: '?',
      personal: true,
      rows: options(2),
      options: options(3),
    },
    {linkId: 'feels', type: 'rating', text: '?', personal: true, min: 1, max: 4},
    {linkId: 'years', type: 'number', text: '?', personal: true},
  ],
};

const code = (count: number) => fc.constantFrom(...codes.slice(0, count));
// Far from even, so that there are small cells.
const skewed = fc.oneof({weight: 8, arbitrary: fc.constant('b')}, {weight: 1, arbitrary: code(4)});
const respondent = fc
  .record({
    trees: fc.option(code(3)),
    age: skewed,
    school: code(2),
    class: fc.option(code(3)),
    aids: fc.subarray(codes),
    days: fc.tuple(code(3), code(3)),
    feels: fc.oneof(
      {weight: 8, arbitrary: fc.constant(2)},
      {weight: 1, arbitrary: fc.integer({min: 1, max: 4})},
    ),
    years: fc.option(fc.nat(99)),
  })
  .map((one) => {
    const answers: Answer[] = [];
    if (one.trees !== null) answers.push({linkId: 'trees', value: {code: one.trees}});
    answers.push({linkId: 'age', value: {code: one.age}});
    if (one.age === 'a') {
      answers.push({linkId: 'school', value: {code: one.school}});
      if (one.school === 'a' && one.class !== null) answers.push({linkId: 'class', value: {code: one.class}});
    }
    if (one.aids.length > 0)
      answers.push({linkId: 'aids', value: one.aids.map((chosen) => ({code: chosen}))});
    answers.push({
      linkId: 'days',
      value: one.days.map((chosen, row) => ({row: codes[row], codes: [chosen]})),
    });
    answers.push({linkId: 'feels', value: one.feels});
    if (one.years !== null) answers.push({linkId: 'years', value: one.years});
    return person(answers);
  });

/** The same people, had all those who answered `one` answered `other` and the other way round. */
function swapped(
  people: readonly ExportedResponse[],
  linkId: string,
  one: string,
  other: string,
  row?: string,
): readonly ExportedResponse[] {
  const swap = (given: unknown): unknown => {
    const text = String(given);
    const turned = text === one ? other : text === other ? one : text;
    return typeof given === 'number' ? Number(turned) : turned;
  };
  const turned = (value: unknown): unknown => {
    if (typeof value === 'number') return swap(value);
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    if ('row' in value && 'codes' in value && Array.isArray(value.codes))
      return value.row === row ? {row, codes: value.codes.map(swap)} : value;
    return 'code' in value ? {...value, code: swap(value.code)} : value;
  };
  return people.map((response) => {
    const answers = response.answers.map((answer) =>
      answer.linkId === linkId ? {linkId, value: turned(answer.value)} : answer,
    );
    const isYoung = canonical(answers.find((answer) => answer.linkId === 'age')?.value) === '{"code":"a"}';
    const others = answers.filter(({linkId: name}) => name !== 'school' && name !== 'class');
    // Who is asked now must answer now, and who is not must not.
    const school = answers.filter(({linkId: name}) => name === 'school' || name === 'class');
    const asked = school.length > 0 ? school : [{linkId: 'school', value: {code: 'b'}}];
    return {...response, answers: isYoung ? [...others, ...asked] : others};
  });
}

const hiddenCells = ({questions}: Results) =>
  questions.flatMap((question) =>
    question.counts.flatMap((cell) => (cell.count === undefined ? [{...cell, linkId: question.linkId}] : [])),
  );
const entryOf = (results: Results, linkId: string): QuestionResult | undefined =>
  results.questions.find((question) => question.linkId === linkId);

describe('what was published, in every snapshot and form', () => {
  it('would be the same, to the byte, with another number in any hidden cell', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(respondent, {minLength: 5, maxLength: 60}),
        fc.array(fc.nat(50), {maxLength: 3}),
        fc.boolean(),
        async (people, cuts, reopened) => {
          const moments: Moment[] = [...cuts]
            .sort((a, b) => a - b)
            .map((upTo) => ({upTo: Math.min(upTo, people.length), isFinal: false}));
          // Closed, opened again, and closed again.
          if (reopened) moments.push({upTo: Math.ceil(people.length / 2), isFinal: true});
          moments.push({upTo: people.length, isFinal: true});
          const {everything, last} = await published(people, [questionnaire], moments);
          const counted = people.slice(0, reopened ? Math.ceil(people.length / 2) : people.length);
          const raw = await tally(streamed(counted), [questionnaire]);
          const numberIn = (linkId: string, at: {readonly code: string; readonly row?: string | undefined}) =>
            raw.questions
              .find(({question}) => question.item.linkId === linkId)
              ?.figures.counts?.find((cell) => cell.code === at.code && cell.row === at.row)?.count;
          for (const cell of hiddenCells(last)) {
            const {linkId, row} = cell;
            const others = (entryOf(last, linkId)?.counts ?? []).filter(
              (one) => one.count === undefined && one.row === row && one.code !== cell.code,
            );
            const numbers = [cell, ...others].map((one) => numberIn(linkId, one));
            const different = others.find((one) => numberIn(linkId, one) !== numberIn(linkId, cell));
            if (!different) {
              // All of the row are hidden and alike: then it is the exhaustive tests above that say so.
              expect(others).toHaveLength((linkId === 'days' ? 3 : 4) - 1);
              expect(new Set(numbers).size).toBe(1);
              continue;
            }
            seen += 1;
            const otherwise = swapped(people, linkId, cell.code, different.code, row);
            expect((await published(otherwise, [questionnaire], moments)).everything).toBe(everything);
          }
        },
      ),
      {numRuns: 150},
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('has no cell of a personal question under five, nor one that few did not choose', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(respondent, {minLength: 5, maxLength: 80}), async (people) => {
        const {last} = await published(people, [questionnaire], [{upTo: people.length, isFinal: true}]);
        for (const linkId of ['age', 'aids', 'days', 'feels'])
          for (const {count = 5} of entryOf(last, linkId)?.counts ?? [])
            expect(count).toBeGreaterThanOrEqual(5);
        for (const {count = 0} of entryOf(last, 'aids')?.counts ?? [])
          expect((entryOf(last, 'aids')?.answered ?? Infinity) - count).toBeGreaterThanOrEqual(5);
        for (const linkId of ['school', 'class'])
          expect(entryOf(last, linkId)).toEqual({
            linkId,
            counts: [],
            points: [],
            texts: [],
            changes: [],
            hidden: true,
          });
        expect(entryOf(last, 'years')).not.toHaveProperty('mean');
        expect(entryOf(last, 'years')).not.toHaveProperty('max');
      }),
      {numRuns: 100},
    );
  });

  it('has the mean of a personal rating only when no cell is hidden', async () => {
    const rated = (...counts: readonly number[]) =>
      counts.flatMap((count, index) =>
        Array.from({length: count}, () => person([{linkId: 'q', value: index + 1}])),
      );
    const entry = async (people: readonly ExportedResponse[]) => {
      const version = asking({type: 'rating', min: 1, max: 3});
      return (await published(people, [version], [{upTo: people.length, isFinal: true}])).last.questions[0];
    };
    expect(await entry(rated(5, 6, 5))).toMatchObject({
      mean: 2,
      counts: [{count: 5}, {count: 6}, {count: 5}],
    });
    const hidden = await entry(rated(4, 6, 9));
    expect(hidden).not.toHaveProperty('mean');
    expect(hidden?.counts).toEqual([{code: '1'}, {code: '2'}, {code: '3', count: 9}]);
  });

  it('says of a personal question before the end only that it is hidden', async () => {
    const people = Array.from({length: 40}, () => person([{linkId: 'q', value: {code: 'a'}}]));
    const version = asking({type: 'choice', options: options(2)});
    const {last} = await published(people, [version], [{upTo: 40, isFinal: false}]);
    expect(last.questions).toEqual([
      {linkId: 'q', counts: [], points: [], texts: [], changes: [], hidden: true},
    ]);
  });

  it('leaves out points of few people, and the next smallest, when the question is personal', async () => {
    const at = (lat: number, count: number) =>
      Array.from({length: count}, () => person([{linkId: 'q', value: {lat, lon: 12}}]));
    const people = [...at(44.01, 3), ...at(44.02, 5), ...at(44.03, 5), ...at(44.04, 9)];
    const moments = [{upTo: people.length, isFinal: true}];
    const {last} = await published(people, [asking({type: 'location'})], moments);
    expect(last.questions[0]).toMatchObject({answered: 22, hidden: true, points: [{lat: 44.04, count: 9}]});
    const open: Questionnaire = {version: '1', items: [{linkId: 'q', text: '?', type: 'location'}]};
    const all = (await published(people, [open], moments)).last.questions[0];
    expect(all?.points.map(({count}) => count)).toEqual([9, 5, 5, 3]);
  });
});
