import {describe, expect, it} from 'vitest';
import {visibleItems, withoutHidden} from '../../src/model/conditions.ts';
import type {Condition, Item} from '../../src/model/item.ts';
import type {Answer} from '../../src/model/response.ts';

const asked = (linkId: string, more: Partial<Item> = {}): Item => ({
  linkId,
  type: 'text',
  text: linkId,
  ...more,
});
const when = (question: string, operator: Condition['operator'], answer: Condition['answer']): Condition => ({
  question,
  operator,
  answer,
});
const given = (answers: Record<string, unknown>): Answer[] =>
  Object.entries(answers).map(([linkId, value]) => ({linkId, value}));
const shown = (items: readonly Item[], answers: Record<string, unknown> = {}) => [
  ...visibleItems(items, given(answers)),
];

/** Is a question with this condition shown, when `a` was answered so? */
function holds(operator: Condition['operator'], answer: Condition['answer'], value?: unknown): boolean {
  const items = [asked('a'), asked('b', {enableWhen: [when('a', operator, answer)]})];
  return shown(items, value === undefined ? {} : {a: value}).includes('b');
}

describe('visibleItems, operators', () => {
  it.each<[Condition['operator'], Condition['answer'], unknown, boolean]>([
    ['=', 'si', {code: 'si'}, true],
    ['=', 'si', {code: 'si', text: 'forse'}, true],
    ['=', 'si', {code: 'no'}, false],
    ['=', 'si', [{code: 'no'}, {code: 'si'}], true],
    ['=', 3, 3, true],
    ['=', 3, '3', false],
    ['=', true, true, true],
    ['=', 'Rho', '  Rho ', true],
    ['=', 'caff\u00e8', 'caffe\u0300', true],
    ['!=', 'si', {code: 'no'}, true],
    ['!=', 'si', {code: 'si'}, false],
    ['!=', 'si', [{code: 'no'}, {code: 'si'}], false],
    ['>', 3, 4, true],
    ['>', 3, 3, false],
    ['<', 3, 2, true],
    ['<', 3, 3, false],
    ['>=', 3, 3, true],
    ['>=', 3, 2, false],
    ['<=', 3, 3, true],
    ['<=', 3, 4, false],
    ['>', '2026-07-31', '2026-08-01', true],
    ['>', '2026-07-31', '2026-07-31', false],
    ['>', 3, 'molti', false],
    ['>', 3, '4', false],
    ['>', false, true, false],
    ['exists', true, 0, true],
    ['exists', true, '   ', false],
    ['exists', true, [], false],
    ['exists', true, {}, false],
    ['exists', true, {lat: 45, lon: 9}, true],
    ['exists', true, [{row: 'r', codes: ['a']}], true],
    ['exists', true, [{row: 'r', codes: []}], false],
    ['exists', true, [{code: 'a', amount: 0}], false],
    ['exists', true, [{code: 'a', amount: 50}], true],
    ['=', 'a', [{code: 'a', amount: 50}], true],
    ['=', 'a', [{code: 'a', amount: 0}], false],
    ['exists', true, false, false],
    ['exists', false, 'x', false],
    ['contains', 'b', [{code: 'a'}, {code: 'b'}], true],
    ['contains', 'b', [{code: 'a'}], false],
    ['contains', 'no', [{code: 'nord'}], false],
    ['contains', 'no', [{row: 'r', codes: ['nord']}], false],
    ['contains', 'no', ['nord', 'no'], true],
    ['contains', 'bici', 'La BICIcletta', true],
    ['contains', 'auto', 'La bicicletta', false],
  ])('%s %j of %j: %s', (operator, answer, value, expected) => {
    expect(holds(operator, answer, value)).toBe(expected);
  });

  it('says no while the other question is unanswered, but for "does not exist"', () => {
    for (const operator of ['=', '!=', '>', '<', '>=', '<=', 'contains'] as const)
      expect(holds(operator, 'x')).toBe(false);
    expect(holds('exists', true)).toBe(false);
    expect(holds('exists', false)).toBe(true);
  });

  it('shows a question whose operator is from the future: hiding it might lose an answer', () => {
    expect(holds('other:resembles', 'x', 'y')).toBe(true);
  });
});

describe('visibleItems, together', () => {
  const both = [when('a', '=', 1), when('b', '=', 2)];

  it('wants all conditions unless it is told that any will do', () => {
    const all = [asked('a'), asked('b'), asked('c', {enableWhen: both})];
    const any = [asked('a'), asked('b'), asked('c', {enableWhen: both, enableBehavior: 'any'})];
    expect(shown(all, {a: 1})).toEqual(['a', 'b']);
    expect(shown(all, {a: 1, b: 2})).toEqual(['a', 'b', 'c']);
    expect(shown(any, {b: 2})).toEqual(['a', 'b', 'c']);
    expect(shown(any, {a: 2, b: 1})).toEqual(['a', 'b']);
    expect(shown([asked('a', {enableWhen: [], enableBehavior: 'any'})])).toEqual(['a']);
  });

  it('follows a chain: what a hidden question holds counts for nothing', () => {
    const chain = [
      asked('a'),
      asked('b', {enableWhen: [when('a', '=', 'x')]}),
      asked('c', {enableWhen: [when('b', 'exists', true)]}),
      asked('d', {enableWhen: [when('c', 'exists', false)]}),
    ];
    expect(shown(chain, {a: 'x', b: 'y', c: 'z'})).toEqual(['a', 'b', 'c']);
    expect(shown(chain, {a: 'no', b: 'y', c: 'z'})).toEqual(['a', 'd']);
  });

  it('looks ahead as well as back', () => {
    const items = [asked('a', {enableWhen: [when('b', '=', 'x')]}), asked('b')];
    expect(shown(items, {b: 'x'})).toEqual(['a', 'b']);
  });

  it('hides what is in a hidden group, however deep', () => {
    const items = [
      asked('a'),
      asked('g', {
        type: 'group',
        enableWhen: [when('a', '=', 'x')],
        items: [asked('h', {type: 'group', items: [asked('b')]})],
      }),
      asked('c', {enableWhen: [when('b', 'exists', true)]}),
    ];
    expect(shown(items, {a: 'x', b: 'y'})).toEqual(['a', 'g', 'h', 'b', 'c']);
    expect(shown(items, {a: 'no', b: 'y'})).toEqual(['a']);
  });

  it('does not hang on a circle, on itself, or on a question that is not there', () => {
    const circle = [
      asked('a', {enableWhen: [when('b', 'exists', true)]}),
      asked('b', {enableWhen: [when('a', 'exists', true)]}),
      asked('c', {enableWhen: [when('c', 'exists', true)]}),
      asked('d', {enableWhen: [when('nowhere', '=', 1)]}),
    ];
    expect(shown(circle, {a: 1, b: 1, c: 1})).toEqual([]);
  });

  it('gives the same verdict in whatever order the questions stand', () => {
    const items = [
      asked('a'),
      asked('b', {enableWhen: [when('a', '=', 'x')]}),
      asked('c', {enableWhen: [when('b', 'exists', false)]}),
    ];
    for (const answers of [{}, {a: 'x'}, {a: 'x', b: 'y'}, {b: 'y'}])
      expect(shown([...items].reverse(), answers).toSorted()).toEqual(shown(items, answers).toSorted());
  });
});

describe('withoutHidden', () => {
  it('keeps at home what a hidden question holds', () => {
    const items = [asked('a'), asked('b', {enableWhen: [when('a', '=', 'x')]})];
    expect(withoutHidden({version: '1', items}, given({a: 'no', b: 'secret'}))).toEqual(given({a: 'no'}));
  });
});
