import type {Zone} from './local-time.ts';
import {localAt, localOf, wallOf} from './local-time.ts';
import {end, isNamed, stretchAt} from './rule-days.ts';
import type {Rule} from './rule-parts.ts';
import {rulePartsOf, unitOf} from './rule-parts.ts';

/** How much work is left, in days that are looked at. */
export type Effort = {left: number};

/** Somebody asked for more dates than anybody looks at. */
export class TooMuch extends Error {}

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

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
  const unit = unitOf(rule);
  const stretches =
    unit === undefined ? daysIn(rule, start, effort, from) : unitsIn(rule, unit, start, effort, from);
  for (const stretch of stretches) {
    effort.left -= stretch.length * rule.times.length;
    const dates = stretch.flatMap((one) => rule.times.map((time) => one + time));
    yield* rule.positions.length === 0
      ? dates
      : dates.filter(
          (_date, at) => rule.positions.includes(at + 1) || rule.positions.includes(at - dates.length),
        );
  }
}

/** Of each stretch the days that the rule names. */
function* daysIn(rule: Rule, start: number, effort: Effort, from: number): Iterable<readonly number[]> {
  // By the longest of its kind no stretch is passed over that may be asked for.
  const lengths: Partial<Record<Rule['frequency'], number>> = {YEARLY: 366, MONTHLY: 31, WEEKLY: 7};
  const longest = (lengths[rule.frequency] ?? 1) * rule.interval * day;
  const passed = rule.count === undefined ? Math.floor((from - start) / longest) - 2 : 0;
  for (let index = Math.max(0, passed) * rule.interval; ; index += rule.interval) {
    const stretch = stretchAt(rule, start, index);
    if (stretch === undefined) return;
    const days: number[] = [];
    effort.left--;
    for (let date = stretch.from; date < stretch.to; date += day) {
      if (effort.left < 0) throw new TooMuch();
      effort.left--;
      if (isNamed(rule, new Date(date))) days.push(date);
    }
    yield days;
  }
}

/** Hours, minutes or seconds, one at a time; where a day or an hour is not meant, those after it. */
function* unitsIn(
  rule: Rule,
  unit: number,
  start: number,
  effort: Effort,
  from: number,
): Iterable<readonly [number]> {
  const first = Math.floor(start / unit) * unit;
  const step = rule.interval * unit;
  const since = (moment: number) => first + Math.max(0, Math.ceil((moment - first) / step)) * step;
  const longer = [
    [hour, rule.hours, 24],
    [minute, rule.minutes, 60],
    [second, rule.seconds, 60],
  ] as const;
  let at = rule.count === undefined ? since(from) : first;
  let [today, isToday] = [NaN, false];
  while (at < end) {
    if (effort.left < 0) throw new TooMuch();
    effort.left--;
    const date = Math.floor(at / day) * day;
    if (date !== today) [today, isToday] = [date, isNamed(rule, new Date(date))];
    const missed = longer.find(
      ([length, listed, count]) =>
        length >= unit && listed.length > 0 && !listed.includes(Math.floor(at / length) % count),
    );
    const passed = !isToday ? day : missed?.[0];
    if (passed === undefined) yield [at];
    at = since(passed === undefined ? at + step : (Math.floor(at / passed) + 1) * passed);
  }
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
