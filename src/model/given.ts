import type * as z from 'zod/mini';

/** What a schema takes: what has a default may be left out. */
export type Given<S extends z.core.$ZodType> = z.input<S>;
