import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Item} from '../../src/model/item.ts';
import type {Answer} from '../../src/model/response.ts';
import {validate} from '../../src/model/validate.ts';

/** A question beside an answer that it must take. */
type Asked = {readonly item: Omit<Item, 'linkId' | 'text'>; readonly value: unknown};

const words = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 20})
  .filter((text) => !/[\0\p{Surrogate}]/u.test(text) && text.trim() !== '');
const day = fc
  .date({min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const codes = fc.uniqueArray(fc.string({minLength: 1, maxLength: 5}), {minLength: 2, maxLength: 6});
const optionsOf = (list: readonly string[]) => list.map((code) => ({code, text: code}));

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({item: fc.constant({type: 'text' as const, maxLength: 500}), value: words}),
  fc.record({
    item: fc.constant({type: 'number' as const}),
    value: fc.double({noNaN: true, noDefaultInfinity: true}),
  }),
  fc.record({item: fc.constant({type: 'rating' as const}), value: fc.integer({min: 1, max: 5})}),
  fc.record({item: fc.constant({type: 'date' as const}), value: day}),
  fc.record({item: fc.constant({type: 'consent' as const}), value: fc.constant(true)}),
  fc
    .tuple(fc.integer({min: -50, max: 50}), fc.constantFrom(0.01, 0.1, 0.25, 1, 7), fc.nat({max: 1000}))
    .map(([min, step, steps]) => ({item: {type: 'number' as const, min, step}, value: min + steps * step})),
  codes.chain((list) =>
    fc.record({
      item: fc.constant({type: 'choice' as const, options: optionsOf(list)}),
      value: fc.record({code: fc.constantFrom(...list)}),
    }),
  ),
  codes.chain((list) =>
    fc.record({
      item: fc.constant({type: 'choices' as const, options: optionsOf(list), minChoices: 1}),
      value: fc.shuffledSubarray(list, {minLength: 1}).map((some) => some.map((code) => ({code}))),
    }),
  ),
  codes.chain((list) =>
    fc.record({
      item: fc.constant({type: 'ranking' as const, options: optionsOf(list)}),
      value: fc.shuffledSubarray(list, {minLength: 1}),
    }),
  ),
  codes.chain((list) =>
    fc.record({
      item: fc.constant({type: 'allocation' as const, options: optionsOf(list), total: 100}),
      value: fc.nat({max: 100}).map((part) => [
        {code: list[1], amount: 100 - part},
        {code: list[0], amount: part},
      ]),
    }),
  ),
);

const questioned = fc.array(asked, {minLength: 1, maxLength: 6}).map((list) => ({
  questionnaire: {
    version: '1',
    items: list.map(({item}, index): Item => ({...item, linkId: `q${index}`, text: 'x'})),
  },
  answers: list.map(({value}, index): Answer => ({linkId: `q${index}`, value})),
}));

describe('validate, whatever the questionnaire', () => {
  it('takes every answer that fits its question', () => {
    fc.assert(
      fc.property(questioned, ({questionnaire, answers}) => {
        const verdict = validate(questionnaire, answers);
        expect(verdict.errors).toEqual([]);
        expect(verdict.answers).toHaveLength(answers.length);
      }),
    );
  });

  it('has one canonical form: whatever the order of arrival, and taken once more, it is the same', () => {
    fc.assert(
      fc.property(questioned, fc.nat(), ({questionnaire, answers}, turn) => {
        const {answers: canonical} = validate(questionnaire, answers);
        const at = turn % answers.length;
        const turned = [...answers.slice(at), ...answers.slice(0, at)];
        expect(JSON.stringify(validate(questionnaire, turned).answers)).toBe(JSON.stringify(canonical));
        expect(JSON.stringify(validate(questionnaire, canonical).answers)).toBe(JSON.stringify(canonical));
        const travelled: Answer[] = JSON.parse(JSON.stringify(canonical));
        expect(validate(questionnaire, travelled).answers).toEqual(canonical);
      }),
    );
  });

  it('never throws, and lets nothing pass that it would not keep', () => {
    fc.assert(
      fc.property(questioned, fc.anything(), fc.nat(), ({questionnaire, answers}, value, at) => {
        const broken = answers.map((answer, index) =>
          index === at % answers.length ? {...answer, value} : answer,
        );
        const verdict = validate(questionnaire, broken);
        const ids = new Set(verdict.errors.map(({linkId}) => linkId));
        expect([...ids].every((linkId) => linkId === `q${at % answers.length}`)).toBe(true);
        if (verdict.errors.length === 0)
          expect(validate(questionnaire, verdict.answers).answers).toEqual(verdict.answers);
      }),
      {numRuns: 500},
    );
  });
});
