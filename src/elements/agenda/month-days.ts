import {timingOf} from '../../model/timing.ts';
import type {Dated, Section} from './view.ts';

/** The entries of a month: on its days, and those that belong to none of them. */
export type MonthEntries = {
  /** By day, `2026-11-12`; a day without any is absent. What takes the whole day comes first. */
  readonly days: ReadonlyMap<string, readonly Dated[]>;
  /** Known only to the month or the quarter. */
  readonly undated: readonly Dated[];
  /** Declarations that there was no meeting: they are about a period, and are counted nowhere. */
  readonly nilReturns: readonly Dated[];
  readonly count: number;
};

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The day so many days later. */
export function plusDays(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
}

/** The same day so many months later, or the last of that month. */
export function plusMonths(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  const month = iso(date).slice(0, 7);
  return [day.slice(8), '30', '29', '28'].map((number) => `${month}-${number}`).find(isReal) ?? `${month}-01`;
}

const isReal = (day: string) => !Number.isNaN(Date.parse(day)) && iso(new Date(day)) === day;

/** How many days after its Monday a day is. */
export const sinceMonday = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** All days of a month. */
export function daysOf(month: string): readonly string[] {
  const days = Array.from({length: 31}, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
  return days.filter(isReal);
}

/** The day here, where the reader is. */
export const dayHere = (): string => {
  const now = new Date();
  return iso(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
};

/** What ends at midnight does not touch the day that begins then. */
function lastDayOf({entry, timing: {start, end, lastDay}}: Dated): string {
  if (end === undefined || end.length <= 10 || start.length <= 10 || Date.parse(end) <= Date.parse(start))
    return lastDay;
  const last = new Date(Date.parse(end) - 1).toISOString();
  return timingOf({...entry, start: last, end: undefined, datePrecision: 'minute'}).firstDay;
}

/** The entries of a month, in the order they begin. */
export function entriesIn(month: string, dated: readonly Dated[]): MonthEntries {
  const [first, last] = [`${month}-01`, `${month}-31`];
  const found = dated.filter(({timing}) => timing.firstDay <= last && timing.lastDay >= first);
  const days = new Map<string, Dated[]>();
  const rest: Dated[] = [];
  for (const one of [...found].sort(wholeDaysFirst)) {
    if (one.timing.start.length < 10 || one.entry.nilReturn) {
      rest.push(one);
      continue;
    }
    const until = lastDayOf(one);
    let day = one.timing.firstDay < first ? first : one.timing.firstDay;
    for (; day <= until && day.startsWith(month); day = plusDays(day, 1))
      days.set(day, [...(days.get(day) ?? []), one]);
  }
  const [nilReturns, undated] = [rest.filter(isNil), rest.filter((one) => !isNil(one))];
  return {days, undated, nilReturns, count: new Set([...days.values()].flat()).size + undated.length};
}

const isNil = ({entry}: Dated) => entry.nilReturn === true;
const isTimed = ({timing}: Dated) => Number(timing.start.length > 10);
// A sort keeps the order of equals: among themselves they stay as they begin.
const wholeDaysFirst = (one: Dated, other: Dated) => isTimed(one) - isTimed(other);

/** All entries of a section. */
export const allOf = ({coming, past}: Section): readonly Dated[] => [...[...past].reverse(), ...coming];

/**
 * The month to begin with: that of the first day that counts, else of what comes next, else of what was last. Of a
 * list that was cut nobody knows what comes next: then this one.
 */
export function firstMonth({coming, past}: Section, from: string | undefined, isCut: boolean): string {
  const today = dayHere();
  const next = firstDayOf(coming);
  const begun = next !== undefined && next < today ? today : next;
  const last = isCut ? today : firstDayOf(past);
  return (from ?? begun ?? last ?? today).slice(0, 7);
}

/** The day of the first that has one; where none has, what is known only to the month counts too. */
function firstDayOf(dated: readonly Dated[]): string | undefined {
  const held = dated.filter((one) => !isNil(one));
  return (held.find(({timing}) => timing.start.length >= 10) ?? held[0])?.timing.firstDay;
}

/** The nearest month with something in it, later if there is one. */
export function nearest(month: string, dated: readonly Dated[]): string | undefined {
  const later = dated.find(({timing}) => timing.firstDay > `${month}-31`);
  const earlier = dated.filter(({timing}) => timing.lastDay < `${month}-01`).at(-1);
  return (later?.timing.firstDay ?? earlier?.timing.lastDay)?.slice(0, 7);
}
