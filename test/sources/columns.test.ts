import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {columnsIn, plainName} from '../../src/sources/csv/columns.ts';

const shape = {columns: {date: {it: 'data', en: 'date'}}, required: [['date']]} as const;

describe('the name of a column', () => {
  it.each([
    ['Data (gg/mm/aaaa)', 'data'],
    ['N° registro', 'n registro'],
    ['(a) Data (b) incontro', 'data incontro'],
    ['Data (inizio (ora))', 'data'],
    ['Data) (incontro', 'data incontro'],
    ['((', ''],
    ['', ''],
  ])('%j is %j', (text, name) => expect(plainName(text)).toBe(name));

  it('loses of its brackets what a pattern would take', () => {
    const pieces = fc.array(fc.constantFrom('(', ')', 'a', ' ', 'è')).map((list) => list.join(''));
    fc.assert(
      fc.property(pieces, (text) => {
        expect(plainName(text)).toBe(plainName(text.replace(/\([^)]*\)/g, ' ')));
      }),
    );
  });

  it.each([
    ['only open', '('.repeat(50_000)],
    ['open in pairs', '(a'.repeat(50_000)],
    ['close', '()'.repeat(50_000)],
    ['close before they open', ')('.repeat(50_000)],
  ])('is found by looking at each character once, also of brackets that %s', (_which, text) => {
    const looked: number[] = [];
    const {indexOf} = String.prototype;
    const spy = vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, ...given) {
      const found = indexOf.apply(this, given);
      if (given[0] === '(') looked.push(found < 0 ? this.length : found + 1);
      return found;
    });
    const patterns = vi.spyOn(RegExp.prototype, Symbol.replace);
    try {
      plainName(text);
      // A pattern that goes from an opening bracket to the closing one looks at the rest for each of them.
      expect(patterns.mock.contexts.map(String).join()).not.toContain('(');
    } finally {
      spy.mockRestore();
      patterns.mockRestore();
    }
    expect(looked.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(text.length);
    expect(columnsIn(shape, [text, 'Data']).indexOf('date')).toBe(1);
  });
});
