import * as z from 'zod/mini';
import {notEmpty} from './string.ts';

/** One page of a list: its items, and the address of the next page when there is one. */
export function collectionOf<T extends z.core.$ZodType>(item: T) {
  return z.object({
    /** The entries, in the order of the list. */
    items: z.array(item),
    /** The address of the next page; absent on the last. */
    next: z.optional(z.string().check(notEmpty)),
  });
}
