import * as z from 'zod/mini';
import type {Reason} from './reasons.ts';
import {hasScheme, isLink} from './scheme.ts';

/** An absolute web address. Nothing but http and https: `javascript:` and `data:` never become a link. */
export const Link = z.string().check(z.refine(isLink, 'link' satisfies Reason));
export type Link = z.infer<typeof Link>;

/** An address to reach somebody: web, `mailto:` or `tel:`. */
export const ContactLink = z
  .string()
  .check(
    z.refine(
      (text) => hasScheme(text, ['http:', 'https:', 'mailto:', 'tel:']),
      'contactLink' satisfies Reason,
    ),
  );
export type ContactLink = z.infer<typeof ContactLink>;
