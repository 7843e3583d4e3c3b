/** One day, in ms. */
const day = 86_400_000;

/**
 * How long entries of the agenda last, in days, by classes: an entry is in the first that is long enough. What runs on
 * a day began at most so many days before, so that an index by start finds it without looking at all that ever began:
 * one bound for all would be that of the longest. The last class has no bound.
 */
export const spans = [0, 7, 31, 92, 366, 3660, 3_660_000] as const;

/** The class of an entry that takes these days (`YYYY-MM-DD`, both included). */
export function spanOf(first: string, last: string): number {
  const days = (timeOf(last) - timeOf(first)) / day;
  return spans.find((span) => days <= span) ?? 3_660_000;
}

/** The first day on which something of a class may have begun that runs on a day; every day when it has no bound. */
export function earliestOf(from: string, span: number): string {
  const time = timeOf(from) - span * day;
  // Text compares as days do only from the year 0 on.
  return time < timeOf('0000-01-01') ? '' : new Date(time).toISOString().slice(0, 10);
}

/** The day after; after the last that can be written there is none. */
export function dayAfter(date: string): string | undefined {
  return date >= '9999-12-31' ? undefined : new Date(timeOf(date) + day).toISOString().slice(0, 10);
}

/** A month's last day may be written as the 31st, whatever its length: engines read that differently, so none does. */
function timeOf(date: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}
