import * as z from 'zod/mini';

/** A value that is looked at later, part by part. */
export const Anything = z.unknown();
