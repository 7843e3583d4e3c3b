import * as z from 'zod/mini';
import {canonical} from './canonical.ts';
import {isSigned, textOf, type PublicKeys} from './check-receipt.ts';
import {Count, PositiveCount} from './count.ts';
import {Instant} from './dates.ts';
import type {Receipt} from './receipt.ts';
import {Digest} from './receipt.ts';
import {SignedDigests} from './signed-digests.ts';
import {Filled} from './string.ts';

/** The digests of all responses that were recorded, in the order of the digests: what a signed list says. */
export const DigestList = z.object({
  /** The consultation that was answered. */
  consultation: Filled,
  /** When it closed, the last time before this list was signed. */
  closedAt: Instant,
  /** When it was signed. */
  signedAt: Instant,
  /** Which list of this consultation it is, from 1; a list never holds what one before it holds. */
  list: PositiveCount,
  /** How many digests are in it. */
  count: Count,
  /** How many are in it and in all lists before it. */
  total: Count,
  /** Sorted, so that nothing tells who came first. Those of withdrawn and purged responses are among them. */
  digests: z.array(Digest),
});
export type DigestList = z.infer<typeof DigestList>;

/**
 * What a signed list says of a receipt. `listed`, `missing`, or `later`: it was signed before the response came.
 * `altered`: it is not what was signed, or no list of this consultation; `foreign`: another server signed it;
 * `unchecked`: there is nothing here to check a signature with.
 */
export type Listed = 'listed' | 'missing' | 'later' | 'altered' | 'foreign' | 'unchecked';

/** Look for the digest of a receipt in a signed list. */
export async function checkListed(
  {consultation, digest, receivedAt}: Pick<Receipt, 'consultation' | 'digest' | 'receivedAt'>,
  {payload, protected: head, signature}: SignedDigests,
  keys: PublicKeys,
): Promise<Listed> {
  const list = listIn(payload);
  if (list?.consultation !== consultation) return 'altered';
  const signed = await isSigned({head, payload, signature}, keys);
  if (signed !== 'same') return signed;
  if (list.digests.includes(digest)) return 'listed';
  return Date.parse(receivedAt) >= Date.parse(list.closedAt) ? 'later' : 'missing';
}

/** The list in a payload; `undefined` for anything but a whole list in its canonical form. */
export function listIn(payload: string): DigestList | undefined {
  try {
    const text = textOf(payload);
    const list = DigestList.parse(JSON.parse(text ?? ''));
    const {digests, count} = list;
    const isSorted = digests.every((digest, index) => index === 0 || (digests[index - 1] ?? '') <= digest);
    return isSorted && digests.length === count && canonical(list) === text ? list : undefined;
  } catch {
    return undefined;
  }
}

/** A signed list as it lies in a file: compact, or flattened. */
export function readSignedDigests(text: string): SignedDigests | undefined {
  const [, head, payload, signature] = /^\s*([\w-]+)\.([\w-]+)\.([\w-]+)\s*$/.exec(text) ?? [];
  if (head !== undefined && payload !== undefined && signature !== undefined)
    return {protected: head, payload, signature};
  try {
    return SignedDigests.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
