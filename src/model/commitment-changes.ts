import {firstDayOf, lastDayOf} from './calendar-days.ts';
import type {Change, Commitment, Milestone} from './commitment.ts';

/** What happened to a commitment since a day. */
export type ChangesSince = {
  /** From its history, oldest first. */
  readonly changes: readonly Change[];
  /** Reached since. */
  readonly achieved: readonly Milestone[];
  /** Given another due date since. */
  readonly moved: readonly Milestone[];
  /** How many changes, milestones and deadlines bear a date in which the day lies: before or after, nobody can tell. */
  readonly unclear: number;
};

/** What happened to a commitment since a day (`YYYY-MM-DD`, included), as far as its dates tell. */
export function changesSince({history, milestones}: Commitment, since: string): ChangesSince {
  const isUnclear = (date: string | undefined) =>
    date !== undefined && firstDayOf(date) < since && lastDayOf(date) >= since;
  const isSince = (date: string | undefined) => date !== undefined && firstDayOf(date) >= since;
  const reached = milestones.filter(({status}) => status === 'achieved');
  const moves = milestones.flatMap(({previousDue}) => previousDue);
  return {
    changes: inTime(history.filter(({at}) => isSince(at))),
    achieved: reached.filter(({achievedAt}) => isSince(achievedAt)),
    moved: milestones.filter(({previousDue}) => previousDue.some(({changedAt}) => isSince(changedAt))),
    unclear: [
      ...history.map(({at}) => at),
      ...reached.map(({achievedAt}) => achievedAt),
      ...moves.map(({changedAt}) => changedAt),
    ].filter(isUnclear).length,
  };
}

/** Changes oldest first, whatever the order they came in; those of a day in their own order. */
export const inTime = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((one, other) => {
    const [a, b] = [firstDayOf(one.at), firstDayOf(other.at)];
    return Number(a > b) - Number(a < b);
  });
