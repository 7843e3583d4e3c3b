import {daysBetween, firstDayOf, isToTheDay, lastDayOf} from './calendar-days.ts';
import type {Milestone} from './commitment.ts';

/** How late a milestone is, or was. */
export type Lateness = {
  /** It has not been reached; otherwise it was, too late. */
  readonly isOpen: boolean;
  /** Days after the due date that holds now: 1 or more; 0: in time for it. */
  readonly days: number;
  /** Days after the due date that was named first: `days`, and what the deadline was moved by. */
  readonly daysSinceFirst: number;
  /** The days are the least there can be: when it was reached is known to the month or the quarter only. */
  readonly isLeast: boolean;
};

/**
 * How late a milestone is on a day (`YYYY-MM-DD`), against its due date of now and against the first one;
 * `undefined`: in time, or nobody can tell. Nothing is called late
 *
 * - without a due date, or before its last day is over: what is due in a month is in time until the month ends;
 * - when nobody says where it stands, or in a word that is not ours: it may have been reached long ago;
 * - when it was given up or missed: that is said in its own word;
 * - when it was reached, but nobody says when.
 */
export function latenessOf(milestone: Milestone, today: string): Lateness | undefined {
  const {status, achievedAt} = milestone;
  const [first] = dueDatesOf(milestone);
  const isOpen = status === 'planned' || status === 'underway';
  const reached = isOpen ? today : status === 'achieved' ? achievedAt : undefined;
  if (first === undefined || reached === undefined) return undefined;
  const until = firstDayOf(reached);
  const days = Math.max(0, daysBetween(lastDayOf(milestone.due ?? first), until));
  const daysSinceFirst = Math.max(days, daysBetween(lastDayOf(first), until));
  if (daysSinceFirst === 0) return undefined;
  return {isOpen, days, daysSinceFirst, isLeast: !isToTheDay(reached)};
}

/** All due dates that were ever named, the first first, that of now last. */
export function dueDatesOf({due, previousDue}: Milestone): readonly string[] {
  return [...previousDue.map((one) => one.due), ...(due === undefined ? [] : [due])];
}

/** Is it not reached although its due date of now is over? */
export function isOverdue(milestone: Milestone, today: string): boolean {
  const late = latenessOf(milestone, today);
  return late !== undefined && late.isOpen && late.days > 0;
}

/** Was it reached before it began, or is its due date before its beginning? Then one of the dates is wrong. */
export function isContradictory({start, due, achievedAt}: Milestone): boolean {
  if (start === undefined) return false;
  const begins = firstDayOf(start);
  return [due, achievedAt].some((date) => date !== undefined && lastDayOf(date) < begins);
}
