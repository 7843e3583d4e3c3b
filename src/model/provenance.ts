import * as z from 'zod/mini';
import {FlexibleDate} from './dates.ts';
import {Link} from './link.ts';
import {Filled} from './string.ts';
import {Text} from './text.ts';

/** A licence, as far as its publisher names one. */
export const Licence = z.object({
  /** Its short code, such as `CC-BY-4.0` (SPDX). */
  code: z.optional(Filled),
  /** Its name in words. */
  title: z.optional(Text),
  /** Its text. */
  url: z.optional(Link),
  /** Open in the sense of opendefinition.org. Absent: unknown. */
  open: z.optional(z.boolean()),
});
export type Licence = z.infer<typeof Licence>;

/** Where a document comes from; every widget shows it in one line. */
export const Provenance = z.object({
  /** Who says so, in words. */
  source: z.optional(Text),
  /** The original page. */
  url: z.optional(Link),
  /** When the source published it. */
  publishedAt: z.optional(FlexibleDate),
  /** When the source last changed it. */
  modifiedAt: z.optional(FlexibleDate),
  /** Under which licence it may be used again. */
  licence: z.optional(Licence),
});
export type Provenance = z.infer<typeof Provenance>;
