import {beforeEach, describe, expect, it} from 'vitest';
import type {NewResponse, Store} from '../../server/src/store/store.ts';
import {ChallengeUsed} from '../../server/src/store/store.ts';
import {newResponse} from './store-contract.ts';
import {consultation} from './town.ts';

/** What every store must do with challenges that let responses in. */
export function challengeContract(open: () => Promise<Store>): void {
  describe('that remembers challenges', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({consultations: [consultation()]});
      return () => store.close();
    });

    /** A response that a challenge lets in, received at a minute past ten. */
    const proven = (key: string, id: string, minute = 0): NewResponse => {
      const response = newResponse(key);
      const receivedAt = `2026-07-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
      const receipt = {...response.receipt, receivedAt};
      return {...response, receipt, solved: {id, expiresAt: '2026-07-01T10:10:00.000Z'}};
    };

    it('takes one response by one, and nothing of a second', async () => {
      const first = await store.record(proven('a', 'one'));
      await expect(store.record(proven('b', 'one'))).rejects.toThrow(ChallengeUsed);
      expect(await store.recorded('piazza', 'hash-of-b')).toBeUndefined();
      expect(await store.recorded('piazza', 'hash-of-a')).toEqual(first);
      expect(await store.countResponses('piazza')).toBe(1);
      await store.record(proven('b', 'two'));
      expect(await store.countResponses('piazza')).toBe(2);
    });

    it('takes one of twenty that come at once, and all others beside them', async () => {
      const bringing = Array.from({length: 20}, (_, index) => store.record(proven(`same-${index}`, 'one')));
      const others = Array.from({length: 20}, (_, index) => store.record(newResponse(`other-${index}`)));
      const results = await Promise.allSettled(bringing);
      expect(results.filter(({status}) => status === 'fulfilled')).toHaveLength(1);
      await Promise.all(others);
      expect(await store.countResponses('piazza')).toBe(21);
    });

    it('gives a retry its receipt, whatever challenge it brings', async () => {
      const first = await store.record(proven('a', 'one'));
      expect(await store.record(proven('a', 'one'))).toEqual(first);
      expect(await store.record(proven('a', 'two'))).toEqual(first);
      // What was not needed is not used.
      await store.record(proven('b', 'two'));
      expect(await store.countResponses('piazza')).toBe(2);
    });

    it('uses none for a response that cannot be written', async () => {
      const orphan = {...proven('orphan', 'one'), consultation: 'nessuna'};
      await expect(store.record(orphan)).rejects.toThrow();
      await store.record(proven('a', 'one'));
      expect(await store.countResponses('piazza')).toBe(1);
    });

    it('remembers it as long as it could come again, not for ever', async () => {
      await store.record(proven('a', 'one'));
      await store.record(proven('b', 'two', 11));
      await expect(store.record(proven('c', 'one', 11))).rejects.toThrow(ChallengeUsed);
      // A minute after it has expired nobody is let in by it any more, so nothing needs to be known of it.
      await store.record(proven('d', 'three', 12));
      await store.record(proven('e', 'one', 12));
      expect(await store.countResponses('piazza')).toBe(4);
    });
  });
}
