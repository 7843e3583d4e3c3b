import * as z from 'zod/mini';
import {PositiveCount} from './count.ts';
import {matches} from './string.ts';

/** Whole bytes in hexadecimal digits. */
const Hex = z.string().check(matches(/^([0-9a-f]{2})+$/));

/**
 * A proof of work that a response needs when the free quota of its address is spent: the one of ALTCHA 2. Counting
 * from 0, find the number whose derived key begins with `keyPrefix`.
 */
export const Challenge = z.object({
  /** What to compute. It is signed: it goes back as it came, with all its fields. */
  parameters: z.looseObject({
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
    /** What the right key begins with. */
    keyPrefix: Hex,
    /** Until when it is good, in seconds since 1970. */
    expiresAt: PositiveCount,
    /** What it is for, and what helps whoever computes. */
    data: z.looseObject({
      /** The consultation whose responses it lets in. */
      consultation: z.string(),
      /** No number beyond this one needs to be tried. */
      tries: PositiveCount,
      /** How long it is good for, from when it was given out: the clock of a device may be wrong. */
      seconds: PositiveCount,
    }),
  }),
  /** Of the parameters, by the server's own key. */
  signature: Hex,
});
export type Challenge = z.infer<typeof Challenge>;

/** What `challenge` says of a response whose sender cannot compute: it counts against the slower quota. */
export const noProof = 'none';
