import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {onlyIf} from '../../../server/src/imports/spreadsheet/only-if.ts';
import {termsOf} from '../../../server/src/imports/terms.ts';

const all = (...of: object[]) => ({behavior: 'all', of});
const any = (...of: object[]) => ({behavior: 'any', of});
const term = (question: string, operator: string, answer: unknown) => ({question, operator, answer});

describe('a condition that is written elsewhere', () => {
  it.each([
    ["${eta} = 'x'", all(term('eta', '=', 'x'))],
    ['${eta} >= 18 and ${eta} < 65', all(term('eta', '>=', 18), term('eta', '<', 65))],
    [
      "${a} = 'x' or ${b} = 'y' or ${c} = 'z'",
      any(term('a', '=', 'x'), term('b', '=', 'y'), term('c', '=', 'z')),
    ],
    ["selected(${mezzi}, 'bici')", all(term('mezzi', 'contains', 'bici'))],
    ["not(selected(${mezzi}, 'bici'))", all(term('mezzi', '!=', 'bici'))],
    ["${nome} != ''", all(term('nome', 'exists', true))],
    ["${nome} = ''", all(term('nome', 'exists', false))],
    ['count-selected(${mezzi}) > 0', all(term('mezzi', 'exists', true))],
    ['string-length(${nome}) = 0', all(term('nome', 'exists', false))],
    ["'x' = ${eta}", all(term('eta', '=', 'x'))],
    ['18 <= ${eta}', all(term('eta', '>=', 18))],
    ['${t} > -5', all(term('t', '>', -5))],
    ["${giorno} >= date('2026-01-31')", all(term('giorno', '>=', '2026-01-31'))],
    ["(${a} = 'x') and (${b} = 'y')", all(term('a', '=', 'x'), term('b', '=', 'y'))],
    ["not(${a} = 'x')", all(term('a', '!=', 'x'))],
    // SurveyJS
    [
      "{eta} = 'x' and {mezzi} contains 'bici'",
      all(term('eta', '=', 'x'), term('mezzi', 'contains', 'bici')),
    ],
    ['{nome} notempty', all(term('nome', 'exists', true))],
    ['{nome} empty or {eta} > 3', any(term('nome', 'exists', false), term('eta', '>', 3))],
    [
      "{mezzi} anyof ['bici', 'bus']",
      any(term('mezzi', 'contains', 'bici'), term('mezzi', 'contains', 'bus')),
    ],
    [
      "{mezzi} allof ['bici', 'bus']",
      all(term('mezzi', 'contains', 'bici'), term('mezzi', 'contains', 'bus')),
    ],
    ["{mezzi} notcontains 'bici'", all(term('mezzi', '!=', 'bici'))],
    ['{eta} less 18 and {eta} greaterorequal 3', all(term('eta', '<', 18), term('eta', '>=', 3))],
    ['{socio} = true', all(term('socio', '=', true))],
    ["{a} <> 'x' && {b} == 2", all(term('a', '!=', 'x'), term('b', '=', 2))],
  ])('%s is said our way', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it.each([
    "${a} = 'x' and (${b} = 'y' or ${c} = 'z')",
    "${a} = 'x' or ${b} = 'y' and ${c} = 'z'",
    "${a} = 'x' ${b} = 'y'",
    "${a} = 'x')",
    '${a} + ${b} > 3',
    '${a} = ${b}',
    'count-selected(${mezzi}) > 1',
    '${giorno} > today()',
    "regex(${a}, '^x')",
    'if(${a} = 1, true(), false())',
    'not(${a} > 5)',
    "{mezzi} anyof ['a', 'b'] and {c} = 1",
    '',
    '   ',
    '${a}',
    "${a} = 'x",
    `${'('.repeat(500)}\${a} = 1${')'.repeat(500)}`,
  ])('%s is more than we can say, and none of it is said', (text) => {
    expect(termsOf(text)).toBeUndefined();
  });

  it('never throws, and never hangs, whatever is written', () => {
    const piece = fc.constantFrom(
      '${a}',
      '{b}',
      "'x'",
      '3',
      '=',
      'and',
      'or',
      'not',
      '(',
      ')',
      'selected',
      ',',
      '!',
      '[',
      ']',
      '.',
      '-',
      'empty',
      '$',
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), {maxLength: 40}), (pieces) => {
        const terms = termsOf(pieces.join(' '));
        expect(terms === undefined || terms.of.length > 0).toBe(true);
      }),
    );
  });
});

describe('"Solo se"', () => {
  it.each([
    ['eta = 18-24', all(term('eta', '=', '18-24'))],
    ['eta = meno di 18 o eta = 18-24', any(term('eta', '=', 'meno di 18'), term('eta', '=', '18-24'))],
    ['mezzo = Auto e moto', all(term('mezzo', '=', 'Auto e moto'))],
    ['mezzo = Auto e moto e figli > 0', all(term('mezzo', '=', 'Auto e moto'), term('figli', '>', '0'))],
    ['uso contiene Studio', all(term('uso', 'contains', 'Studio'))],
    ['scuola compilata', all(term('scuola', 'exists', true))],
    ['scuola vuota', all(term('scuola', 'exists', false))],
    ['voto <= 2', all(term('voto', '<=', '2'))],
    ['zona ≠ «Centro»', all(term('zona', '!=', 'Centro'))],
  ])('%s', (text, terms) => {
    expect(onlyIf(text)).toEqual(terms);
  });

  it.each(['a = 1 e b = 2 o c = 3', 'quando piove', 'eta', 'eta =', ''])(
    'does not guess what %j means',
    (text) => {
      expect(onlyIf(text)).toBeUndefined();
    },
  );
});
