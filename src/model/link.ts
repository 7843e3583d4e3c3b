import * as z from 'zod/mini';
import {hasScheme, isLink} from './scheme.ts';

/** An absolute web address. Nothing but http and https: `javascript:` and `data:` never become a link. */
export const Link = z
  .string()
  .check(z.refine(isLink, 'must be a whole address that begins with https:// or http://'));
export type Link = z.infer<typeof Link>;

/** An address to reach somebody: web, `mailto:` or `tel:`. */
export const ContactLink = z
  .string()
  .check(
    z.refine(
      (text) => hasScheme(text, ['http:', 'https:', 'mailto:', 'tel:']),
      'must be a whole address: https:, http:, mailto: or tel:',
    ),
  );
export type ContactLink = z.infer<typeof ContactLink>;
