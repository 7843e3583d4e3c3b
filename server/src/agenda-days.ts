import type {AgendaEntry} from '../../src/model/agenda.ts';
import {isDay, isInstant, isMonth} from '../../src/model/dates.ts';

/** Days from first to last, both `YYYY-MM-DD`, both inclusive. */
export type Days = {readonly first: string; readonly last: string};

/** The last day there is, for what has no end. */
const never = '9999-12-31';

/** The zone in which an entry's times are read when it names none. */
export const defaultZone = 'Europe/Rome';

/** The calendar day of a moment in an IANA zone. */
export function dayIn(instant: string, zone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv', {timeZone: zone, dateStyle: 'short'}).format(Date.parse(instant));
}

/** The days that a date covers; a moment is on the day it falls on in the zone. */
export function daysOf(date: string, zone: string = defaultZone): Days {
  if (isInstant(date)) return daysOf(dayIn(date, zone));
  if (isDay(date)) return {first: date, last: date};
  const [year = '', part = ''] = date.split('-');
  const [from, to] = isMonth(date) ? [Number(part), Number(part)] : quarterOf(Number(part.slice(1)));
  return {first: dayOf(Number(year), from, 1), last: dayOf(Number(year), to + 1, 0)};
}

/**
 * The days an entry takes: an end before the start is no end, and what repeats without end has none.
 * What ends at midnight is over the day before.
 */
export function daysOfEntry(entry: AgendaEntry): Days {
  const {start, end, timeZone = defaultZone, recurrence} = entry;
  const {first, last} = daysOf(asPreciseAs(start, entry), timeZone);
  const ended = end === undefined ? last : daysOf(asPreciseAs(beforeMidnight(end), entry), timeZone).last;
  const lastTime = recurrence === undefined ? ended : lastDayOf(recurrence);
  return {first, last: [last, ended, lastTime].sort().at(-1) ?? last};
}

/** Where an entry stands in the list: by its day where it takes place, then by the clock; a whole day comes first. */
export function placeOf(entry: AgendaEntry): string {
  const {start, datePrecision} = entry;
  const {first} = daysOfEntry(entry);
  return isInstant(start) && datePrecision === 'minute' ? `${first} ${new Date(start).toISOString()}` : first;
}

/** A date no more precise than its entry says it is known. */
export function asPreciseAs(date: string, {datePrecision, timeZone = defaultZone}: AgendaEntry): string {
  if (datePrecision === 'minute' || !/^\d{4}-\d/.test(date)) return date;
  const day = isInstant(date) ? dayIn(date, timeZone) : date;
  if (datePrecision === 'month') return day.slice(0, 7);
  if (datePrecision === 'quarter') return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return day;
}

function beforeMidnight(end: string): string {
  return isInstant(end) ? new Date(Date.parse(end) - 1).toISOString() : end;
}

function lastDayOf(recurrence: string): string {
  const [, year, month, day] = /UNTIL=(\d{4})(\d{2})(\d{2})/.exec(recurrence) ?? [];
  const until = `${year}-${month}-${day}`;
  return isDay(until) ? until : never;
}

const quarterOf = (quarter: number) => [quarter * 3 - 2, quarter * 3] as const;

/** Months count from 1; day 0 is the last of the month before. */
function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
