import * as z from 'zod/mini';
import type {Reason} from './reasons.ts';

/*
 * Checks of our own instead of zod's, which bring a class each to every browser. What they mean in JSON Schema
 * is in their `params`, or said by the server.
 */

/** There is something in it: a string of one character or more, a list of one entry or more. */
export const notEmpty = z.refine<{readonly length: number}>(
  ({length}) => length > 0,
  'empty' satisfies Reason,
);

/** A text that says something. */
export const Filled = z.string().check(notEmpty);

/** At most so many characters (Unicode code points). */
export const atMost = (maxLength: number) =>
  z.refine<string>((text) => Array.from(text).length <= maxLength, {
    error: 'length' satisfies Reason,
    params: {maxLength},
  });

/** As a pattern wants it. */
export const matches = (pattern: RegExp, error: string = 'pattern' satisfies Reason) =>
  z.refine<string>((text) => pattern.test(text), {error, params: {pattern: pattern.source}});
