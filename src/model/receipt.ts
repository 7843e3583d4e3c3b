import * as z from 'zod/mini';
import {Day, Instant} from './dates.ts';
import {Link} from './link.ts';
import {openEnum} from './open-enum.ts';
import {matches, notEmpty} from './string.ts';

/** `sha-256:` and the base64url SHA-256 of the RFC 8785 form of a response (DESIGN §5.2). */
export const Digest = z.string().check(matches(/^sha-256:[A-Za-z0-9_-]{43}$/));
export type Digest = z.infer<typeof Digest>;

/**
 * What a citizen is thanked with. It says that these answers were recorded at this time;
 * it is not a protocol number and starts no proceeding.
 */
export const Receipt = z.object({
  /** 128 random bits, base64url. */
  id: z.string().check(matches(/^[A-Za-z0-9_-]{22}$/)),
  /** The consultation that was answered. */
  consultation: z.string().check(notEmpty),
  /** When the response was recorded. */
  receivedAt: Instant,
  /** What was recorded, as a digest. */
  digest: Digest,
  /** Compact JWS (Ed25519) over the RFC 8785 form of the four fields above. */
  signature: z.string().check(matches(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
  /** Where anybody can ask whether the receipt is genuine. */
  verifyUrl: Link,
  /** Whoever holds it may have the answers deleted. Shown to nobody else. */
  withdrawalToken: z.string().check(notEmpty),
});
export type Receipt = z.infer<typeof Receipt>;

/** What anybody may learn about a receipt. */
export const ReceiptRecord = z.object({
  /** The receipt's id. */
  id: z.string(),
  /** The consultation that was answered. */
  consultation: z.string(),
  /** The digest that was signed. */
  digest: Digest,
  /** The day it was recorded; the hour would help to tell who wrote it. */
  receivedOn: Day,
  /** Whether the answers are still there. */
  status: openEnum(['recorded', 'withdrawn', 'purged']),
});
export type ReceiptRecord = z.infer<typeof ReceiptRecord>;

/** Crockford's alphabet: no I, L, O or U that could be misread. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The short number of a receipt, for people: eight capitals and digits in two groups, such as `7K2M-QX4D`. */
export function receiptNumber(id: string): string {
  const number = Array.from(id.slice(0, 8), (letter) => alphabet[base64url.indexOf(letter) % 32]).join('');
  return `${number.slice(0, 4)}-${number.slice(4)}`;
}
