import * as z from 'zod/mini';
import {Anything} from '../anything.ts';
import {Fields} from './fields.ts';

/*
 * What The Events Calendar, a plug-in of WordPress, answers below `/wp-json/tribe/events/v1` (its version 4.6 and
 * later). Plug-ins beside it add and change fields: those of an event are looked at one by one where they are mapped.
 * Of "Semantic Italia" (`design-italia-semantic` 1.0) the answers are JSON-LD, always in the same form.
 */

/** A page of events; the next one has an address of its own. */
export const WordPressEvents = z.object({
  events: z.array(Anything),
  next_rest_url: z.optional(z.string()),
});
export type WordPressEvents = z.infer<typeof WordPressEvents>;

/** One event. */
export const WordPressEvent = Fields;
export type WordPressEvent = Fields;

/** An answer of Semantic Italia: what its prefixes mean, and its nodes, flat, pointing to each other by `@id`. */
export const SemanticGraph = z.object({
  '@context': Anything,
  '@graph': z.array(Anything),
});
export type SemanticGraph = z.infer<typeof SemanticGraph>;
