import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Store} from '../../server/src/store/store.ts';
import {receiptNumber} from '../../src/model/receipt.ts';
import {newResponse} from './store-contract.ts';
import {consultation} from './town.ts';

/** What every store must do with receipts that are looked up, and responses that are withdrawn. */
export function withdrawalContract(open: () => Promise<Store>): void {
  describe('receipts', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({consultations: [consultation()]});
    });
    afterEach(() => store.close());

    const recorded = (key: string, id: string) => {
      const response = newResponse(key);
      return store.record({...response, receipt: {...response.receipt, id}});
    };

    it('deletes the answers of a response, and of no other, and says so on its receipt', async () => {
      await recorded('a', 'AAAAAAAAAAAAAAAAAAAAAA');
      await recorded('b', 'BAAAAAAAAAAAAAAAAAAAAA');
      const record = await store.withdraw({receipt: 'AAAAAAAAAAAAAAAAAAAAAA'});
      expect(record).toMatchObject({id: 'AAAAAAAAAAAAAAAAAAAAAA', status: 'withdrawn'});
      expect(await store.receipt('AAAAAAAAAAAAAAAAAAAAAA')).toEqual(record);
      expect(await store.receipt('BAAAAAAAAAAAAAAAAAAAAA')).toMatchObject({status: 'recorded'});
      expect(await store.countResponses('piazza')).toBe(1);
    });

    it('withdraws once and says so again', async () => {
      await recorded('a', 'AAAAAAAAAAAAAAAAAAAAAA');
      const withdrawal = {receipt: 'AAAAAAAAAAAAAAAAAAAAAA'};
      const [one, two] = await Promise.all([store.withdraw(withdrawal), store.withdraw(withdrawal)]);
      expect(one).toMatchObject({status: 'withdrawn'});
      expect(two).toEqual(one);
      expect(await store.withdraw({receipt: 'CAAAAAAAAAAAAAAAAAAAAA'})).toBeUndefined();
    });

    it('keeps a withdrawn response from being recorded again by a retry', async () => {
      const first = newResponse('a');
      await store.record(first);
      await store.withdraw({receipt: first.receipt.id});
      expect((await store.record(newResponse('a'))).receipt.id).toBe(first.receipt.id);
      expect(await store.countResponses('piazza')).toBe(0);
    });

    it('records and withdraws side by side', async () => {
      await recorded('a', 'AAAAAAAAAAAAAAAAAAAAAA');
      const [added, withdrawn, another] = await Promise.all([
        recorded('b', 'BAAAAAAAAAAAAAAAAAAAAA'),
        store.withdraw({receipt: 'AAAAAAAAAAAAAAAAAAAAAA'}),
        recorded('c', 'CAAAAAAAAAAAAAAAAAAAAA'),
      ]);
      expect([added.receipt.id, another.receipt.id]).toEqual([
        'BAAAAAAAAAAAAAAAAAAAAA',
        'CAAAAAAAAAAAAAAAAAAAAA',
      ]);
      expect(withdrawn).toMatchObject({status: 'withdrawn'});
      expect(await store.countResponses('piazza')).toBe(2);
    });

    it('finds a receipt by its short number, and both where two have the same', async () => {
      await recorded('a', 'AAAAAAAAAAAAAAAAAAAAAA');
      await recorded('b', 'B_9z-AAAAAAAAAAAAAAAAA');
      const ids = async (number: string) => (await store.receiptsNumbered(number)).map(({id}) => id);
      expect(await ids(receiptNumber('B_9z-AAA'))).toEqual(['B_9z-AAAAAAAAAAAAAAAAA']);
      expect(await ids('ZZZZ-ZZZZ')).toEqual([]);
      // `A` and `g` stand for the same digit.
      await recorded('c', 'gAAAAAAAAAAAAAAAAAAAAA');
      expect((await ids('0000-0000')).sort()).toEqual(['AAAAAAAAAAAAAAAAAAAAAA', 'gAAAAAAAAAAAAAAAAAAAAA']);
    });
  });
}
