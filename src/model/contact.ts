import * as z from 'zod/mini';
import {ContactLink} from './link.ts';
import {Text} from './text.ts';

/** Whom to ask. */
export const Contact = z.object({
  /** The office, or the role; a person only when the source names one. */
  name: z.optional(Text),
  /** E-mail address. */
  email: z.optional(z.email()),
  /** Telephone number as it is dialled. */
  phone: z.optional(z.string().check(z.minLength(1))),
  /** A contact page. */
  url: z.optional(ContactLink),
});
export type Contact = z.infer<typeof Contact>;
