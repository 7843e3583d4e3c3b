import {isDay, isInstant, isMonth} from '../../../src/model/dates.ts';
import {daysOf} from '../agenda-days.ts';

/** How precise a date is, from the finest. */
export const precisions = ['minute', 'day', 'month', 'quarter'] as const;
export type Precision = (typeof precisions)[number];

/** How precise is this date? */
export function precisionOf(date: string): Precision {
  if (isInstant(date)) return 'minute';
  if (isDay(date)) return 'day';
  return isMonth(date) ? 'month' : 'quarter';
}

/** Is one surely before the other? Of two in the same month nobody knows when one of them says no day. */
export function isBefore(one: string, other: string): boolean {
  if (isInstant(one) && isInstant(other)) return Date.parse(one) < Date.parse(other);
  return daysOf(one).last < daysOf(other).first;
}

/** What is wrong with an end, when it lies before its start. */
export function endFault({
  start,
  end,
}: {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}): string | undefined {
  if (start === undefined || end === undefined || !isBefore(end, start)) return undefined;
  return `is before the start, ${start}`;
}
