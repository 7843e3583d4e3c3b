import type {QuickPeriod} from '../../../messages/filtering.ts';

/** The days of a stretch of time around a day of the reader's. */
export function periodOf(quick: QuickPeriod, now: Date): {readonly from: string; readonly to: string} {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  switch (quick) {
    case 'week':
      // Today is one of the seven.
      return {from: dayOf(year, month, day), to: dayOf(year, month, day + 6)};
    case 'month':
      return {from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0)};
    case 'year':
      return {from: dayOf(year, 0, 1), to: dayOf(year, 11, 31)};
  }
}

/** `YYYY-MM-DD`; a day beyond a month's end is one of the next. */
const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
