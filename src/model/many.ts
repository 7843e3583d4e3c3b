import * as z from 'zod/mini';

/** A list; where it is absent, it is empty. */
export const many = <T extends z.core.$ZodType>(item: T) => z._default(z.array(item), []);
