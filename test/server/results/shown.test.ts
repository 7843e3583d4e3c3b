import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Database from 'better-sqlite3';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {inOrder} from '../../../server/src/results/questions.ts';
import {resultsOf} from '../../../server/src/results/results.ts';
import {tally} from '../../../server/src/results/tally.ts';
import {openStore} from '../../../server/src/store/open.ts';
import {connect} from '../../../server/src/store/sqlite-connection.ts';
import {databaseFile} from '../../../server/src/store/sqlite.ts';
import type {QuestionResult, Results} from '../../../src/model/results.ts';
import {Results as ResultsSchema} from '../../../src/model/results.ts';
import {validate} from '../../../src/model/validate.ts';
import {newResponse} from '../store-contract.ts';
import {consultation} from '../town.ts';
import {drawn, first, second, seeded} from './town-square.ts';

vi.setConfig({testTimeout: 60_000, hookTimeout: 120_000});

const many = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'arengo-results-'));
let results: Results;
let database: Database.Database;

/*
 * Every figure is computed a second time by SQLite from the answers as they lie in the database, which shares nothing
 * with the tally but the answers.
 */
beforeAll(async () => {
  const limits = {maxWaiting: many, maxGroup: 500};
  const store = await openStore(connect(databaseFile(folder)), {limits});
  await store.publish({consultations: [consultation({questionnaire: first})]});
  await store.publish({consultations: [consultation({questionnaire: second})]});
  const random = seeded(20_261_127);
  const responses = Array.from({length: many}, () => drawn(random));
  const faults = responses.flatMap(
    ({questionnaireVersion, answers}) =>
      validate(questionnaireVersion === first.version ? first : second, answers).errors,
  );
  expect(faults).toEqual([]);
  await Promise.all(responses.map((response, index) => store.record(newResponse(`${index}`, response))));
  const versions = inOrder(await store.snapshots.versions('piazza', 'answered'), second.version);
  const tallied = await tally(store.responses('piazza'), versions);
  results = ResultsSchema.parse(resultsOf(tallied, {asOf: '2026-08-01T00:00:00Z', isFinal: true}));
  await store.close();
  database = new Database(databaseFile(folder), {readonly: true});
});
afterAll(() => {
  database.close();
  rmSync(folder, {recursive: true});
});

const question = (linkId: string): QuestionResult => {
  const found = results.questions.find((one) => one.linkId === linkId);
  if (!found) throw new Error(`no results of ${linkId}`);
  return found;
};
/** Answers to a question: `value` is JSON, `version` that of the response. */
const answersTo = (linkId: string) => `(
  select json_extract(answer.value, '$.value') as value, responses.questionnaire_version as version
  from responses, json_each(responses.answers) as answer
  where json_extract(answer.value, '$.linkId') = '${linkId}')`;
const all = (sql: string) => database.prepare<[], Record<string, number | string>>(sql).all();
const number = (sql: string) => database.prepare<[], number>(sql).pluck().get();
const counts = (linkId: string, of: keyof QuestionResult['counts'][number] = 'count') =>
  Object.fromEntries(question(linkId).counts.map((cell) => [cell.code, cell[of]]));
const table = (sql: string) => Object.fromEntries(all(sql).map(({code, n}) => [code, n]));

describe('the results of ten thousand responses', () => {
  it('count respondents, channels and versions', () => {
    expect(results.respondents).toBe(many);
    expect(results.byChannel).toEqual(
      table('select channel as code, count(*) as n from responses group by channel'),
    );
    expect(results.byVersion).toEqual(
      table('select questionnaire_version as code, count(*) as n from responses group by code'),
    );
  });

  it('say of every question how many answered it', () => {
    const answered = table(
      `select json_extract(answer.value, '$.linkId') as code, count(*) as n
       from responses, json_each(responses.answers) as answer group by code`,
    );
    const shown = results.questions.filter(({linkId}) => linkId !== 'children');
    expect(Object.fromEntries(shown.map((one) => [one.linkId, one.answered]))).toEqual(
      Object.fromEntries(Object.entries(answered).filter(([linkId]) => linkId !== 'children')),
    );
  });

  it('say how many were asked what not everybody is asked', () => {
    const trees = (condition: string) =>
      number(`select count(*) from ${answersTo('trees')} where json_extract(value, '$.code') ${condition}`);
    expect(question('trees').asked).toBe(many);
    expect(question('why').asked).toBe(trees("= 'no'"));
    expect(question('age').asked).toBe(trees("<> 'other'"));
    for (const [linkId, version] of [
      ['pets', '10'],
      ['half', '9'],
    ] as const)
      expect(question(linkId).asked).toBe(
        number(`select count(*) from responses where questionnaire_version = '${version}'`),
      );
  });

  it.each(['trees', 'pets'])('count each option of %s, also one that only one version has', (linkId) => {
    expect(counts(linkId)).toEqual(
      table(
        `select json_extract(value, '$.code') as code, count(*) as n from ${answersTo(linkId)} group by code`,
      ),
    );
  });

  it('count people, not ticks, where several may be chosen', () => {
    expect(counts('uses')).toEqual(
      table(
        `select json_extract(choice.value, '$.code') as code, count(*) as n
         from ${answersTo('uses')} as given, json_each(given.value) as choice group by code`,
      ),
    );
  });

  it('give mean ranks and first places', () => {
    const ranks = `(select choice.value as code, choice.key + 1 as rank
      from ${answersTo('order')} as given, json_each(given.value) as choice)`;
    expect(counts('order')).toEqual(table(`select code, count(*) as n from ${ranks} group by code`));
    expect(counts('order', 'first')).toEqual(
      table(`select code, count(*) as n from ${ranks} where rank = 1 group by code`),
    );
    const means = table(`select code, avg(rank) as n from ${ranks} group by code`);
    for (const [code, mean] of Object.entries(counts('order', 'mean')))
      expect(mean, code).toBeCloseTo(Number(means[code]), 9);
  });

  it('count each cell of a matrix', () => {
    const cells = all(
      `select json_extract(line.value, '$.row') as row, chosen.value as code, count(*) as count
       from ${answersTo('times')} as given, json_each(given.value) as line,
         json_each(json_extract(line.value, '$.codes')) as chosen
       group by row, chosen.value`,
    );
    expect(question('times').counts).toHaveLength(4);
    expect(question('times').counts).toEqual(expect.arrayContaining(cells));
  });

  it('give the total and the mean of what was divided', () => {
    const parts = `(select json_extract(part.value, '$.code') as code, json_extract(part.value, '$.amount') as amount
      from ${answersTo('money')} as given, json_each(given.value) as part)`;
    const answered = number(`select count(*) from ${answersTo('money')}`) ?? 0;
    const totals = table(`select code, sum(amount) as n from ${parts} group by code`);
    expect(counts('money', 'total')).toEqual({b: 0, ...totals});
    expect(counts('money')).toEqual({
      b: 0,
      ...table(`select code, count(*) as n from ${parts} group by code`),
    });
    for (const [code, mean] of Object.entries(counts('money', 'mean')))
      expect(mean, code).toBeCloseTo(Number(totals[code] ?? 0) / answered, 9);
  });

  it.each(['mark', 'half'])('count every step of the rating %s, also those nobody gave', (linkId) => {
    const steps = linkId === 'mark' ? [0, 1, 2, 3] : Array.from({length: 11}, (_, index) => index / 10);
    const given = table(`select value as code, count(*) as n from ${answersTo(linkId)} group by value`);
    expect(question(linkId).counts).toEqual(
      steps.map((step) => ({code: String(step), count: given[step] ?? given[step.toFixed(1)] ?? 0})),
    );
    expect(question(linkId).mean).toBeCloseTo(
      number(`select avg(value) from ${answersTo(linkId)}`) ?? NaN,
      9,
    );
  });

  it('give mean, median, least, greatest and sum of numbers', () => {
    const given = answersTo('distance');
    const sorted = `(select value, row_number() over (order by value) as place, count(*) over () as n from ${given})`;
    const {mean, median, min, max, total} = question('distance');
    expect(mean).toBeCloseTo(number(`select avg(value) from ${given}`) ?? NaN, 8);
    expect(total).toBeCloseTo(number(`select sum(value) from ${given}`) ?? NaN, 6);
    expect({min, max}).toEqual(all(`select min(value) as min, max(value) as max from ${given}`)[0]);
    expect(median).toBeCloseTo(
      number(`select avg(value) from ${sorted} where place in ((n + 1) / 2, (n + 2) / 2)`) ?? NaN,
      9,
    );
  });

  it('count days by month', () => {
    const given = answersTo('since');
    const {min, max} = question('since');
    expect({min, max}).toEqual(all(`select min(value) as min, max(value) as max from ${given}`)[0]);
    expect(question('since').counts).toEqual(
      all(`select substr(value, 1, 7) as code, count(*) as count from ${given} group by code order by code`),
    );
  });

  it('count listed places, and points to two decimals', () => {
    expect(counts('where')).toEqual(
      table(
        `select json_extract(value, '$.place') as code, count(*) as n from ${answersTo('where')}
         where code is not null group by code`,
      ),
    );
    // In whole hundred-thousandths of a degree, so that a half is a half.
    const hundredths = (field: string) =>
      `(cast(round(json_extract(value, '$.${field}') * 100000) as integer) + 500) / 1000`;
    const points = all(
      `select ${hundredths('lat')} as lat, ${hundredths('lon')} as lon, count(*) as count
       from ${answersTo('where')} where json_extract(value, '$.lat') is not null group by 1, 2`,
    ).map(({lat, lon, count}) => ({lat: Number(lat) / 100, lon: Number(lon) / 100, count}));
    expect(question('where').points).toHaveLength(points.length);
    expect(question('where').points).toEqual(expect.arrayContaining(points));
  });

  it('hide a small cell of a personal question and the next smallest, and nothing else of it', () => {
    const given = table(
      `select json_extract(value, '$.code') as code, count(*) as n from ${answersTo('age')} group by code`,
    );
    const smallest = Math.min(...Object.values(given).map(Number));
    expect(counts('age')).toEqual({
      ...Object.fromEntries(Object.entries(given).map(([code, n]) => [code, n === smallest ? undefined : n])),
      oldest: undefined,
    });
    expect(question('age').hidden).toBe(true);
    expect(question('children')).toEqual({
      linkId: 'children',
      counts: [],
      points: [],
      texts: [],
      hidden: true,
      changes: [],
    });
  });

  it('say how the questions differed between the versions, the ninth before the tenth', () => {
    const changes = Object.fromEntries(
      results.questions.flatMap((one) => (one.changes.length > 0 ? [[one.linkId, one.changes]] : [])),
    );
    expect(changes).toEqual({
      trees: [{version: '10', kind: 'options'}],
      since: [{version: '10', kind: 'text'}],
      half: [{version: '10', kind: 'removed'}],
      pets: [{version: '10', kind: 'added'}],
    });
    expect(results.questions.at(-1)?.linkId).toBe('half');
  });
});
