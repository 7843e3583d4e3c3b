import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {allocation} from '../../src/elements/consultation/types/allocation.ts';
import {location} from '../../src/elements/consultation/types/location.ts';
import {matrix} from '../../src/elements/consultation/types/matrix.ts';
import {ranking} from '../../src/elements/consultation/types/ranking.ts';
import {pairsOf, typedOf} from '../../src/elements/consultation/typed.ts';
import type {Checks} from '../../src/model/check-value.ts';
import {commonChecks} from '../../src/model/check-value.ts';
import {answersOf, fieldName} from '../../src/model/form.ts';
import {rareReaders} from '../../src/model/rare-form.ts';
import type {Item} from '../../src/model/item.ts';
import type {Answer} from '../../src/model/response.ts';
import {withoutHidden} from '../../src/model/conditions.ts';
import {judge} from '../../src/model/judge.ts';
import {validate} from '../../src/model/validate.ts';
import {thorough} from '../thorough.ts';

/** What the widget judges by, when it has fetched the parts of every type. */
const rare = {ranking, matrix, allocation, location};
const widgetChecks: Checks = {
  ...commonChecks,
  ...Object.fromEntries(Object.entries(rare).flatMap(([type, {check}]) => (check ? [[type, check]] : []))),
};

const codes = ['a', 'b', 'c', 'd'];
const options = codes.map((code) => ({code, text: code, freeText: code === 'd', exclusive: code === 'c'}));
const rows = ['r', 's', 't'].map((code) => ({code, text: code}));
const bounds = {south: 44, west: 8, north: 46, east: 10};

/** What people may write into one control: right, nearly right, and not at all. */
const written = fc.oneof(
  fc.constantFrom('', ' ', ...codes, 'r', '1', '2', '3', '10', '25', '50', '100', '0,5', '45.1', '9,123456'),
  fc.constantFrom('-10', '1.000', 'tanti', '2026-07-31', '31/02/2026', 'io@esempio.it', 'è\r\ne\u0301', '\0'),
  fc.string({unit: 'grapheme', maxLength: 12}),
);

const rules = fc.record(
  {
    required: fc.boolean(),
    multiple: fc.boolean(),
    total: fc.constantFrom(10, 100),
    step: fc.constantFrom(0.5, 5, 10),
    minChoices: fc.nat({max: 2}),
    maxChoices: fc.integer({min: 2, max: 4}),
    maxLength: fc.constantFrom(3, 20),
    minLength: fc.constantFrom(1, 4),
  },
  {requiredKeys: []},
);

const types = [
  ...['text', 'paragraph', 'email', 'number', 'rating', 'date', 'choice', 'choices', 'consent'],
  ...['ranking', 'matrix', 'allocation', 'location'],
] as const;
const item = fc
  .record({type: fc.constantFrom(...types), rules, hasPlaces: fc.boolean()})
  // Limits of a text mean nothing to a location's list, but neither side may stumble over them.
  .map(({type, rules: given, hasPlaces}) => ({
    ...given,
    type,
    text: 'x',
    ...(type === 'location' && !hasPlaces ? {} : {options}),
    ...(type === 'matrix' ? {rows} : {}),
    ...(type === 'location' ? {bounds} : {}),
  }));

/** The names under which the controls of a question stand, a stranger's among them. */
function namesOf({linkId, type}: Item): readonly string[] {
  const parts: Readonly<Record<string, readonly string[]>> = {
    ranking: codes,
    allocation: codes,
    matrix: rows.map(({code}) => code),
    location: ['text', 'place', 'lat', 'lon'],
    choice: ['d'],
    choices: ['d'],
  };
  return [
    fieldName(linkId),
    ...(parts[type] ?? []).map((part) => fieldName(linkId, part)),
    fieldName('stranger'),
  ];
}

const filledIn = fc.array(item, {minLength: 1, maxLength: 5}).chain((list) => {
  const items = list.map((one, index): Item => {
    const shown = index > 0 && index % 2 === 0;
    return {
      ...one,
      linkId: `q${index}`,
      ...(shown ? {enableWhen: [{question: `q${index - 1}`, operator: 'exists', answer: true}]} : {}),
    };
  });
  const names = items.flatMap(namesOf);
  return fc.record({
    questionnaire: fc.constant({version: '1', items}),
    pairs: fc.array(fc.tuple(fc.constantFrom(...names), written), {maxLength: 25}),
  });
});

/** As a browser sends a form, and as a server reads it. */
const overTheWire = (pairs: readonly (readonly [string, string])[]) => [
  ...new URLSearchParams(new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()),
];

describe('widget and server', () => {
  it('give the same verdict on whatever is filled in, of every type', () => {
    const faults = new Set<string>();
    let accepted = 0;
    fc.assert(
      fc.property(filledIn, ({questionnaire, pairs}) => {
        // The widget reads its controls, and keeps them; the page sends them.
        const inWidget = answersOf(questionnaire, pairsOf(typedOf(pairs)), rareReaders);
        const widget = judge(questionnaire, withoutHidden(questionnaire, inWidget), widgetChecks);
        const onPage = answersOf(questionnaire, overTheWire(pairs), rareReaders);
        const server = validate(questionnaire, withoutHidden(questionnaire, onPage));
        expect(widget.errors).toEqual(server.errors);
        for (const {code} of widget.errors) faults.add(code);
        if (widget.errors.length > 0) return;
        expect(widget.answers).toEqual(server.answers);
        accepted += 1;
        // What the widget sends is judged again as it arrives, and is the same.
        const travelled: Answer[] = JSON.parse(JSON.stringify(widget.answers));
        expect(validate(questionnaire, travelled)).toEqual(widget);
      }),
      {numRuns: 3000},
    );
    // Otherwise all of this would say nothing.
    expect(accepted).toBeGreaterThan(50);
    expect([...faults]).toEqual(
      expect.arrayContaining(['required', 'wrongType', 'notAnOption', 'underTotal']),
    );
  });

  it('judge values that no form would send alike', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.array(fc.constantFrom(...codes)),
      fc.array(fc.record({row: fc.constantFrom('r', 's', 'x'), codes: fc.array(fc.constantFrom(...codes))})),
      fc.array(fc.record({code: fc.constantFrom(...codes), amount: fc.constantFrom(0, 50, 100, -1)})),
      fc.record({
        place: fc.constantFrom('a', 'z'),
        lat: fc.constantFrom(45, 60),
        lon: fc.constantFrom(9, 20),
      }),
    );
    fc.assert(
      fc.property(item, value, (asked, given) => {
        const questionnaire = {version: '1', items: [{...asked, linkId: 'q'} satisfies Item]};
        const answers = [{linkId: 'q', value: given}];
        expect(judge(questionnaire, answers, widgetChecks)).toEqual(validate(questionnaire, answers));
      }),
      thorough(2_000),
    );
  });
});
