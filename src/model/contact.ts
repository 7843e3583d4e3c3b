import * as z from 'zod/mini';
import {ContactLink} from './link.ts';
import type {Reason} from './reasons.ts';
import {matches, Filled} from './string.ts';
import {Text} from './text.ts';

/** An e-mail address, as HTML's `type=email` takes it, with a dot in its domain. */
export const Email = z
  .string()
  .check(
    matches(
      /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/,
      'email' satisfies Reason,
    ),
  );
export type Email = z.infer<typeof Email>;

/** Whom to ask. */
export const Contact = z.object({
  /** The office, or the role; a person only when the source names one. */
  name: z.optional(Text),
  /** E-mail address. */
  email: z.optional(Email),
  /** Telephone number as it is dialled. */
  phone: z.optional(Filled),
  /** A contact page. */
  url: z.optional(ContactLink),
});
export type Contact = z.infer<typeof Contact>;
