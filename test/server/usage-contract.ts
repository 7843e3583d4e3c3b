import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Store} from '../../server/src/store/store.ts';

const one = {day: '2026-07-01', noun: 'agenda', item: '', form: 'csv', count: 3};

/** What every store must do with the counts of requests. */
export function usageContract(open: () => Promise<Store>): void {
  describe('counts of requests', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('add up by day, noun and form, whichever item they were of', async () => {
      const results = {...one, noun: 'results', item: 'piazza'};
      await Promise.all([store.usage.add([one, results]), store.usage.add([{...one, count: 2}])]);
      await store.usage.add([
        {...results, item: 'ponte'},
        {...one, day: '2026-06-30'},
      ]);
      const to = '2026-07-01';
      expect(await store.usage.byDay({to})).toEqual([
        {day: '2026-06-30', noun: 'agenda', form: 'csv', count: 3},
        {day: '2026-07-01', noun: 'agenda', form: 'csv', count: 5},
        {day: '2026-07-01', noun: 'results', form: 'csv', count: 6},
      ]);
      expect(await store.usage.byDay({from: to, to})).toHaveLength(2);
      expect(await store.usage.byDay({to: '2026-06-29'})).toEqual([]);
      const totals = await store.usage.totals({to});
      expect(totals).toHaveLength(3);
      expect(totals).toContainEqual({noun: 'agenda', item: '', form: 'csv', count: 8});
      expect(totals).toContainEqual({noun: 'results', item: 'ponte', form: 'csv', count: 3});
    });

    it('know the first day', async () => {
      expect(await store.usage.firstDay()).toBeUndefined();
      await store.usage.add([one, {...one, day: '2026-05-01'}]);
      expect(await store.usage.firstDay()).toBe('2026-05-01');
    });
  });
}
