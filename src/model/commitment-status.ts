import {lastDayOf} from './calendar-days.ts';
import type {Commitment} from './commitment.ts';
import {isOverdue} from './milestone-lateness.ts';

/**
 * Where a commitment stands, by its milestones and nothing else:
 *
 * - `achieved`: the list is whole, and each is achieved;
 * - `ended`: the list is whole and each is settled, but some were missed or given up;
 * - `underway`: one at least is achieved or under way; of a list that is not whole no more can be said;
 * - `notStarted`: the list is whole, and each that was not given up is planned;
 * - `unknown`: anything else.
 */
export const commitmentStatuses = ['notStarted', 'underway', 'achieved', 'ended', 'unknown'] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

/** Where it stands. What people judge of it (`assessments`) does not count: voices are never merged. */
export function commitmentStatusOf({
  milestonesKnown,
  milestones,
}: Pick<Commitment, 'milestonesKnown' | 'milestones'>): CommitmentStatus {
  if (milestonesKnown === 'none') return 'unknown';
  const are = (...wanted: readonly (string | undefined)[]) =>
    milestones.length > 0 && milestones.every(({status}) => wanted.includes(status));
  const isWhole = milestonesKnown === 'all';
  if (isWhole && are('achieved')) return 'achieved';
  if (isWhole && are('achieved', 'missed', 'dropped')) return 'ended';
  if (milestones.some(({status}) => status === 'achieved' || status === 'underway')) return 'underway';
  return isWhole && are('planned', 'dropped') ? 'notStarted' : 'unknown';
}

/**
 * Is it late on a day (`YYYY-MM-DD`)? One of its milestones is overdue; or its own end is over, while a milestone of a
 * whole list is said to be planned or under way.
 */
export function isLate(commitment: Commitment, today: string): boolean {
  const {end, milestones, milestonesKnown} = commitment;
  if (milestones.some((one) => isOverdue(one, today))) return true;
  if (end === undefined || milestonesKnown !== 'all' || lastDayOf(end) >= today) return false;
  return milestones.some(({status}) => status === 'planned' || status === 'underway');
}
