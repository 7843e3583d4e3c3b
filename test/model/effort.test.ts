import {describe, expect, it} from 'vitest';
import {effortOf} from '../../src/model/effort.ts';
import type {Item, ItemType} from '../../src/model/item.ts';

const ask = (...types: readonly ItemType[]): Item[] =>
  types.map((type, index) => ({linkId: `q${index}`, type, text: 'x'}));

describe('effortOf', () => {
  it('takes a minute at least', () => {
    expect(effortOf({version: '1', items: ask('consent')})).toEqual({questions: 1, minutes: 1});
  });

  it('counts the time to read, and no question that nobody answers', () => {
    const items = [
      ...ask('display', 'paragraph', 'paragraph'),
      {linkId: 'g', type: 'group' as const, text: 'x'},
    ];
    expect(effortOf({version: '1', items})).toEqual({questions: 2, minutes: 2});
  });

  it('counts what is in groups, and nothing for a type from the future', () => {
    const group = {
      linkId: 'g',
      type: 'group' as const,
      text: 'x',
      items: ask('paragraph', 'paragraph', 'file'),
    };
    const future = {linkId: 'f', type: 'other:drawing' as const, text: 'x'};
    expect(effortOf({version: '1', items: [group, future]})).toEqual({questions: 4, minutes: 3});
  });
});
