import type {Zone} from './local-time.ts';
import {localAt, localOf, wallOf} from './local-time.ts';
import type {Rule} from './rule-parts.ts';
import {rulePartsOf} from './rule-parts.ts';

/** How much work is left, in days that are looked at. */
export type Effort = {left: number};

/** Somebody asked for more dates than anybody looks at. */
export class TooMuch extends Error {}

const day = 86_400_000;

/** A year is looked at, a month, a week or a day at a time. */
type Stretch = {readonly from: number; readonly to: number};

/**
 * The dates of a rule by the clock on the wall, from its start on, which is one of them (RFC 5545 §3.8.5.3). Ends
 * with the rule or the year 9999. Of a rule that does not count its dates those long before `from`, a day, are left
 * out, but for the start. Throws `TooMuch` on the way. `undefined`: it is no rule, or none for an agenda.
 *
 * Day by day and not by ical.js, which leaves dates out, or looks for ever for one that never comes (decision 0043).
 */
export function datesOf(
  recurrence: string,
  start: string,
  zone: Zone,
  effort: Effort,
  from: string,
): Iterable<string> | undefined {
  const isDay = start.length === 10;
  const rule = rulePartsOf(recurrence, start.slice(0, 19));
  return rule && dates(rule, isDay ? start : start.slice(0, 19), untilOf(rule, isDay, zone), effort, from);
}

function* dates(rule: Rule, start: string, until: string | undefined, effort: Effort, from: string) {
  yield start;
  let count = 1;
  for (const date of datesIn(rule, wallOf(start), effort, wallOf(from))) {
    const local = localAt(date).slice(0, start.length);
    // A start that the rule does not name is a date too, the first.
    if (local <= start) continue;
    if ((until !== undefined && local > until) || (rule.count !== undefined && count >= rule.count)) return;
    count++;
    yield local;
  }
}

function* datesIn(rule: Rule, start: number, effort: Effort, from: number): Iterable<number> {
  const times = rule.times.length;
  // By the longest of its kind no stretch is passed over that may be asked for.
  const longest = {YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1}[rule.frequency] * rule.interval * day;
  const passed = rule.count === undefined ? Math.floor((from - start) / longest) - 2 : 0;
  for (let index = Math.max(0, passed) * rule.interval; ; index += rule.interval) {
    const stretch = stretchAt(rule, start, index);
    // The calendar of these dates ends here, as that of RFC 3339 does.
    if (stretch === undefined) return;
    const dates: number[] = [];
    effort.left--;
    for (let date = stretch.from; date < stretch.to; date += day) {
      if (effort.left < 0) throw new TooMuch();
      effort.left--;
      if (!isNamed(rule, new Date(date))) continue;
      effort.left -= times;
      for (const time of rule.times) dates.push(date + time);
    }
    yield* rule.positions.length === 0
      ? dates
      : dates.filter(
          (_date, at) => rule.positions.includes(at + 1) || rule.positions.includes(at - dates.length),
        );
  }
}

/** The `index`th year, month, week or day from that of the start on. */
function stretchAt({frequency, weekStart}: Rule, start: number, index: number): Stretch | undefined {
  const date = new Date(start);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const midnight = Math.floor(start / day) * day;
  const days = (from: number, count: number) => ({from, to: from + count * day});
  const stretch = {
    YEARLY: () => ({from: firstOf(year + index, 0), to: firstOf(year + index + 1, 0)}),
    MONTHLY: () => ({from: firstOf(year, month + index), to: firstOf(year, month + index + 1)}),
    WEEKLY: () => days(midnight - (((date.getUTCDay() - weekStart + 7) % 7) - index * 7) * day, 7),
    DAILY: () => days(midnight + index * day, 1),
  }[frequency]();
  return stretch.to < Date.UTC(10_000, 0) ? stretch : undefined;
}

/** `Date.UTC` takes the years of the first century for those of the twentieth. */
function firstOf(year: number, month: number): number {
  const date = new Date(0);
  return date.setUTCFullYear(year, month, 1);
}

/** Does the rule name this day? */
function isNamed(rule: Rule, date: Date): boolean {
  const {months, monthDays, yearDays, weekdays} = rule;
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (months.length > 0 && !months.includes(month + 1)) return false;
  if (monthDays.length > 0 && !isCounted(monthDays, dayOfMonth, lengthOf(year, month))) return false;
  if (yearDays.length > 0) {
    const [dayOfYear, length] = placeInYear(date, year);
    if (!isCounted(yearDays, dayOfYear, length)) return false;
  }
  if (weekdays.length === 0) return true;
  const mine = weekdays.filter(({weekday}) => weekday === date.getUTCDay());
  if (mine.length === 0 || mine.some(({place}) => place === 0)) return mine.length > 0;
  // The second Friday of a year, or of a month where there are months to choose from.
  const isOfYear = rule.frequency === 'YEARLY' && months.length === 0;
  const [at, length] = isOfYear ? placeInYear(date, year) : [dayOfMonth, lengthOf(year, month)];
  return mine.some(({place}) =>
    place > 0 ? Math.ceil(at / 7) === place : Math.ceil((length - at + 1) / 7) === -place,
  );
}

const isCounted = (places: readonly number[], at: number, length: number) =>
  places.includes(at) || places.includes(at - length - 1);

const lengthOf = (year: number, month: number) => (firstOf(year, month + 1) - firstOf(year, month)) / day;

function placeInYear(date: Date, year: number): readonly [place: number, length: number] {
  const first = firstOf(year, 0);
  return [(date.getTime() - first) / day + 1, (firstOf(year + 1, 0) - first) / day];
}

/** The last moment of a rule as the clock on the wall shows it: `UNTIL` is in UTC, or a day (§3.3.10). */
function untilOf({until}: Rule, isDay: boolean, zone: Zone): string | undefined {
  const [, y = '', m = '', d = '', time = '', z = ''] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d{6}))?(Z?)$/.exec(until) ?? [];
  if (y === '') return undefined;
  const date = `${y}-${m}-${d}`;
  if (time === '') return isDay ? date : `${date}T23:59:59`;
  const moment = Date.parse(`${date}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`);
  if (Number.isNaN(moment)) return undefined;
  const last = z === '' ? localAt(moment) : localOf(moment, zone);
  return isDay ? last.slice(0, 10) : last;
}
