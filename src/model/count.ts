import * as z from 'zod/mini';
import type {Reason} from './reasons.ts';

/*
 * Checks of our own instead of zod's number and format classes: a browser then loads only the few classes that
 * objects, lists and words need (about 2 KB less, brotli). What they mean in JSON Schema, the server says.
 */

/** A whole number, 0 or more. */
export const Count = z
  .number()
  .check(z.refine((n) => Number.isSafeInteger(n) && n >= 0, 'count' satisfies Reason));
export type Count = z.infer<typeof Count>;

/** A whole number, 1 or more. */
export const PositiveCount = z
  .number()
  .check(z.refine((n) => Number.isSafeInteger(n) && n > 0, 'positiveCount' satisfies Reason));
export type PositiveCount = z.infer<typeof PositiveCount>;

/** A number above 0. */
export const PositiveNumber = z.number().check(z.refine((n) => n > 0, 'positive' satisfies Reason));
export type PositiveNumber = z.infer<typeof PositiveNumber>;
