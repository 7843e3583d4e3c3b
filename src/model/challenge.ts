import * as z from 'zod/mini';
import {PositiveCount} from './count.ts';
import {matches} from './string.ts';

/** Whole bytes in hexadecimal digits. */
const Hex = z.string().check(matches(/^([0-9a-f]{2})+$/));

/** What a proof of work asks for, the one of ALTCHA 2. */
export const ChallengeParameters = z.object({
  /** How a key is derived, such as `PBKDF2/SHA-256`; who does not know it answers `none`. */
  algorithm: z.string(),
  /** Stands before the number, four bytes of it, in what the key is derived from. */
  nonce: Hex,
  /** The salt of each key. */
  salt: Hex,
  /** Rounds of each key. */
  cost: PositiveCount,
  /** Bytes of each key. */
  keyLength: PositiveCount,
  /** What the right key begins with; its number is found by counting from 0. */
  keyPrefix: Hex,
  /** Until when it is good, in seconds since 1970. */
  expiresAt: PositiveCount,
  /** What it is for (`consultation`), the last number that needs to be tried, for how many seconds it is good. */
  data: z.object({consultation: z.string(), tries: PositiveCount, seconds: PositiveCount}),
});
export type ChallengeParameters = z.infer<typeof ChallengeParameters>;

/** A proof of work that a response needs when the free quota of its address is spent. */
export const Challenge = z.object({
  /** What to compute. It is signed: it goes back as it came, with the fields that nobody knows. */
  parameters: z.custom<ChallengeParameters>((value) => ChallengeParameters.safeParse(value).success),
  /** Of the parameters, by the server's own key. */
  signature: Hex,
});
export type Challenge = z.infer<typeof Challenge>;

/** What `challenge` says of a response whose sender cannot compute: it counts against the slower quota. */
export const noProof = 'none';
