import type {Sum} from './amount-sums.ts';
import {sumsOf} from './amount-sums.ts';
import type {CommitmentStatus} from './commitment-status.ts';
import {commitmentStatusOf, isLate} from './commitment-status.ts';
import type {Commitment} from './commitment.ts';

/** A plan in numbers. None of them is a percentage, and none is made of what somebody declared or judged. */
export type PlanFigures = {
  readonly commitments: number;
  /** How many stand where. */
  readonly statuses: Readonly<Record<CommitmentStatus, number>>;
  /** How many are late, wherever they stand. */
  readonly late: number;
  /** The milestones of those commitments whose lists are whole; dropped ones stay in the total. */
  readonly milestones: {readonly achieved: number; readonly total: number; readonly ofCommitments: number};
  /** How many milestones were given another due date. */
  readonly moved: number;
  readonly sums: readonly Sum[];
};

/** The figures of some commitments on a day (`YYYY-MM-DD`). */
export function planFiguresOf(commitments: readonly Commitment[], today: string): PlanFigures {
  const statuses = {notStarted: 0, underway: 0, achieved: 0, ended: 0, unknown: 0};
  const milestones = {achieved: 0, total: 0, ofCommitments: 0};
  let late = 0;
  let moved = 0;
  for (const one of commitments) {
    statuses[commitmentStatusOf(one)] += 1;
    if (isLate(one, today)) late += 1;
    moved += one.milestones.filter(({previousDue}) => previousDue.length > 0).length;
    if (one.milestonesKnown !== 'all' || one.milestones.length === 0) continue;
    milestones.ofCommitments += 1;
    milestones.total += one.milestones.length;
    milestones.achieved += one.milestones.filter(({status}) => status === 'achieved').length;
  }
  const sums = sumsOf(commitments.map(({amounts}) => amounts));
  return {commitments: commitments.length, statuses, late, milestones, moved, sums};
}
