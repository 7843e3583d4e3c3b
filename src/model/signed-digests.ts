import * as z from 'zod/mini';
import {Filled} from './string.ts';

/** A signed list, as a flattened JWS (RFC 7515, 7.2.2): Ed25519 over the RFC 8785 form of a `DigestList`. */
export const SignedDigests = z.object({
  /** The list, base64url. */
  payload: Filled,
  /** The header: which key signed, base64url. */
  protected: Filled,
  /** The signature, base64url. */
  signature: Filled,
  /** The address of the next list; absent on the last. */
  next: z.optional(Filled),
});
export type SignedDigests = z.infer<typeof SignedDigests>;
