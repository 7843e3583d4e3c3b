import * as z from 'zod/mini';
import {Anything} from './anything.ts';
import {Count, PositiveCount} from './count.ts';
import {collectionOf} from './collection.ts';
import {Commitment} from './commitment.ts';
import {FlexibleDate, Period} from './dates.ts';
import {Link} from './link.ts';
import {many} from './many.ts';
import {Organisation} from './organisation.ts';
import {Provenance} from './provenance.ts';
import {Filled} from './string.ts';
import {Language, Text} from './text.ts';

/** A total somebody declared; shown as declared, never rebuilt from invented milestones. */
export const DeclaredTotal = z.object({
  /** How many are reached. */
  achieved: Count,
  /** Out of how many. */
  total: PositiveCount,
  /** What is counted, such as "obiettivi". */
  unit: Text,
  /** Who says so. */
  by: Text,
  /** When. */
  at: FlexibleDate,
  /** Where. */
  url: Link,
});
export type DeclaredTotal = z.infer<typeof DeclaredTotal>;

/** An action plan for open government (OGP). */
export const Plan = z.object({
  /** Stable name, the last part of its address. */
  id: Filled,
  /** Its title. */
  title: Text,
  /** The language of every text that is not a language map. */
  language: Language,
  /** The years it covers. */
  period: z.optional(Period),
  /** Who leads it. */
  organisation: Organisation,
  /** What this plan counts: obiettivi, output, traguardi. */
  unit: z.optional(Text),
  /** A total that was declared. */
  declared: z.optional(DeclaredTotal),
  /** Its commitments, in its own order. */
  commitments: many(Commitment),
  /** Where this description comes from. */
  provenance: z.optional(Provenance),
});
export type Plan = z.infer<typeof Plan>;

/** A list of plans. */
export const Plans = collectionOf(Plan);
export type Plans = z.infer<typeof Plans>;

/** What a page of a plan says besides: pages of a long plan hold some of its commitments each. */
const paging = {
  /** The address of the next page, which is the same plan with further commitments; absent on the last. */
  next: z.optional(Filled),
  /** How many commitments the whole plan has; absent where this is all of it. */
  total: z.optional(Count),
};

/** A plan, or a page of one. */
export const PagedPlan = z.object({...Plan.shape, ...paging});

/** A plan as it is read: its commitments are still to be looked at one by one. */
export const PlanPage = z.object({...Plan.shape, commitments: many(Anything), ...paging});
export type PlanPage = z.infer<typeof PlanPage>;
