import canonicalize from 'canonicalize';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {canonical} from '../../src/model/canonical.ts';

describe('canonical', () => {
  it('is what another implementation of RFC 8785 makes of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 4, noUnicodeString: false}), (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
    );
  });

  it('orders keys by their UTF-16 units and leaves out what is absent', () => {
    const {a, ...rest} = {'\u20ac': 1, '\ud83d\ude00': 2, '\ufb33': 3, a: undefined, 10: 4, 9: 5};
    expect(canonical({...rest, a})).toBe('{"10":4,"9":5,"\u20ac":1,"\ud83d\ude00":2,"\ufb33":3}');
  });

  it('does not make up a form for what has none', () => {
    for (const value of [undefined, NaN, Infinity, '\ud800', {x: ['\udfff']}, {'\ud800': 1}])
      expect(() => canonical(value)).toThrow(TypeError);
  });
});
