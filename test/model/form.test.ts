import {describe, expect, it} from 'vitest';
import {answersOf, fieldName, readDay, readNumber} from '../../src/model/form.ts';
import {rareReaders} from '../../src/model/rare-form.ts';
import type {Item, ItemType} from '../../src/model/item.ts';
import {validate} from '../../src/model/validate.ts';

const options = [
  {code: 'a', text: 'A'},
  {code: 'b', text: 'B'},
  {code: 'z', text: 'Altro', freeText: true},
];
const rows = ['r', 's'].map((code) => ({code, text: code}));
type Entry = readonly [string, unknown];

function questionnaireOf(type: ItemType, more: Partial<Item> = {}) {
  const item: Item = {linkId: 'q', type, text: 'q', ...more};
  return {version: '1', items: [item]};
}

const read = (type: ItemType, more: Partial<Item>, entries: readonly Entry[]) =>
  answersOf(questionnaireOf(type, more), entries, rareReaders)[0]?.value;

describe('answersOf', () => {
  const q = fieldName('q');
  const part = (name: string) => fieldName('q', name);

  it.each<[ItemType, Partial<Item>, readonly Entry[], unknown]>([
    ['text', {}, [[q, 'Più alberi']], 'Più alberi'],
    ['paragraph', {}, [[q, 'uno\r\n\r\ndue']], 'uno\r\n\r\ndue'],
    ['email', {}, [[q, 'anna@example.it']], 'anna@example.it'],
    ['number', {}, [[q, '3,5']], 3.5],
    ['number', {}, [[q, '0']], 0],
    ['rating', {}, [[q, '4']], 4],
    ['date', {}, [[q, '31/07/2026']], '2026-07-31'],
    ['choice', {options}, [[q, 'a']], {code: 'a'}],
    [
      'choice',
      {options},
      [
        [q, 'z'],
        [part('z'), ' il tram '],
      ],
      {code: 'z', text: 'il tram'},
    ],
    [
      'choice',
      {options},
      [
        [q, 'a'],
        [part('z'), 'left over'],
      ],
      {code: 'a'},
    ],
    [
      'choices',
      {options},
      [
        [q, 'z'],
        [q, 'a'],
        [part('z'), 'tram'],
      ],
      [{code: 'z', text: 'tram'}, {code: 'a'}],
    ],
    [
      'ranking',
      {options},
      [
        [part('a'), '2'],
        [part('b'), '1'],
        [part('z'), ''],
      ],
      ['b', 'a'],
    ],
    [
      'ranking',
      {options},
      [
        [part('a'), '10'],
        [part('b'), '9'],
        [part('z'), '11'],
      ],
      ['b', 'a', 'z'],
    ],
    [
      'matrix',
      {options, rows, multiple: true},
      [
        [part('s'), 'a'],
        [part('s'), 'b'],
      ],
      [{row: 's', codes: ['a', 'b']}],
    ],
    [
      'allocation',
      {options},
      [
        [part('a'), '62,5'],
        [part('b'), '37,5'],
        [part('z'), ''],
      ],
      [
        {code: 'a', amount: 62.5},
        {code: 'b', amount: 37.5},
      ],
    ],
    [
      'location',
      {},
      [
        [part('text'), 'piazza'],
        [part('lat'), '45,1'],
        [part('lon'), '9'],
      ],
      {text: 'piazza', lat: 45.1, lon: 9},
    ],
    ['consent', {}, [[q, 'on']], true],
  ])('reads a %s %j from %j', (type, more, entries, value) => {
    expect(read(type, more, entries)).toEqual(value);
    const {errors} = validate(questionnaireOf(type, more), [{linkId: 'q', value}]);
    expect(errors).toEqual([]);
  });

  it.each<ItemType>([
    'text',
    'number',
    'date',
    'choice',
    'choices',
    'ranking',
    'matrix',
    'allocation',
    'location',
    'consent',
  ])('finds no answer in an empty %s', (type) => {
    for (const entries of [
      [],
      [[q, '']],
      [
        [q, '  '],
        [part('a'), ' '],
        [part('text'), ''],
      ],
    ] as const)
      expect(answersOf(questionnaireOf(type, {options}), entries, rareReaders)).toEqual([]);
  });

  it('takes no order from two options at one place', () => {
    const questionnaire = questionnaireOf('ranking', {options});
    const ranked = (...ranks: readonly string[]) =>
      validate(
        questionnaire,
        answersOf(
          questionnaire,
          ['a', 'b', 'z'].map((code, index) => [part(code), ranks[index] ?? '']),
          rareReaders,
        ),
      ).errors;
    const refused = [{linkId: 'q', code: 'duplicate'}];
    expect(ranked('1', '1')).toEqual(refused);
    expect(ranked('2', '1', '1')).toEqual(refused);
    expect(ranked('3', '3', '3')).toEqual(refused);
    expect(ranked('1', '1,0', '')).toEqual(refused);
    expect(ranked('1', '3', '')).toEqual([]);
  });

  it('ignores fields of nobody, files, and questions it does not know', () => {
    const entries: readonly Entry[] = [
      ['token', 'x'],
      [fieldName('other'), 'x'],
      [q, new Blob()],
    ];
    expect(answersOf(questionnaireOf('text'), entries, rareReaders)).toEqual([]);
    for (const type of ['display', 'group'] as const)
      expect(answersOf(questionnaireOf(type), [[q, 'x']], rareReaders)).toEqual([]);
  });

  it('keeps what it cannot read, so that validate can say what is wrong', () => {
    expect(read('number', {}, [[q, 'tre']])).toBe('tre');
    expect(read('date', {}, [[q, '31 luglio']])).toBe('31 luglio');
    expect(read('allocation', {options}, [[part('a'), 'metà']])).toEqual([{code: 'a', amount: 'metà'}]);
    expect(read('choice', {options}, [[q, 'zzz']])).toEqual({code: 'zzz'});
  });
});

describe('readNumber', () => {
  it.each([
    ['12', 12],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['-0.25', -0.25],
    ['−5', -5],
    ['+5', 5],
    [' 1 000 ', 1000],
    ['0.125', 0.125],
    ['1000.125', 1000.125],
    ['1,25', 1.25],
    ['0,125', 0.125],
    ['1000,125', 1000.125],
    ['2345.678', 2345.678],
    ['12,0005', 12.0005],
  ])('reads %j as %d', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  it.each([
    '1.000',
    '1,000',
    '12.000',
    '-999.000',
    '1.000.000',
    '1.000,5',
    '1,000.5',
    'tre',
    '3,',
    ',5',
    '1e3',
    '0x10',
    '',
    '--1',
    'Infinity',
  ])('leaves %j as it was typed', (typed) => {
    expect(readNumber(typed)).toBe(typed);
  });
});

describe('readDay', () => {
  it.each([
    ['2026-07-31', '2026-07-31'],
    ['31/07/2026', '2026-07-31'],
    ['31.7.2026', '2026-07-31'],
    ['1-2-2026', '2026-02-01'],
    [' 29/02/2028 ', '2028-02-29'],
    ['31/02/2026', '31/02/2026'],
    ['29/02/2026', '29/02/2026'],
    ['07/31/2026', '07/31/2026'],
    ['31/07/26', '31/07/26'],
    ['131/07/2026', '131/07/2026'],
    ['31/07/20261', '31/07/20261'],
    [' 31 luglio ', '31 luglio'],
  ])('reads %j as %j', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });
});
