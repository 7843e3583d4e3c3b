import {describe, expect, it} from 'vitest';
import {distinct} from '../../src/model/distinct.ts';

describe('distinct', () => {
  it('keeps the first of a name in its place, and counts the others', () => {
    const items = ['a1', 'b1', 'a2', 'a3'];
    expect(distinct(items, (item) => item.slice(0, 1))).toEqual({items: ['a1', 'b1'], repeated: 2});
  });
});
