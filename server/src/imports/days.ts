import {momentOf} from '../../../src/sources/csv/values.ts';
import {instantOf} from '../../../src/sources/local-clock.ts';

/** A day as spreadsheets count it (1900, with the leap day that was none); `undefined` for what is none of our time. */
export function serialDay(text: string): string | undefined {
  const serial = /^\d{4,6}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  // From 1920 to 2200: a smaller number is rather a year or a count.
  if (serial < 7306 || serial > 109_939) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** A day as people, programs or spreadsheets write it, and whether it was a spreadsheet's number. */
export function dayIn(text: string): {readonly day: string; readonly isSerial: boolean} | undefined {
  if (text.length > 40) return undefined;
  const serial = serialDay(text);
  if (serial !== undefined) return {day: serial, isSerial: true};
  const moment = momentOf(text);
  if (typeof moment === 'string' || moment.date === undefined || moment.precision !== 'day') return undefined;
  // A day that was typed where the program adds the hour is that day.
  return moment.time === undefined || moment.time === '00:00'
    ? {day: moment.date, isSerial: false}
    : undefined;
}

/** A moment in Italy; a day alone begins at midnight, or ends with its last minute. */
export function instantIn(text: string, end: 'first' | 'last'): string | undefined {
  const moment = text.length > 60 ? 'notADate' : momentOf(text);
  if (typeof moment === 'string' || moment.date === undefined) return undefined;
  if (moment.precision === 'minute') return moment.date;
  if (moment.precision !== 'day') return undefined;
  return instantOf(moment.date, moment.time ?? (end === 'first' ? '00:00' : '23:59'));
}
