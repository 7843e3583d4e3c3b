import * as z from 'zod/mini';

// Not zod's `unknown`: that is one class more for every browser.
/** A value that is looked at later, part by part. */
export const Anything = z.custom<unknown>();

/** Is this a document alone, where a list could be? */
export const isLone = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !('items' in value);
