import * as z from 'zod/mini';

/*
 * Checks of our own instead of zod's, which bring a class each to every browser. What they mean in JSON Schema
 * is in their `params`, or said by the server.
 */

/** There is something in it: a string of one character or more, a list of one entry or more. */
export const notEmpty = z.refine<{readonly length: number}>(({length}) => length > 0, 'must not be empty');

/** At most so many characters (Unicode code points). */
export const atMost = (maxLength: number) =>
  z.refine<string>((text) => Array.from(text).length <= maxLength, {
    error: `must be at most ${maxLength} characters`,
    params: {maxLength},
  });

/** As a pattern wants it. */
export const matches = (pattern: RegExp, error = `must fit ${String(pattern)}`) =>
  z.refine<string>((text) => pattern.test(text), {error, params: {pattern: pattern.source}});
