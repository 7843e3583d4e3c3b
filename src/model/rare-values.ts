import * as z from 'zod/mini';
import {Count} from './count.ts';
import {matches, notEmpty} from './string.ts';

/*
 * Values of the types of questions that few questionnaires use: a widget loads them with what draws those types.
 */

/** One row of a `matrix` answer. */
export const MatrixAnswer = z.object({row: z.string(), codes: z.array(z.string())});
export type MatrixAnswer = z.infer<typeof MatrixAnswer>;

/** One part of an `allocation` answer. */
export const Allocation = z.object({code: z.string(), amount: z.number()});
export type Allocation = z.infer<typeof Allocation>;

/** A `location` answer; at least one of its fields is there. */
export const Location = z.object({
  /** An address or a description, as it was typed. */
  text: z.optional(z.string()),
  /** The name of a listed place. */
  place: z.optional(z.string()),
  /** Degrees north, WGS 84, five decimals. */
  lat: z.optional(z.number()),
  /** Degrees east, WGS 84, five decimals. */
  lon: z.optional(z.number()),
});
export type Location = z.infer<typeof Location>;

/** One file of a `file` answer. */
export const FileAnswer = z.object({
  /** Its id in the upload area. */
  id: z.string().check(notEmpty),
  /** The name it had on the citizen's device. */
  name: z.string().check(notEmpty),
  /** IANA media type. */
  mediaType: z.string().check(notEmpty),
  /** Size in bytes. */
  bytes: Count,
  /** `sha-256:` and the base64url digest of its content. */
  digest: z.string().check(matches(/^sha-256:[A-Za-z0-9_-]{43}$/)),
});
export type FileAnswer = z.infer<typeof FileAnswer>;
