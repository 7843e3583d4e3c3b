import fc from 'fast-check';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {newKeyFile, openKeys, signDigests, type Keys} from '../../server/src/receipt.ts';
import {canonical} from '../../src/model/canonical.ts';
import {PublicKeys} from '../../src/model/check-receipt.ts';
import {checkListed, listIn, readSignedDigests, type DigestList} from '../../src/model/digest-list.ts';
import type {SignedDigests} from '../../src/model/signed-digests.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digestWith = (mark: string) => `sha-256:${mark.padEnd(43, 'A')}`;
const digests = ['a', 'b', 'c', 'd'].map(digestWith);
const receipt = {consultation: 'piazza', digest: digestWith('b'), receivedAt: '2026-07-01T10:00:00.000Z'};

let keys: Keys;
let own: PublicKeys;
beforeAll(async () => {
  keys = await openKeys(await newKeyFile());
  own = PublicKeys.parse(keys.jwks);
});

const list = (changes: Partial<DigestList> = {}): DigestList => ({
  consultation: 'piazza',
  closedAt: '2026-07-31T22:00:00.000Z',
  signedAt: '2026-07-31T22:01:00.000Z',
  list: 1,
  count: (changes.digests ?? digests).length,
  total: (changes.digests ?? digests).length,
  digests,
  ...changes,
});
const signed = async (changes: Partial<DigestList> = {}, by = keys): Promise<SignedDigests> => {
  const read = readSignedDigests(await signDigests(by, list(changes)));
  if (!read) throw new Error('not read');
  return read;
};
const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('a receipt that is looked for in a signed list', () => {
  it('is in it, or is not, or came later', async () => {
    expect(await checkListed(receipt, await signed(), own)).toBe('listed');
    const others = await signed({digests: [digestWith('a'), digestWith('c')]});
    expect(await checkListed(receipt, others, own)).toBe('missing');
    const afterwards = {...receipt, receivedAt: '2026-08-01T10:00:00.000Z'};
    expect(await checkListed(afterwards, others, own)).toBe('later');
    expect(await checkListed(receipt, await signed({digests: []}), own)).toBe('missing');
  });

  it('is not taken for listed by a list of another consultation or another server', async () => {
    expect(await checkListed(receipt, await signed({consultation: 'altra'}), own)).toBe('altered');
    const stranger = await openKeys(await newKeyFile());
    expect(await checkListed(receipt, await signed({}, stranger), own)).toBe('foreign');
    expect(await checkListed(receipt, await signed(), {keys: []})).toBe('foreign');
  });

  it('is not taken for listed by a list that is not sorted, counted or written as it must be', async () => {
    const lists = [
      await signed({digests: [...digests].reverse()}),
      await signed({count: 5}),
      {...(await signed()), payload: encoded(JSON.stringify(list(), null, 1))},
    ];
    for (const one of lists) {
      expect(listIn(one.payload)).toBeUndefined();
      expect(await checkListed(receipt, one, own)).toBe('altered');
    }
  });

  it('is refused a list from which a digest was taken, or to which one was added', async () => {
    const given = await signed();
    await fc.assert(
      fc.asyncProperty(fc.subarray(digests, {minLength: 0, maxLength: digests.length - 1}), async (left) => {
        const payload = encoded(canonical(list({digests: left})));
        expect(await checkListed(receipt, {...given, payload}, own)).toBe('altered');
      }),
      {numRuns: 30},
    );
    const more = encoded(canonical(list({digests: [...digests, digestWith('e')]})));
    expect(await checkListed(receipt, {...given, payload: more}, own)).toBe('altered');
  });

  it('is refused a list in which any one letter is another', async () => {
    const given = await signed();
    const parts = ['payload', 'protected', 'signature'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.nat(),
        fc.constantFrom(...letters),
        async (part, place, letter) => {
          const text = given[part];
          const index = place % text.length;
          fc.pre(text[index] !== letter);
          const altered = {...given, [part]: text.slice(0, index) + letter + text.slice(index + 1)};
          expect(['altered', 'foreign']).toContain(await checkListed(receipt, altered, own));
        },
      ),
      {numRuns: 300},
    );
  });

  it('is not checked where nothing can be computed', async () => {
    const given = await signed();
    vi.stubGlobal('crypto', {});
    expect(await checkListed(receipt, given, own)).toBe('unchecked');
    vi.unstubAllGlobals();
  });
});

describe('a file with a signed list', () => {
  it('is compact or flattened, and nothing else', async () => {
    const compact = await signDigests(keys, list());
    const flattened = readSignedDigests(compact);
    expect(readSignedDigests(`${compact}\n`)).toEqual(flattened);
    expect(readSignedDigests(JSON.stringify(flattened))).toEqual(flattened);
    for (const text of ['', 'a.b', '{}', '[]', 'null', 'a.b.c.d', '{"payload": 1}'])
      expect(readSignedDigests(text)).toBeUndefined();
  });
});
