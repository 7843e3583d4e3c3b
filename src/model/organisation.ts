import * as z from 'zod/mini';
import {Link} from './link.ts';
import {openEnum} from './open-enum.ts';
import {Filled} from './string.ts';
import {Text} from './text.ts';

/** A body, wherever one is named. */
export const Organisation = z.object({
  /** Its official name. */
  name: Text,
  /** Its code in the index of Italian public administrations (indicepa.gov.it), such as `c_h501`. */
  ipaCode: z.optional(Filled),
  /** Its own web site. */
  url: z.optional(Link),
  /** Public administration, civil society organisation, company or other. */
  kind: z.optional(openEnum(['pa', 'cso', 'company', 'other'])),
});
export type Organisation = z.infer<typeof Organisation>;
