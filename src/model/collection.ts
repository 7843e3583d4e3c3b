import * as z from 'zod/mini';
import {Anything, isLone} from './anything.ts';
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
export const Page = pageOf(collectionOf(Anything));
export type Page = z.infer<typeof Page>;

/** A `Page` that may say more about the list than its entries. */
export function pageOf<T>(schema: z.ZodMiniType<T>) {
  // A check that changes the value costs a browser less than zod's pipes.
  return z.custom<T>().check((payload) => {
    const value: unknown = payload.value;
    const {data, error} = schema.safeParse(isLone(value) ? {items: [value]} : value);
    if (data !== undefined) payload.value = data;
    // An issue that was told is one to tell, with its words already found.
    payload.issues.push(...((error?.issues ?? []) as z.core.$ZodRawIssue[]));
  });
}
