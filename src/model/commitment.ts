import * as z from 'zod/mini';
import {PositiveCount} from './count.ts';
import {FlexibleDate, Period} from './dates.ts';
import {Document} from './document.ts';
import {Link} from './link.ts';
import {many} from './many.ts';
import {openEnum} from './open-enum.ts';
import {Organisation} from './organisation.ts';
import {matches, Filled} from './string.ts';
import {Text} from './text.ts';

/** A step that can be checked. */
export const Milestone = z.object({
  /** Stable name, unique in the commitment. */
  id: Filled,
  /** What is to be reached. */
  title: Text,
  /** When work begins. */
  start: z.optional(FlexibleDate),
  /** When it is due now. */
  due: z.optional(FlexibleDate),
  /** When it was due before, oldest first: a moved deadline is shown as moved. */
  previousDue: many(
    z.object({
      due: FlexibleDate,
      changedAt: z.optional(FlexibleDate),
      source: z.optional(Link),
      logged: z.optional(PositiveCount),
    }),
  ),
  /** Where it stands. Absent: unknown. */
  status: z.optional(openEnum(['planned', 'underway', 'achieved', 'missed', 'dropped'])),
  /** When it was achieved. */
  achievedAt: z.optional(FlexibleDate),
  /** What shows it. */
  evidence: many(Document),
});
export type Milestone = z.infer<typeof Milestone>;

/** What one voice says, in the words of its own scale. Voices stand side by side and are never merged. */
export const Assessment = z.object({
  /** The body itself, an independent reviewer, or civil society. */
  voice: openEnum(['self', 'independent', 'civic']),
  /** Who. */
  by: Text,
  /** What is judged (OGP/IRM). */
  aspect: openEnum(['completion', 'potential', 'earlyResults']),
  /** The scale used, such as `IRM completion`. */
  scale: Filled,
  /** The level in that scale's own words or code; never turned into a percentage. */
  value: Text,
  /** When. */
  at: z.optional(FlexibleDate),
  /** What time it judges. */
  period: z.optional(Period),
  /** The report. */
  url: z.optional(Link),
});
export type Assessment = z.infer<typeof Assessment>;

/** An amount of money. */
export const Amount = z.object({
  /** Planned, committed ("stanziato") or paid. */
  kind: openEnum(['planned', 'committed', 'paid']),
  /** In the currency's main unit. */
  value: z.number(),
  /** ISO 4217 code. */
  currency: z.string().check(matches(/^[A-Z]{3}$/)),
  /** As of when. */
  at: z.optional(FlexibleDate),
});
export type Amount = z.infer<typeof Amount>;

/** One change in the life of a commitment. */
export const Change = z.object({
  /** When. */
  at: FlexibleDate,
  /** Who changed it. */
  by: z.optional(Text),
  /** What changed. */
  change: Text,
  /** Why. */
  note: z.optional(Text),
  /** What shows it. */
  evidence: many(Document),
  /** Its number in the plan's public log, when the server noticed it. Absent: the author of the plan wrote it. */
  logged: z.optional(PositiveCount),
});
export type Change = z.infer<typeof Change>;

/** One commitment of an action plan. */
export const Commitment = z.object({
  /** Its code in the plan, such as `A1`. */
  code: Filled,
  /** Its title. Absent: not found. */
  title: z.optional(Text),
  /** The part of the plan it belongs to. */
  area: z.optional(Text),
  /** The objective of the plan that it serves, where that is not its area. */
  objective: z.optional(Text),
  /** Who answers for it. */
  responsible: many(Organisation),
  /** Who works on it too. */
  partners: many(Organisation),
  /** When it begins. */
  start: z.optional(FlexibleDate),
  /** When it is to end. */
  end: z.optional(FlexibleDate),
  /** What it is. */
  description: z.optional(Text),
  /** Whether the list below is whole: a bar is drawn only for `all`. */
  milestonesKnown: z._default(openEnum(['all', 'some', 'none']), 'none'),
  /** Its steps. */
  milestones: many(Milestone),
  /** What is said of it. */
  assessments: many(Assessment),
  /** Its money. */
  amounts: z.optional(z.array(Amount)),
  /** What happened, newest last. */
  history: many(Change),
  /** Pages about it. */
  related: z.optional(z.array(Document)),
});
export type Commitment = z.infer<typeof Commitment>;

/** Achieved milestones out of all; dropped ones stay in the total. Nothing when the list is not whole. */
export function progressOf(commitment: Commitment): {achieved: number; total: number} | undefined {
  if (commitment.milestonesKnown !== 'all' || commitment.milestones.length === 0) return undefined;
  return {
    achieved: commitment.milestones.filter(({status}) => status === 'achieved').length,
    total: commitment.milestones.length,
  };
}
