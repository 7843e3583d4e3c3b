import {beforeEach, describe, expect, it} from 'vitest';
import type {NewResponse, Store} from '../../server/src/store/store.ts';
import {FilesGone} from '../../server/src/store/store.ts';
import type {Upload} from '../../server/src/store/uploads.ts';
import {newResponse} from './store-contract.ts';
import {consultation} from './town.ts';

const digest = 'sha-256:2Aj_DOcFKuZyzwZUBCFMy7sXLWFUaxPBBaeqtfbuqcY';

async function* bytes(...pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield new TextEncoder().encode(piece);
}

/** What every store must do with files on their way to a response. */
export function uploadsContract(open: () => Promise<Store>): void {
  describe('that keeps files', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({consultations: [consultation()]});
      return () => store.close();
    });

    const id = (letter: string) => letter.repeat(22);

    const kept = async (letter: string, changes: Partial<Upload> = {}): Promise<Upload> => {
      const upload = {
        id: id(letter),
        consultation: 'piazza',
        linkId: 'map',
        name: 'mappa.txt',
        mediaType: 'text/plain',
        bytes: 8,
        expiresAt: '2026-07-02T10:00:00.000Z',
        ...changes,
      };
      await store.uploads.add(upload);
      return upload;
    };
    const naming = (key: string, ...letters: readonly string[]): NewResponse => ({
      ...newResponse(key),
      files: letters.map((letter) => ({linkId: 'map', id: id(letter)})),
    });

    it('gives back what came in pieces', async () => {
      const {uploads} = store;
      await kept('a');
      expect(await uploads.bytes.size(id('a'))).toBe(0);
      await uploads.bytes.append(id('a'), bytes('pia', 'zz'));
      await uploads.bytes.append(id('a'), bytes('a 12'));
      expect(await uploads.bytes.size(id('a'))).toBe(9);
      expect(await new Response(uploads.bytes.read(id('a'))).text()).toBe('piazza 12');
      expect(await uploads.bytes.digest(id('a'))).toBe('sha-256:8mzZnIW4BKVQLbT5qDgu-Jm9wC4aQUyywztRc9URp5s');
    });

    it('deletes the files of a response that is withdrawn, and of no other', async () => {
      const {uploads} = store;
      for (const letter of ['a', 'b']) {
        const upload = await kept(letter);
        await uploads.bytes.append(upload.id, bytes('piazza 1'));
        await uploads.update(upload.id, {...upload, digest});
      }
      const first = naming('one', 'a');
      await store.record(first);
      await store.record(naming('two', 'b'));
      await store.withdraw({receipt: first.receipt.id});
      expect(await uploads.sweep(new Date('2026-07-01T10:00:00Z'))).toBe(1);
      expect(await uploads.bytes.size(id('a'))).toBe(0);
      expect(await uploads.bytes.size(id('b'))).toBe(8);
    });

    it('keeps what came before a stream broke', async () => {
      async function* broken() {
        yield* bytes('pia');
        throw new Error('cut');
      }
      await expect(store.uploads.bytes.append(id('a'), broken())).rejects.toThrow('cut');
      expect(await store.uploads.bytes.size(id('a'))).toBe(3);
    });

    it('gives a whole file to one response, and nothing to a second', async () => {
      await kept('a', {digest});
      const first = await store.record(naming('one', 'a'));
      expect(await store.uploads.find(id('a'))).toBeUndefined();
      await expect(store.record(naming('two', 'a'))).rejects.toThrow(FilesGone);
      expect(await store.recorded('piazza', 'hash-of-two')).toBeUndefined();
      expect(await store.record(naming('one', 'a'))).toEqual(first);
      await store.uploads.remove(id('a'));
      expect(await store.uploads.total()).toBe(8);
    });

    it('takes all files of a response or none, be it one of many in a group', async () => {
      await kept('a', {digest});
      await kept('b');
      const results = await Promise.allSettled([
        store.record(naming('one', 'a', 'b')),
        store.record(newResponse('beside')),
        store.record({...naming('two', 'a'), solved: {id: 'x', expiresAt: '2026-07-01T10:10:00.000Z'}}),
      ]);
      expect(results.map(({status}) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
      expect(await store.uploads.find(id('b'))).toBeDefined();
    });

    it('frees the files of a response whose challenge was used', async () => {
      await kept('a', {digest});
      const solved = {id: 'x', expiresAt: '2026-07-01T10:10:00.000Z'};
      await store.record({...newResponse('first'), solved});
      await expect(store.record({...naming('one', 'a'), solved})).rejects.toThrow();
      expect(await store.uploads.find(id('a'))).toBeDefined();
      await store.record(naming('one', 'a'));
    });

    it('gives no file that has expired', async () => {
      await kept('a', {digest, expiresAt: '2026-07-01T09:59:59.000Z'});
      await expect(store.record(naming('one', 'a'))).rejects.toThrow(FilesGone);
    });

    it('sweeps what expired and what nobody knows, never what a response has', async () => {
      const {uploads} = store;
      for (const [letter, expiresAt] of [
        ['a', '2026-07-02T10:00:00.000Z'],
        ['b', '2026-07-09T10:00:00.000Z'],
        ['c', '2026-07-02T10:00:00.000Z'],
      ] as const) {
        await kept(letter, {digest, expiresAt});
        await uploads.bytes.append(id(letter), bytes('piazza 1'));
      }
      await uploads.bytes.append(id('d'), bytes('stray'));
      await store.record(naming('one', 'c'));
      expect(await uploads.sweep(new Date('2026-07-03T00:00:00Z'))).toBe(2);
      expect((await uploads.bytes.ids()).toSorted()).toEqual([id('b'), id('c')]);
      expect(await uploads.find(id('a'))).toBeUndefined();
      expect(await uploads.total()).toBe(16);
    });
  });
}
