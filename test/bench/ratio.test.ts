import {describe, expect, it} from 'vitest';
import {median, ratio, spread} from '../../bench/report/ratio.ts';

describe('median', () => {
  it('is the one in the middle, or between the two that are', () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([40, 10, 20, 30])).toBe(25);
    expect(median([7])).toBe(7);
  });

  it('does not touch what it is given', () => {
    const values = Object.freeze([3, 1, 2]);
    expect(median(values)).toBe(2);
  });

  it('refuses nothing, and what is no number', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => median([1, NaN, 2])).toThrow(RangeError);
    expect(() => median([1, Infinity])).toThrow(RangeError);
  });
});

describe('spread', () => {
  it('has the extremes beside the median', () => {
    expect(spread([5, 1, 3])).toEqual({median: 3, min: 1, max: 5});
  });
});

describe('ratio', () => {
  it('is above 1 when we are better: in less time, or in more requests', () => {
    expect(ratio([10, 10, 10], [50, 40, 60], 'less')).toEqual({median: 5, min: 4, max: 6});
    expect(ratio([500], [1000], 'more')).toEqual({median: 0.5, min: 0.5, max: 0.5});
  });

  it('takes its extremes from rounds, not from the extremes of either', () => {
    // The machine was slow in the second round, for both.
    expect(ratio([10, 100], [20, 200], 'less')).toEqual({median: 2, min: 2, max: 2});
  });

  it('refuses what cannot be compared', () => {
    expect(() => ratio([], [1], 'less')).toThrow(RangeError);
    expect(() => ratio([1], [], 'less')).toThrow(RangeError);
    expect(() => ratio([0], [1], 'less')).toThrow(RangeError);
    expect(() => ratio([1], [0], 'less')).toThrow(RangeError);
    expect(() => ratio([NaN], [1], 'less')).toThrow(RangeError);
  });
});
