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

/** A page as it is read: its entries are still to be looked at one by one. A lone document is a list of one. */
export const Page = pageWith({});
export type Page = z.infer<typeof Page>;

/** A `Page` that says more about the list than its entries. */
export function pageWith<T extends z.core.$ZodShape>(shape: T) {
  return z.pipe(
    z.transform((value: unknown) =>
      typeof value === 'object' && value !== null && !('items' in value) ? {items: [value]} : value,
    ),
    z.extend(collectionOf(z.unknown()), shape),
  );
}
