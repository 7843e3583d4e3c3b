import type {AgendaEntry} from './agenda.ts';

/** When an entry is, in its own zone and no more precise than its source knows. */
export type Timing = {
  readonly start: string;
  /** Absent also when it lies before the start: then one of the two is wrong, and nobody knows which. */
  readonly end: string | undefined;
  readonly timeZone: string;
  /** The first and the last day it may fall on, `YYYY-MM-DD`; they compare as text. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The month (`2026-07`) it begins in; the quarter (`2026-Q3`) when no more is known. */
  readonly group: string;
  /** The end lies before the start. */
  readonly isReversed: boolean;
};

/** When an entry is. */
export function timingOf({start, end, datePrecision, timeZone = 'Europe/Rome'}: AgendaEntry): Timing {
  const from = coarsened(start, datePrecision);
  const to = end === undefined ? undefined : coarsened(end, datePrecision);
  const firstDay = dayOf(from, timeZone, 'first');
  const isReversed = to !== undefined && isBefore(to, from, timeZone);
  const kept = isReversed ? undefined : to;
  return {
    start: from,
    end: kept,
    timeZone,
    firstDay,
    lastDay: dayOf(kept ?? from, timeZone, 'last'),
    group: from.includes('Q') ? from : firstDay.slice(0, 7),
    isReversed,
  };
}

/** Is it over? What has no end is over when its last day is. */
export function isOver({end, lastDay, timeZone}: Timing, now: Date): boolean {
  const day = today(timeZone, now);
  // Reading a moment costs more than comparing days: only today it matters.
  return end && end.length > 10 && lastDay === day ? Date.parse(end) < now.getTime() : lastDay < day;
}

/** Does it touch the days from `from` to `to`, both included? */
export function touches(
  {firstDay, lastDay}: Pick<Timing, 'firstDay' | 'lastDay'>,
  from?: string,
  to?: string,
): boolean {
  return (from === undefined || lastDay >= from) && (to === undefined || firstDay <= to);
}

/** The order in which entries begin; the less is known, the earlier. */
export function byStart(one: Timing, other: Timing): number {
  return Number(startKey(one) > startKey(other)) - Number(startKey(one) < startKey(other));
}

const startKey = ({firstDay, start}: Timing) =>
  firstDay + (start.length > 10 ? new Date(start).toISOString() : '');

/** A date without what its source does not know. */
function coarsened(date: string, precision: AgendaEntry['datePrecision']): string {
  if (date.includes('Q')) return date;
  if (precision === 'quarter') return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
  return precision === 'month' ? date.slice(0, 7) : precision === 'day' ? date.slice(0, 10) : date;
}

function isBefore(end: string, start: string, timeZone: string): boolean {
  if (end.length > 10 && start.length > 10) return Date.parse(end) < Date.parse(start);
  return dayOf(end, timeZone, 'last') < dayOf(start, timeZone, 'first');
}

// A month's last day is 31 here, whatever its length: the text is only compared.
function dayOf(date: string, timeZone: string, which: 'first' | 'last'): string {
  if (date.length > 10) return dayIn(timeZone, new Date(date));
  if (date.length === 10) return date;
  const isFirst = which === 'first';
  const month = date.replace(/Q./, ([, quarter]) =>
    String(Number(quarter) * 3 - (isFirst ? 2 : 0)).padStart(2, '0'),
  );
  return month + (isFirst ? '-01' : '-31');
}

/** Making a formatter costs more than using it a thousand times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day of one moment by zone: a list asks for each of its entries. */
const days = new Map<string, string>();
let daysAt = 0;

function today(timeZone: string, now: Date): string {
  const at = now.getTime();
  if (at !== daysAt) days.clear();
  daysAt = at;
  const day = days.get(timeZone) ?? dayIn(timeZone, now);
  days.set(timeZone, day);
  return day;
}

/** The calendar day of a moment in a zone. */
export function dayIn(timeZone: string, moment: Date): string {
  const known = formatters.get(timeZone);
  const parts = {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'} as const;
  const format = known ?? new Intl.DateTimeFormat('sv-SE', parts);
  if (!known) formatters.set(timeZone, format);
  return format.format(moment);
}
