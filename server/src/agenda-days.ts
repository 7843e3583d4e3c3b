import type {AgendaEntry} from '../../src/model/agenda.ts';
import {isDay, isInstant, isMonth} from '../../src/model/dates.ts';
import {timingOf} from '../../src/model/timing.ts';

/** Days from first to last, both `YYYY-MM-DD`, both inclusive. */
export type Days = {readonly first: string; readonly last: string};

/** The last day there is, for what has no end. */
const never = '9999-12-31';

/** The calendar day of a moment in an IANA zone. */
export function dayIn(instant: string, zone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv', {timeZone: zone, dateStyle: 'short'}).format(Date.parse(instant));
}

/** The days that a date covers; a moment is on the day it falls on in Rome. */
export function daysOf(date: string): Days {
  if (isInstant(date)) return daysOf(dayIn(date, 'Europe/Rome'));
  if (isDay(date)) return {first: date, last: date};
  const [year = '', part = ''] = date.split('-');
  const [from, to] = isMonth(date) ? [Number(part), Number(part)] : quarterOf(Number(part.slice(1)));
  return {first: dayOf(Number(year), from, 1), last: dayOf(Number(year), to + 1, 0)};
}

/** The days an entry may take, in its own zone; what repeats without end has no last one. */
export function daysOfEntry(entry: AgendaEntry): Days {
  const {firstDay, lastDay} = timingOf(entry);
  const repeated = entry.recurrence === undefined ? lastDay : lastDayOf(entry.recurrence);
  return {first: firstDay, last: repeated > lastDay ? repeated : lastDay};
}

/** Where an entry stands in the list: by its day where it takes place, then by the clock; a whole day comes first. */
export function placeOf(entry: AgendaEntry): string {
  const {firstDay, start} = timingOf(entry);
  return isInstant(start) ? `${firstDay} ${new Date(start).toISOString()}` : firstDay;
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
