import * as z from 'zod/mini';
import {Link} from './link.ts';
import type {Reason} from './reasons.ts';
import {Text} from './text.ts';

/** Degrees north, WGS 84. */
export const Latitude = z
  .number()
  .check(z.refine((degrees) => Math.abs(degrees) <= 90, 'latitude' satisfies Reason));
/** Degrees east, WGS 84. */
export const Longitude = z
  .number()
  .check(z.refine((degrees) => Math.abs(degrees) <= 180, 'longitude' satisfies Reason));

/** A place people can go to or point at. */
export const Place = z.object({
  /** What it is called. */
  name: z.optional(Text),
  /** Postal address, in one line. */
  address: z.optional(Text),
  /** Degrees north, WGS 84. */
  lat: z.optional(Latitude),
  /** Degrees east, WGS 84. */
  lon: z.optional(Longitude),
  /** A page about the place. */
  url: z.optional(Link),
  /** How people with disabilities get in and take part. */
  accessibility: z.optional(Text),
});
export type Place = z.infer<typeof Place>;
