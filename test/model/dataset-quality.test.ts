import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checks, dimensions, mostPoints, qualityOf, ratingOf} from '../../src/model/dataset-quality.ts';
import {Dataset} from '../../src/model/dataset.ts';
import {dataset} from './arbitraries.ts';

const read = (document: unknown) => qualityOf(Dataset.parse(document));

describe('the quality of metadata', () => {
  it('is worth 405 points in the EU’s five dimensions', () => {
    const sums = dimensions.map((one) =>
      checks.reduce((sum, [dimension, , points]) => sum + (dimension === one ? points : 0), 0),
    );
    expect(sums).toEqual([100, 100, 110, 75, 20]);
    expect(mostPoints).toBe(405);
  });

  it('has the EU’s rating groups', () => {
    expect([0, 120, 121, 220, 221, 350, 351, 405].map(ratingOf)).toEqual([
      'bad',
      'bad',
      'sufficient',
      'sufficient',
      'good',
      'good',
      'excellent',
      'excellent',
    ]);
  });

  it('counts what has passed, and keeps apart what cannot be known', () => {
    fc.assert(
      fc.property(dataset.value, (document) => {
        const {checks: own, points, most} = read(document);
        const sum = (verdict: string) =>
          own.reduce((total, one) => total + (one.verdict === verdict ? one.points : 0), 0);
        expect(points).toBe(sum('passed'));
        expect(most).toBeGreaterThanOrEqual(points + sum('unknown'));
        expect(most).toBeLessThanOrEqual(mostPoints);
      }),
    );
  });

  it('never falls when a fact is added', () => {
    fc.assert(
      fc.property(dataset.value, fc.constantFrom(...dataset.optional), (document, field) => {
        const {[field]: _, ...without} = document;
        const [less, more] = [read(without), read(document)];
        expect(more.points).toBeGreaterThanOrEqual(less.points);
        expect(more.most).toBeGreaterThanOrEqual(less.most);
      }),
    );
  });

  it('is that of the best distribution, wherever it stands among others', () => {
    const about = {id: 'a', title: 'A', language: 'it', themes: [], languages: [], conformsTo: []};
    const good = {accessUrl: 'https://a.it/', downloadUrl: 'https://a.it/a.csv', format: 'CSV', bytes: 7};
    const poor = {accessUrl: 'https://a.it/'};
    const [best, worst] = [[good], [poor]].map((distributions) => read({...about, distributions}));
    expect(best?.points).toBeGreaterThan(worst?.points ?? 0);
    for (const distributions of [
      [good, poor],
      [poor, good],
    ])
      expect(read({...about, distributions})).toEqual(best);
  });
});
