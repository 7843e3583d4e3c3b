import {isDay, isInstant, isMonth} from './dates.ts';

/** One day, in ms. */
const day = 86_400_000;

/** The first day a date may mean, `YYYY-MM-DD`: a month or a quarter begins with its first. */
export function firstDayOf(date: string): string {
  return exactDayOf(date) ?? `${monthOf(date, 'first')}-01`;
}

/** The last day a date may mean, `YYYY-MM-DD`: what is due in a month is in time until its end. */
export function lastDayOf(date: string): string {
  const exact = exactDayOf(date);
  if (exact !== undefined) return exact;
  const [year = '', month = ''] = monthOf(date, 'last').split('-');
  // The day before the first of the next month; Date counts months from 0.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Is a date known to the day? */
export const isToTheDay = (date: string) => isDay(date) || isInstant(date);

/** How many days lie between two days (`YYYY-MM-DD`); negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** The calendar day of a moment where Italian administrations are. */
export const dayInItaly = (now: Date): string => format.format(now);

// Swedish writes days as ISO 8601 does. Making a formatter costs more than using it a thousand times.
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** A moment is on the day that it is in Italy. */
function exactDayOf(date: string): string | undefined {
  if (isDay(date)) return date;
  return isInstant(date) ? dayInItaly(new Date(date)) : undefined;
}

function monthOf(date: string, which: 'first' | 'last'): string {
  if (isMonth(date)) return date;
  const month = Number(date.slice(6)) * 3 - (which === 'first' ? 2 : 0);
  return `${date.slice(0, 5)}${String(month).padStart(2, '0')}`;
}
