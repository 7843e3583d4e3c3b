import {describe, expect, it} from 'vitest';
import {tally} from '../../../server/src/results/tally.ts';
import type {ExportedResponse} from '../../../server/src/store/store.ts';
import type {Item, Questionnaire} from '../../../src/model/item.ts';

const asking = (version: string, ...items: readonly Item[]): Questionnaire => ({version, items: [...items]});
const number: Item = {linkId: 'q', type: 'number', text: '?'};

async function* answeringAll(version: string, values: Iterable<unknown>): AsyncGenerator<ExportedResponse> {
  for (const value of values)
    yield {questionnaireVersion: version, language: 'it', channel: 'web', answers: [{linkId: 'q', value}]};
}
const answering = (version: string, ...values: readonly unknown[]) => answeringAll(version, values);
async function* both(...streams: readonly AsyncIterable<ExportedResponse>[]) {
  for (const stream of streams) yield* stream;
}
const figures = async (...values: readonly number[]) =>
  (await tally(answering('1', ...values), [asking('1', number)])).questions[0]?.figures;

describe('a tally', () => {
  it('finds the median between the two in the middle', async () => {
    expect(await figures(5, 1, 2, 9)).toMatchObject({median: 3.5, mean: 4.25, total: 17, min: 1, max: 9});
    expect(await figures(5, 1, 9)).toMatchObject({median: 5});
    expect(await figures(2, 2, 2, 7)).toMatchObject({median: 2});
    expect(await figures()).toEqual({});
  });

  it('adds decimal fractions without what they lose, in any order', async () => {
    expect(await figures(0.1, 0.2)).toMatchObject({total: 0.3, mean: 0.15});
    expect(await figures(1e16, 0.25, -1e16)).toMatchObject({total: 0.25});
  });

  it('has no median of more different numbers than it keeps', async () => {
    const different = Array.from({length: 100_001}, (_, index) => index);
    const {questions} = await tally(answeringAll('1', different), [asking('1', number)]);
    const many = questions[0]?.figures;
    expect(many).not.toHaveProperty('median');
    expect(many).toMatchObject({mean: 50_000, max: 100_000});
  });

  it('counts the newest type only, where the type of a question changed', async () => {
    const versions = [asking('1', number), asking('2', {linkId: 'q', type: 'date', text: '?'})];
    const {questions, respondents, byVersion} = await tally(
      both(answering('1', 3, 4), answering('2', '2026-07-01')),
      versions,
    );
    expect([respondents, byVersion]).toEqual([3, {1: 2, 2: 1}]);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      asked: 1,
      answered: 1,
      figures: {counts: [{code: '2026-07', count: 1}]},
      question: {changes: [{version: '2', kind: 'added'}]},
    });
  });

  it('counts only the senders of responses to questions that are not there', async () => {
    const {questions, respondents} = await tally(both(answering('1', 3), answering('0', 4)), [
      asking('1', number),
    ]);
    expect(respondents).toBe(2);
    expect(questions[0]).toMatchObject({asked: 1, answered: 1, figures: {total: 3}});
  });

  it('counts no place that is not listed: it may be an address', async () => {
    const where: Item = {linkId: 'q', type: 'location', text: '?'};
    const {questions} = await tally(answering('1', {place: 'Via Roma 1'}), [asking('1', where)]);
    expect(JSON.stringify(questions[0]?.figures)).not.toContain('Roma');
    expect(questions[0]?.answered).toBe(1);
  });
});
