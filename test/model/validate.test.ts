import {describe, expect, it} from 'vitest';
import type {Item, ItemType} from '../../src/model/item.ts';
import {answerErrorCodes} from '../../src/model/problem.ts';
import {validate} from '../../src/model/validate.ts';

const options = ['a', 'b', 'c'].map((code) => ({code, text: code}));
const rows = ['r', 's'].map((code) => ({code, text: code}));
const file = {
  id: '1',
  name: 'a.pdf',
  mediaType: 'application/pdf',
  bytes: 10,
  digest: `sha-256:${'A'.repeat(43)}`,
};
const image = {...file, id: '2', name: 'a.png', mediaType: 'image/png'};
const bounds = {south: 44, west: 8, north: 46, east: 10};

/** What the questionnaire of one question says of one value. */
function verdictOn(type: ItemType, more: Partial<Item>, value: unknown) {
  const items = [{linkId: 'q', type, text: 'q', ...more}];
  return validate({version: '1', items}, [{linkId: 'q', value}]);
}

describe('validate, what it takes and how it keeps it', () => {
  it.each<[ItemType, Partial<Item>, unknown, unknown]>([
    ['text', {}, '  caffe\u0300\r\ncaldo ', 'caff\u00e8\ncaldo'],
    ['text', {minLength: 2, maxLength: 2}, ' 👍🏽 ', '👍🏽'],
    ['paragraph', {}, 'uno\r\rdue', 'uno\n\ndue'],
    ['email', {}, ' Anna.Rossi+x@comune.example.it ', 'Anna.Rossi+x@comune.example.it'],
    ['number', {}, 0, 0],
    ['number', {}, -0, 0],
    ['number', {min: 1, max: 2, step: 0.1}, 1.3, 1.3],
    ['number', {min: -5, step: 10}, 25, 25],
    ['number', {min: 1, max: 1}, 1, 1],
    ['rating', {}, 5, 5],
    ['date', {min: '2026-01-01', max: '2026-12-31'}, ' 2026-12-31 ', '2026-12-31'],
    ['date', {min: '2026-01-01'}, '2026-01-01', '2026-01-01'],
    ['choice', {options}, {code: 'a', label: 'x'}, {code: 'a'}],
    [
      'choice',
      {options: [{code: 'z', text: 'z', freeText: true}]},
      {code: 'z', text: ' sì '},
      {code: 'z', text: 'sì'},
    ],
    ['choice', {options}, {code: 'a', text: ' '}, {code: 'a'}],
    ['choices', {options}, [{code: 'c'}, {code: 'a'}], [{code: 'a'}, {code: 'c'}]],
    [
      'choices',
      {options: [...options, {code: 'no', text: 'no', exclusive: true}], minChoices: 2},
      [{code: 'no'}],
      [{code: 'no'}],
    ],
    [
      'choices',
      {options, minChoices: 2, maxChoices: 2},
      [{code: 'a'}, {code: 'b'}],
      [{code: 'a'}, {code: 'b'}],
    ],
    ['ranking', {options}, ['c', 'a'], ['c', 'a']],
    ['ranking', {options, minChoices: 2, maxChoices: 2}, ['c', 'a'], ['c', 'a']],
    [
      'matrix',
      {options, rows, multiple: true},
      [
        {row: 's', codes: ['b', 'a']},
        {row: 'r', codes: ['c']},
      ],
      [
        {row: 'r', codes: ['c']},
        {row: 's', codes: ['a', 'b']},
      ],
    ],
    [
      'matrix',
      {options, rows},
      [
        {row: 's', codes: []},
        {row: 'r', codes: ['c']},
      ],
      [{row: 'r', codes: ['c']}],
    ],
    [
      'allocation',
      {options},
      [
        {code: 'b', amount: 60},
        {code: 'c', amount: 0},
        {code: 'a', amount: 40},
      ],
      [
        {code: 'a', amount: 40},
        {code: 'b', amount: 60},
      ],
    ],
    [
      'allocation',
      {options, total: 0.3},
      [
        {code: 'a', amount: 0.1},
        {code: 'b', amount: 0.2},
      ],
      [
        {code: 'a', amount: 0.1},
        {code: 'b', amount: 0.2},
      ],
    ],
    [
      'location',
      {bounds},
      {text: ' piazza ', lat: 45.123456789, lon: 9},
      {text: 'piazza', lat: 45.12346, lon: 9},
    ],
    ['location', {maxLength: 6}, {text: 'piazza', place: 'stalla'}, {text: 'piazza', place: 'stalla'}],
    ['location', {bounds}, {lat: 46, lon: 10}, {lat: 46, lon: 10}],
    ['location', {bounds}, {lat: 44, lon: 8}, {lat: 44, lon: 8}],
    ['file', {accept: ['image/*', 'application/pdf']}, [file], [file]],
    ['file', {maxBytes: 10, maxFiles: 1}, [file], [file]],
    ['file', {accept: ['image/*']}, [image], [image]],
    ['consent', {}, true, true],
  ])('%s %j: %j', (type, more, value, kept) => {
    expect(verdictOn(type, more, value)).toEqual({answers: [{linkId: 'q', value: kept}], errors: []});
  });

  it.each<[ItemType, Partial<Item>, unknown]>([
    ['text', {minLength: 5}, ' \r\n '],
    ['email', {}, ''],
    ['date', {}, ' '],
    ['choices', {options, minChoices: 1}, []],
    ['ranking', {options, minChoices: 1}, []],
    ['matrix', {options, rows}, []],
    ['matrix', {options, rows}, [{row: 'r', codes: []}]],
    ['allocation', {options}, [{code: 'a', amount: 0}]],
    ['location', {}, {text: ' '}],
    ['file', {}, []],
    ['consent', {}, false],
  ])('counts %s %j with %j as unanswered', (type, more, value) => {
    expect(verdictOn(type, more, value)).toEqual({answers: [], errors: []});
    expect(verdictOn(type, {...more, required: true}, value).errors).toEqual([
      {linkId: 'q', code: 'required'},
    ]);
  });
});

const faults: readonly (readonly [ItemType, Partial<Item>, unknown, object])[] = [
  ['text', {}, 3, {code: 'wrongType'}],
  ['text', {}, null, {code: 'wrongType'}],
  ['text', {}, 'half \ud83d', {code: 'malformed'}],
  ['text', {}, 'nul\0', {code: 'malformed'}],
  ['text', {minLength: 3}, ' ab ', {code: 'tooShort', limit: 3}],
  ['paragraph', {maxLength: 2}, 'abc', {code: 'tooLong', limit: 2}],
  ['email', {}, 'anna@', {code: 'malformed'}],
  ['email', {maxLength: 3}, 'anna', {code: 'tooLong', limit: 3}],
  ['email', {}, 'anna rossi@example.it', {code: 'malformed'}],
  ['number', {}, '3', {code: 'wrongType'}],
  ['number', {}, Number.NaN, {code: 'wrongType'}],
  ['number', {}, Infinity, {code: 'wrongType'}],
  ['number', {min: 1}, 0, {code: 'tooSmall', limit: 1}],
  ['number', {min: 1, step: 2}, 0, {code: 'tooSmall', limit: 1}],
  ['number', {max: 1}, 1.01, {code: 'tooLarge', limit: 1}],
  ['number', {step: 0.5}, 0.7, {code: 'offStep', limit: 0.5}],
  ['number', {min: 1, step: 2}, 2, {code: 'offStep', limit: 2}],
  ['rating', {}, 0, {code: 'tooSmall', limit: 1}],
  ['rating', {}, 6, {code: 'tooLarge', limit: 5}],
  ['rating', {}, 2.5, {code: 'offStep', limit: 1}],
  ['date', {}, 20260731, {code: 'wrongType'}],
  ['date', {}, '2026-02-31', {code: 'malformed'}],
  ['date', {}, '31/07/2026', {code: 'malformed'}],
  ['date', {min: '2026-07-31'}, '2026-07-30', {code: 'tooEarly', limit: '2026-07-31'}],
  ['date', {max: '2026-07-31'}, '2026-08-01', {code: 'tooLate', limit: '2026-07-31'}],
  ['choice', {options}, 'a', {code: 'wrongType'}],
  ['choice', {options}, {code: 'd'}, {code: 'notAnOption'}],
  ['choice', {options}, {code: 'a', text: 'aside'}, {code: 'malformed'}],
  [
    'choice',
    {options: [{code: 'z', text: 'z', freeText: true}], maxLength: 3},
    {code: 'z', text: 'abcd'},
    {code: 'tooLong', limit: 3},
  ],
  ['choices', {options}, {code: 'a'}, {code: 'wrongType'}],
  ['choices', {options}, [{code: 'a'}, {code: 'd'}], {code: 'notAnOption'}],
  ['choices', {options}, [{code: 'd'}, {code: 'e'}], {code: 'notAnOption'}],
  ['choices', {options}, [{code: 'a'}, {code: 'a'}], {code: 'duplicate'}],
  [
    'choices',
    {options: [...options, {code: 'no', text: 'no', exclusive: true}]},
    [{code: 'a'}, {code: 'no'}],
    {code: 'exclusive'},
  ],
  ['choices', {options, minChoices: 2}, [{code: 'a'}], {code: 'tooFew', limit: 2}],
  ['choices', {options, maxChoices: 1}, [{code: 'a'}, {code: 'b'}], {code: 'tooMany', limit: 1}],
  ['ranking', {options}, [{code: 'a'}], {code: 'wrongType'}],
  ['ranking', {options}, ['a', 'd'], {code: 'notAnOption'}],
  ['ranking', {options}, ['a', 'a'], {code: 'duplicate'}],
  ['ranking', {options, minChoices: 3}, ['a', 'b'], {code: 'tooFew', limit: 3}],
  ['ranking', {options, maxChoices: 1}, ['a', 'b'], {code: 'tooMany', limit: 1}],
  ['matrix', {options, rows}, {r: 'a'}, {code: 'wrongType'}],
  ['matrix', {options, rows}, [{row: 'r', codes: ['d']}], {code: 'notAnOption', row: 'r'}],
  ['matrix', {options, rows}, [{row: 'r', codes: ['a', 'd']}], {code: 'notAnOption', row: 'r'}],
  ['matrix', {options, rows}, [{row: 'r', codes: ['a', 'b']}], {code: 'tooMany', limit: 1, row: 'r'}],
  ['matrix', {options, rows, multiple: true}, [{row: 's', codes: ['a', 'a']}], {code: 'duplicate', row: 's'}],
  [
    'matrix',
    {options, rows},
    [
      {row: 'r', codes: ['a']},
      {row: 'r', codes: ['b']},
    ],
    {code: 'duplicate'},
  ],
  ['matrix', {options, rows, required: true}, [{row: 'r', codes: ['a']}], {code: 'required', row: 's'}],
  [
    'matrix',
    {options, rows: [...rows, {code: 't', text: 't'}], required: true},
    [
      {row: 'r', codes: ['a']},
      {row: 't', codes: ['a']},
    ],
    {code: 'required', row: 's'},
  ],
  ['allocation', {options}, {a: 100}, {code: 'wrongType'}],
  ['allocation', {options}, [{code: 'd', amount: 100}], {code: 'notAnOption'}],
  [
    'allocation',
    {options},
    [
      {code: 'a', amount: 50},
      {code: 'a', amount: 50},
    ],
    {code: 'duplicate'},
  ],
  [
    'allocation',
    {options},
    [
      {code: 'a', amount: 110},
      {code: 'b', amount: -10},
    ],
    {code: 'tooSmall', limit: 0},
  ],
  [
    'allocation',
    {options, step: 10},
    [
      {code: 'a', amount: 95},
      {code: 'b', amount: 5},
    ],
    {code: 'offStep', limit: 10},
  ],
  [
    'allocation',
    {options, step: 10},
    [
      {code: 'a', amount: 90},
      {code: 'b', amount: 5},
      {code: 'c', amount: 5},
    ],
    {code: 'offStep', limit: 10},
  ],
  ['allocation', {options}, [{code: 'a', amount: 101}], {code: 'overTotal', limit: 100}],
  ['allocation', {options, total: 10}, [{code: 'a', amount: 9}], {code: 'underTotal', limit: 10}],
  ['location', {}, 'piazza', {code: 'wrongType'}],
  ['location', {}, {lat: 45}, {code: 'malformed'}],
  ['location', {bounds}, {lat: 43, lon: 9}, {code: 'tooSmall'}],
  ['location', {bounds}, {lat: 45, lon: 11}, {code: 'tooLarge'}],
  ['location', {bounds}, {lat: 47, lon: 9}, {code: 'tooLarge'}],
  ['location', {bounds}, {lat: 45, lon: 7}, {code: 'tooSmall'}],
  ['location', {}, {lat: 91, lon: 0}, {code: 'tooLarge'}],
  ['location', {}, {lat: 0, lon: -181}, {code: 'tooSmall'}],
  ['location', {maxLength: 3}, {text: 'piazza'}, {code: 'tooLong', limit: 3}],
  ['file', {}, 'a.pdf', {code: 'wrongType'}],
  ['file', {}, [file, {...file, id: '2'}], {code: 'tooMany', limit: 1}],
  ['file', {maxFiles: 2}, [file, file], {code: 'duplicate'}],
  ['file', {accept: ['image/*']}, [file], {code: 'fileType', limit: 'image/*'}],
  ['file', {accept: ['application/zip']}, [file], {code: 'fileType', limit: 'application/zip'}],
  ['file', {maxFiles: 2, accept: ['image/*']}, [image, file], {code: 'fileType', limit: 'image/*'}],
  ['file', {maxBytes: 9}, [file], {code: 'fileSize', limit: 9}],
  ['file', {maxFiles: 2, maxBytes: 9}, [{...image, bytes: 9}, file], {code: 'fileSize', limit: 9}],
  ['consent', {}, 'on', {code: 'wrongType'}],
];

describe('validate, what it refuses', () => {
  it.each(faults)('%s %j: %j is %j', (type, more, value, error) => {
    expect(verdictOn(type, more, value).errors).toEqual([{linkId: 'q', ...error}]);
  });

  it('refuses for every reason that there is', () => {
    const seen = new Set(faults.map(([, , , error]) => Object.values(error)[0]));
    for (const code of ['required', 'unknownQuestion', 'notApplicable']) seen.add(code);
    // Whether a file is still there, only the server knows.
    const known = answerErrorCodes.filter((code) => code !== 'fileGone');
    expect([...seen].toSorted()).toEqual(known.toSorted());
  });

  it('calls a row that is not asked no option, and names it', () => {
    const {errors} = verdictOn('matrix', {options, rows}, [{row: 'x', codes: ['a']}]);
    expect(errors).toEqual([expect.objectContaining({linkId: 'q', code: 'notAnOption'})]);
  });

  it('does not fall for codes that JavaScript knows', () => {
    expect(verdictOn('choice', {options}, {code: 'constructor'}).errors).toEqual([
      {linkId: 'q', code: 'notAnOption'},
    ]);
    expect(verdictOn('ranking', {options}, ['__proto__']).errors).toEqual([
      {linkId: 'q', code: 'notAnOption'},
    ]);
  });
});

describe('validate, a whole questionnaire', () => {
  const items: Item[] = [
    {linkId: 'intro', type: 'display', text: 'x', required: true},
    {linkId: 'a', type: 'choice', text: 'x', options, required: true},
    {
      linkId: 'g',
      type: 'group',
      text: 'x',
      required: true,
      enableWhen: [{question: 'a', operator: '=', answer: 'a'}],
      items: [
        {linkId: 'b', type: 'text', text: 'x', required: true},
        {linkId: 'c', type: 'number', text: 'x'},
      ],
    },
    {linkId: 'd', type: 'text', text: 'x'},
  ];
  const verdict = (answers: Record<string, unknown>) =>
    validate(
      {version: '1', items},
      Object.entries(answers).map(([linkId, value]) => ({linkId, value})),
    );

  it('puts answers in the order of the questionnaire', () => {
    const {answers, errors} = verdict({d: 'x', c: 1, b: 'y', a: {code: 'a'}});
    expect(errors).toEqual([]);
    expect(answers.map(({linkId}) => linkId)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('asks for what is required only where it is shown', () => {
    expect(verdict({}).errors).toEqual([{linkId: 'a', code: 'required'}]);
    expect(verdict({a: {code: 'b'}}).errors).toEqual([]);
    expect(verdict({a: {code: 'a'}}).errors).toEqual([{linkId: 'b', code: 'required'}]);
  });

  it('refuses an answer to a hidden question', () => {
    expect(verdict({a: {code: 'b'}, b: 'y'})).toMatchObject({errors: [{linkId: 'b', code: 'notApplicable'}]});
  });

  it('refuses answers to what is no question here, last', () => {
    expect(verdict({nowhere: 1, intro: 'x', g: 'x'}).errors).toEqual([
      {linkId: 'a', code: 'required'},
      ...['nowhere', 'intro', 'g'].map((linkId) => ({linkId, code: 'unknownQuestion'})),
    ]);
  });

  it('refuses two answers to one question', () => {
    const {errors} = validate({version: '1', items}, [
      {linkId: 'a', value: {code: 'b'}},
      {linkId: 'd', value: 'x'},
      {linkId: 'd', value: 'y'},
    ]);
    expect(errors).toEqual([{linkId: 'd', code: 'duplicate'}]);
  });

  it('says of a fault only what is wrong, not also that an answer is missing', () => {
    expect(verdict({a: {code: 'zzz'}}).errors).toEqual([{linkId: 'a', code: 'notAnOption'}]);
  });

  it('refuses an answer to a type from the future: nobody can check it', () => {
    // That it is required besides would be said of somebody who did answer.
    const future = [{linkId: 'q', type: 'other:drawing' as const, text: 'x', required: true}];
    const {errors} = validate({version: '1', items: future}, [{linkId: 'q', value: 'x'}]);
    expect(errors).toEqual([{linkId: 'q', code: 'wrongType'}]);
  });
});
