import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Store} from '../../server/src/store/store.ts';
import {newResponse} from './store-contract.ts';
import {consultation} from './town.ts';

/** What every store must do with responses that come together. */
export function togetherContract(open: () => Promise<Store>): void {
  describe('responses that come together', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({consultations: [consultation()]});
    });
    afterEach(() => store.close());

    const many = (count: number, prefix = 'k') =>
      Array.from({length: count}, (_, index) => {
        const response = newResponse(`${prefix}${index}`);
        return {
          ...response,
          channel: 'paper',
          receipt: {...response.receipt, id: `${prefix}${index}`.padEnd(22, 'A')},
        };
      });

    it('are all recorded, more than one statement can hold', async () => {
      const responses = many(1201);
      expect(await store.recordTogether(responses)).toBe(0);
      expect(await store.countResponses('piazza')).toBe(1201);
      expect((await store.recorded('piazza', responses[1200]?.keyHash ?? ''))?.receipt).toEqual(
        responses[1200]?.receipt,
      );
    });

    it('are none recorded when one of them is known, and it is said how many are', async () => {
      const responses = many(700);
      const last = responses.slice(-1);
      expect(await store.recordTogether(last)).toBe(0);
      expect(await store.recordTogether(responses)).toBe(1);
      expect(await store.countResponses('piazza')).toBe(1);
      expect(await store.recordTogether(last)).toBe(1);
    });

    it('are recorded once when the same come twice at once', async () => {
      const responses = many(20);
      const twins = responses.map((one) => ({
        ...one,
        receipt: {...one.receipt, id: one.receipt.id.replace('k', 'w')},
      }));
      const counts = await Promise.all([store.recordTogether(responses), store.recordTogether(twins)]);
      expect(counts.sort((one, other) => one - other)).toEqual([0, 20]);
      expect(await store.countResponses('piazza')).toBe(20);
    });

    it('are none recorded when one of them cannot be', async () => {
      const responses = many(600);
      const [first] = responses;
      const broken = [
        ...responses,
        ...many(1, 'x').map((one) => ({...one, receipt: first?.receipt ?? one.receipt})),
      ];
      await expect(store.recordTogether(broken)).rejects.toThrow();
      expect(await store.countResponses('piazza')).toBe(0);
    });
  });
}
