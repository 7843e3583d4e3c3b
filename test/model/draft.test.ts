import {describe, expect, it} from 'vitest';
import {Draft} from '../../src/model/draft.ts';
import {read} from '../../src/model/read.ts';

describe('Draft', () => {
  it('is empty where nothing is kept', () => {
    expect(read(Draft, {})).toEqual({fits: true, value: {typed: [], asked: []}});
  });

  it('keeps what was typed, control by control', () => {
    const typed = [
      ['a/uso', 'abito'],
      ['a/uso', ''],
    ];
    expect(read(Draft, {typed})).toEqual({fits: true, value: {typed, asked: []}});
  });

  it.each([[['a/uso']], [['a/uso', 'abito', 'x']], [['a/uso', 3]], [[3, 'abito']], ['a/uso'], [{}]])(
    'does not take %j for what somebody typed',
    (pair) => {
      expect(read(Draft, {typed: [pair]})).toEqual({
        fits: false,
        misfits: [{path: '$.typed[0]', reason: 'does not fit'}],
      });
    },
  );

  it.each([
    {key: 'k'.repeat(21), body: '{}'},
    {key: 'k'.repeat(22), body: ''},
  ])('does not send %j again', (attempt) => {
    expect(read(Draft, {attempt}).fits).toBe(false);
  });
});
