import * as z from 'zod/mini';
import {collectionOf} from '../../src/model/collection.ts';
import {Consultation} from '../../src/model/consultation.ts';
import {PurgeAfter} from '../../src/model/purge-after.ts';
import {Population} from '../../src/model/results.ts';

/**
 * A consultation as it is published here: with what only this server uses. Widgets read `Consultation`, and would load
 * the schema of the rest for nothing.
 */
export const PublishedConsultation = z.extend(Consultation, {
  /** When its answers are deleted for good. Absent: the program deletes none. */
  purgeAfter: z.optional(PurgeAfter),
  /** Tables of the population, to be shown beside the results: who is missing. */
  populations: z.optional(z.array(Population)),
});
export type PublishedConsultation = z.infer<typeof PublishedConsultation>;

/** A list of them. */
export const PublishedConsultations = collectionOf(PublishedConsultation);
