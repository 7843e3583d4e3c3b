import * as z from 'zod/mini';
import {Count} from './count.ts';
import {Link} from './link.ts';
import {Filled} from './string.ts';
import {Language, Text} from './text.ts';

/** A document or a piece of evidence to read elsewhere. */
export const Document = z.object({
  /** What the reader will find. */
  title: Text,
  /** Where it is. */
  url: Link,
  /** IANA media type, such as `application/pdf`. */
  mediaType: z.optional(Filled),
  /** Size in bytes. */
  bytes: z.optional(Count),
  /** The language it is written in. */
  language: z.optional(Language),
});
export type Document = z.infer<typeof Document>;
