import {lastDayOf} from './calendar-days.ts';
import {commitmentStatuses, commitmentStatusOf} from './commitment-status.ts';
import type {Commitment} from './commitment.ts';

/**
 * When the next of its milestones is due that is not settled, the last day of it; without one, its own end; without
 * that, nothing.
 */
export function nextDueOf({milestones, end}: Commitment): string | undefined {
  const open = milestones.flatMap(({status, due}) =>
    due === undefined || status === 'achieved' || status === 'dropped' || status === 'missed'
      ? []
      : [lastDayOf(due)],
  );
  return open.sort()[0] ?? (end === undefined ? undefined : lastDayOf(end));
}

/** Commitments by what is due next, soonest first; without a date last. */
export const byDue = (commitments: readonly Commitment[]): readonly Commitment[] =>
  sortedBy(commitments, (one) => nextDueOf(one) ?? '9');

/** Commitments by where they stand: not started, under way, achieved, ended, unknown. */
export const byStatus = (commitments: readonly Commitment[]): readonly Commitment[] =>
  sortedBy(commitments, (one) => String(commitmentStatuses.indexOf(commitmentStatusOf(one))));

/** Working a key out costs more than comparing it. */
function sortedBy(commitments: readonly Commitment[], keyOf: (one: Commitment) => string) {
  return commitments
    .map((one) => [keyOf(one), one] as const)
    .sort(([one], [other]) => Number(one > other) - Number(one < other))
    .map(([, one]) => one);
}
