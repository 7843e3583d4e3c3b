import * as z from 'zod/mini';

/** A value that is looked at later, part by part. */
// Not zod's `unknown`: that is one class more for every browser.
export const Anything = z.custom<unknown>();
