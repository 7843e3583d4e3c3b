import * as z from 'zod/mini';
import {Amount, Assessment} from './commitment.ts';
import {PositiveCount} from './count.ts';
import {Instant} from './dates.ts';
import {openEnum} from './open-enum.ts';
import {Digest} from './receipt.ts';
import {Filled} from './string.ts';
import {Text} from './text.ts';

/** What a change of a plan may be. */
export const planChangeKinds = [
  'published',
  'edited',
  'commitmentAdded',
  'commitmentRemoved',
  'commitmentEdited',
  'title',
  'responsibleAdded',
  'responsibleRemoved',
  'amountAdded',
  'amountRemoved',
  'assessmentAdded',
  'assessmentRemoved',
  'milestoneAdded',
  'milestoneRemoved',
  'milestoneTitle',
  'milestoneStatus',
  'milestoneDue',
  'milestoneEdited',
  'historyAdded',
  'rewritten',
] as const;
export type PlanChangeKind = (typeof planChangeKinds)[number];

/** One change of a plan, as its public log keeps it: nothing in the log is ever changed or removed. */
export const LoggedPlanChange = z.object({
  /** Its place in the log, from 1. */
  number: PositiveCount,
  /** When it was published. */
  at: Instant,
  /** Who published it, as whoever did so said. Absent: nobody said. */
  by: z.optional(Filled),
  /** What was changed. */
  kind: openEnum(planChangeKinds),
  /** The code of the commitment it is about. */
  commitment: z.optional(Filled),
  /** The id of the milestone it is about. */
  milestone: z.optional(Filled),
  /** What that milestone is called. */
  about: z.optional(Text),
  /** What it was: a title, a name, a date, the code of a status, or the line that was let go. */
  before: z.optional(Text),
  /** What it is since. */
  after: z.optional(Text),
  /** The amount that came or went; one that was altered went and came. */
  amount: z.optional(Amount),
  /** The assessment that came or went. */
  assessment: z.optional(Assessment),
  /** The fields whose content is another. */
  fields: z.optional(z.array(Filled)),
  /** With `rewritten`: why. */
  reason: z.optional(Text),
  /** Digest of the RFC 8785 form of the change before it: whoever kept a copy sees whether the log is still the same. */
  previous: z.optional(Digest),
});
export type LoggedPlanChange = z.infer<typeof LoggedPlanChange>;

/** All changes of a plan, the first one first. */
export const PlanChangeLog = z.object({items: z.array(LoggedPlanChange)});
export type PlanChangeLog = z.infer<typeof PlanChangeLog>;
