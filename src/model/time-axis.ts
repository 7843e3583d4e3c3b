import {daysBetween, firstDayOf, lastDayOf} from './calendar-days.ts';
import type {Milestone} from './commitment.ts';
import {dueDatesOf, isContradictory} from './milestone-lateness.ts';

/** A milestone on an axis of time; places are shares of the axis, 0 to 1. */
export type Placed = {
  readonly milestone: Milestone;
  /** From when to when it goes, as far as that is known. */
  readonly from: number | undefined;
  readonly due: number | undefined;
  /** When it was due before. */
  readonly previous: readonly number[];
  readonly achieved: number | undefined;
};

/** Milestones on one axis. */
export type TimeAxis = {
  readonly first: string;
  readonly last: string;
  readonly placed: readonly Placed[];
  /** Where the day lies on which it is drawn; `undefined`: beside the axis. */
  readonly today: number | undefined;
};

/**
 * Milestones on one axis, from the first of their dates to the last; those without any date have no place on it.
 * `undefined`: there is nothing to compare, for all dates are one. Dates that contradict each other are not drawn as a
 * stretch of time.
 */
export function timeAxisOf(milestones: readonly Milestone[], today: string): TimeAxis | undefined {
  const dated = milestones.filter((one) => daysOf(one).length > 0);
  const days = dated.flatMap(daysOf).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const length = daysBetween(first, last);
  const place = (day: string) => daysBetween(first, day) / length;
  return {
    first,
    last,
    placed: dated.map((milestone) => {
      const {start, due, previousDue, achievedAt, status} = milestone;
      return {
        milestone,
        from: start === undefined || isContradictory(milestone) ? undefined : place(firstDayOf(start)),
        due: due === undefined ? undefined : place(lastDayOf(due)),
        previous: previousDue.map((one) => place(lastDayOf(one.due))),
        achieved:
          status === 'achieved' && achievedAt !== undefined ? place(lastDayOf(achievedAt)) : undefined,
      };
    }),
    today: today >= first && today <= last ? place(today) : undefined,
  };
}

function daysOf(milestone: Milestone): readonly string[] {
  const {start, achievedAt, status} = milestone;
  const reached = status === 'achieved' ? achievedAt : undefined;
  return [
    ...(start === undefined ? [] : [firstDayOf(start)]),
    ...dueDatesOf(milestone).map(lastDayOf),
    ...(reached === undefined ? [] : [lastDayOf(reached)]),
  ];
}
