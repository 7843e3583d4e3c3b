import * as z from 'zod/mini';
import {Instant} from './dates.ts';
import {Receipt} from './receipt.ts';
import {matches, notEmpty} from './string.ts';

/**
 * A send whose outcome is not known yet. Key and body are written down before the first try and replayed
 * unchanged until somebody says what became of them, so that a response is never counted twice (DESIGN §5.2).
 */
export const Attempt = z.object({
  /** 128 random bits, base64url. */
  key: z.string().check(matches(/^[A-Za-z0-9_-]{22}$/)),
  /** The exact request body. */
  body: z.string().check(notEmpty),
});
export type Attempt = z.infer<typeof Attempt>;

/** Two texts that belong together. */
export const Pair = z.custom<[string, string]>(isPair);

/** What a device keeps of a response that is being written, or was sent. */
export const Draft = z.object({
  /** What was typed, control by control: `[name, value]`. */
  typed: z._default(z.array(Pair), []),
  /** How the questions with something typed were worded: `[linkId, wording]`. */
  asked: z._default(z.array(Pair), []),
  /** When it was last changed. */
  savedAt: z.optional(Instant),
  /** The send that is not settled. */
  attempt: z.optional(Attempt),
  /** What the citizen was thanked with. */
  receipt: z.optional(Receipt),
  /** What was recorded, as the exact request body: a saved receipt has the answers in it. */
  sent: z.optional(z.string().check(notEmpty)),
  /** When the response was withdrawn. */
  withdrawnAt: z.optional(Instant),
});
export type Draft = z.infer<typeof Draft>;

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
