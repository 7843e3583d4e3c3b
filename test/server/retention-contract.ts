import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Store} from '../../server/src/store/store.ts';
import {newResponse} from './store-contract.ts';
import {consultation, today} from './town.ts';

/** What every store must do with answers whose time is up, and with signed lists. */
export function retentionContract(open: () => Promise<Store>): void {
  describe('retention', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({consultations: [consultation(), consultation({id: 'altra'})]});
    });
    afterEach(() => store.close());

    const record = async (key: string, changes: object = {}) => {
      const response = newResponse(key, changes);
      await store.record(response);
      return response.receipt.id;
    };

    it('deletes answers and keys for good, keeps receipts and totals, and touches no other consultation', async () => {
      const [web, paper] = [await record('a'), await record('b', {channel: 'paper'})];
      await record('c', {consultation: 'altra'});
      const {retention} = store.lifecycle;
      expect(await retention.held('piazza')).toEqual({responses: 2, files: 0});
      expect(await retention.purged('piazza')).toBeUndefined();
      expect(await retention.purge('piazza', today, () => true)).toBe(2);
      expect(await store.countResponses('piazza')).toBe(0);
      for (const id of [web, paper]) expect(await store.receipt(id)).toMatchObject({status: 'purged'});
      expect(await store.recorded('piazza', 'hash-of-a')).toBeUndefined();
      expect((await retention.purged('piazza'))?.begunAt).toBe(today.toISOString());
      expect(await retention.purged('piazza')).toMatchObject({
        totals: expect.arrayContaining([
          {channel: 'web', count: 1, questionnaireVersion: '1'},
          {channel: 'paper', count: 1, questionnaireVersion: '1'},
        ]),
      });
      expect(await store.countResponses('altra')).toBe(1);
      expect(await retention.purged('altra')).toBeUndefined();
    });

    it('deletes more than one step at once, and adds what comes late', async () => {
      await Promise.all(Array.from({length: 1100}, (_, index) => record(String(index))));
      const {retention} = store.lifecycle;
      expect(await retention.purge('piazza', today, () => true)).toBe(1100);
      await record('late');
      expect(await retention.purge('piazza', new Date(), () => true)).toBe(1);
      expect(await retention.purged('piazza')).toEqual({
        begunAt: today.toISOString(),
        totals: [{channel: 'web', count: 1101, questionnaireVersion: '1'}],
      });
    });

    it('asks before every step whether it is still due, and stops where it is not', async () => {
      await Promise.all(Array.from({length: 600}, (_, index) => record(String(index))));
      const {retention} = store.lifecycle;
      const id = await record('withdrawn');
      await store.withdraw({receipt: id});
      // Read before it was moved: what counts is what the store holds.
      await store.publish({consultations: [{...consultation(), purgeAfter: 'P9Y'}]});
      const isDue = vi.fn(({purgeAfter}: {purgeAfter?: string | undefined}) => purgeAfter !== 'P9Y');
      expect(await retention.purge('piazza', today, isDue)).toBeUndefined();
      expect(isDue).toHaveBeenCalledOnce();
      expect(await store.countResponses('piazza')).toBe(600);
      expect(await retention.purged('piazza')).toBeUndefined();
      expect(await store.recorded('piazza', 'hash-of-withdrawn')).toBeDefined();
      isDue.mockReturnValueOnce(true);
      expect(await retention.purge('piazza', today, isDue)).toBe(500);
      expect(await store.countResponses('piazza')).toBe(100);
      expect(await retention.purge('nowhere', today, () => true)).toBeUndefined();
    });

    it('leaves a withdrawn response withdrawn, and forgets its key only when it may', async () => {
      const id = await record('a');
      await store.withdraw({receipt: id});
      expect(await store.recorded('piazza', 'hash-of-a')).toBeDefined();
      await store.lifecycle.retention.forgetKeys('piazza', () => true);
      expect(await store.recorded('piazza', 'hash-of-a')).toBeUndefined();
      expect(await store.receipt(id)).toMatchObject({status: 'withdrawn'});
      const other = await record('b');
      await store.withdraw({receipt: other, isOver: true});
      expect(await store.recorded('piazza', 'hash-of-b')).toBeUndefined();
      const kept = await record('c');
      await store.lifecycle.retention.forgetKeys('piazza', () => true);
      expect(await store.recorded('piazza', 'hash-of-c')).toMatchObject({receipt: {id: kept}});
    });

    it('asks of the consultation as it is then whether keys may be forgotten', async () => {
      await store.withdraw({receipt: await record('a')});
      await store.publish({consultations: [consultation({closesAt: '2099-01-01T00:00:00Z'})]});
      const isOver = vi.fn(() => false);
      await store.lifecycle.retention.forgetKeys('piazza', isOver);
      expect(isOver).toHaveBeenCalledWith(expect.objectContaining({closesAt: '2099-01-01T00:00:00Z'}));
      expect(await store.recorded('piazza', 'hash-of-a')).toBeDefined();
      await store.lifecycle.retention.forgetKeys('nessuna', () => true);
      expect(await store.recorded('piazza', 'hash-of-a')).toBeDefined();
    });

    it('deletes what is known of the files, whose bytes the next sweep deletes', async () => {
      const file = 'FILEAAAAAAAAAAAAAAAAAA';
      const upload = {
        id: file,
        consultation: 'piazza',
        linkId: 'trees',
        name: 'a.pdf',
        mediaType: 'application/pdf',
        bytes: 3,
        expiresAt: '2026-07-02T00:00:00.000Z',
        digest: 'sha-256:x',
      };
      await store.uploads.add(upload);
      await store.uploads.bytes.append(
        file,
        (async function* () {
          yield await Promise.resolve(new Uint8Array([1, 2, 3]));
        })(),
      );
      await record('a', {files: [{linkId: 'trees', id: file}]});
      expect(await store.lifecycle.retention.held('piazza')).toEqual({responses: 1, files: 1});
      await store.lifecycle.retention.purge('piazza', today, () => true);
      await store.uploads.sweep(today);
      expect(await store.uploads.total()).toBe(0);
      expect(await store.uploads.bytes.ids()).toEqual([]);
    });

    it('lets nothing open again whose answers were deleted', async () => {
      await store.lifecycle.retention.purge('piazza', today, () => true);
      const later = {...consultation(), closesAt: '2199-01-01T00:00:00Z'};
      await expect(store.publish({consultations: [later]})).rejects.toThrow(/deleted on 2026-07-01/);
      await expect(store.lifecycle.change('piazza', today, () => later)).rejects.toThrow(/cannot open again/);
      await store.publish({consultations: [consultation({title: 'Altro'})]});
    });
  });

  describe('signed lists', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({consultations: [consultation()]});
    });
    afterEach(() => store.close());

    it('counts and tells every digest, whatever became of the response', async () => {
      const {lists} = store.lifecycle;
      const digest = (mark: string) => `sha-256:${mark.repeat(43)}`;
      for (const mark of ['A', 'B', 'C']) {
        const {receipt, ...rest} = newResponse(mark);
        await store.record({...rest, receipt: {...receipt, id: mark, digest: digest(mark)}});
      }
      await store.withdraw({receipt: 'A'});
      await store.lifecycle.retention.purge('piazza', today, () => true);
      expect(await lists.count('piazza')).toBe(3);
      const all = [];
      for await (const one of lists.digests('piazza')) all.push(one);
      expect(all.sort()).toEqual(['A', 'B', 'C'].map(digest));
    });

    it('keeps a list as it is once it is there', async () => {
      const {lists} = store.lifecycle;
      const list = {number: 1, total: 2, first: 'b', last: 'd', jws: 'a.b.c'};
      await lists.keep('piazza', list);
      await lists.keep('piazza', {...list, jws: 'x.y.z'});
      const second = {number: 2, total: 3, first: 'c', last: 'c', jws: 'd.e.f'};
      await lists.keep('piazza', second);
      expect(await lists.list('piazza', 1)).toEqual(list);
      expect(await lists.newest('piazza')).toEqual(second);
      expect(await lists.around('piazza', 'c')).toEqual([list, second]);
      expect(await lists.around('piazza', 'a')).toEqual([]);
      expect(await lists.list('altra', 1)).toBeUndefined();
    });
  });
}
