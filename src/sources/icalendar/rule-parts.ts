import {wallOf} from './local-time.ts';
import {ruleOf} from './rule-text.ts';

/** A rule of recurrence, ready to be asked about a day (RFC 5545 §3.3.10). */
export type Rule = {
  readonly frequency: (typeof frequencies)[number];
  readonly interval: number;
  /** How many dates it has, the start among them. */
  readonly count: number | undefined;
  /** As it is written; `''`: it has no end. */
  readonly until: string;
  /** 0 is Sunday. */
  readonly weekStart: number;
  /** 1 is January. */
  readonly months: readonly number[];
  /** From the end of the month where they are below zero. */
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  /** Weeks of the year, the first of which has four of its days at least. */
  readonly weeks: readonly number[];
  /** Weekdays, 0 is Sunday; `place` 2 is the second of its month or year, -1 the last, 0 every one. */
  readonly weekdays: readonly {readonly weekday: number; readonly place: number}[];
  /** Which dates of a stretch are meant. */
  readonly positions: readonly number[];
  /** Where more often than daily: the times that there may be; of what is not listed, all. */
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  /** Times of day, or of an hour or a minute where it comes as often as these: in ms, the earliest first. */
  readonly times: readonly number[];
};

const frequencies = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** How often, where it is more often than daily: the unit that is counted, in ms. */
export const unitOf = ({frequency}: Pick<Rule, 'frequency'>): number | undefined =>
  frequency === 'HOURLY'
    ? 3_600_000
    : frequency === 'MINUTELY'
      ? 60_000
      : frequency === 'SECONDLY'
        ? 1000
        : undefined;

const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Nobody goes to more on one day. */
const mostTimes = 100;

/** A rule, with what it takes from the start. `undefined`: it is none, or one by another calendar. */
export function rulePartsOf(recurrence: string, start: string): Rule | undefined {
  const text = ruleOf(recurrence);
  if (text === undefined) return undefined;
  const parts = new Map(text.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
  let isRule = true;
  const take = (name: string) => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const numbers = (name: string, least: number, most: number): readonly number[] => {
    const found = take(name)?.split(',').map(Number) ?? [];
    isRule &&= found.every((one) => Number.isInteger(one) && Math.abs(one) >= least && Math.abs(one) <= most);
    return found;
  };
  const written = take('FREQ');
  const frequency = frequencies.find((known) => known === written);
  const [interval = 1] = numbers('INTERVAL', 0, 10_000);
  const [count] = numbers('COUNT', 1, Number.MAX_SAFE_INTEGER);
  const weekStart = names.indexOf(take('WKST') ?? 'MO');
  const until = take('UNTIL') ?? '';
  const months = numbers('BYMONTH', 1, 12);
  const monthDays = numbers('BYMONTHDAY', 1, 31);
  const yearDays = numbers('BYYEARDAY', 1, 366);
  const weeks = numbers('BYWEEKNO', 1, 53);
  const positions = numbers('BYSETPOS', 1, 366);
  const weekdays = (take('BYDAY')?.split(',') ?? []).map((one) => ({
    weekday: names.indexOf(one.slice(-2)),
    place: Number(one.slice(0, -2)),
  }));
  const [hours, minutes, seconds] = [
    numbers('BYHOUR', 0, 23),
    numbers('BYMINUTE', 0, 59),
    numbers('BYSECOND', 0, 59),
  ];
  const times = timesOf(frequency, new Date(wallOf(start)), hours, minutes, seconds);
  isRule &&= weekStart >= 0 && weekdays.every(({weekday, place}) => weekday >= 0 && Math.abs(place) <= 53);
  isRule &&= times.length <= mostTimes && (until === '' || /^\d{8}(T\d{6}Z?)?$/.test(until));
  // What is left has a meaning that we do not know.
  if (!isRule || !frequency || parts.size > 0) return undefined;
  const rule: Rule = {
    frequency,
    interval: Math.max(1, interval),
    count,
    until,
    weekStart,
    months,
    monthDays,
    yearDays,
    weeks,
    weekdays,
    positions,
    hours,
    minutes,
    seconds,
    times,
  };
  // A whole day has no hours to come again in.
  const canBe = start.length > 10 || unitOf(rule) === undefined;
  return canBe && fits(rule) ? {...rule, ...fromStart(rule, new Date(wallOf(start)))} : undefined;
}

/** Parts that RFC 5545 does not let stand together. */
function fits(rule: Rule): boolean {
  const {frequency, weekdays, monthDays, yearDays, weeks} = rule;
  const isYearly = frequency === 'YEARLY';
  const hasPlaces = (isYearly && weeks.length === 0) || frequency === 'MONTHLY';
  return (
    (hasPlaces || weekdays.every(({place}) => place === 0)) &&
    (frequency !== 'WEEKLY' || monthDays.length === 0) &&
    (isYearly || unitOf(rule) !== undefined || yearDays.length === 0) &&
    (isYearly || weeks.length === 0)
  );
}

/** What a rule does not say is as it was at the start. */
function fromStart(
  {frequency, months, monthDays, yearDays, weeks, weekdays}: Rule,
  start: Date,
): Partial<Rule> {
  if (monthDays.length + yearDays.length + weekdays.length > 0) return {};
  const weekday = [{weekday: start.getUTCDay(), place: 0}];
  if (weeks.length > 0) return {weekdays: weekday};
  switch (frequency) {
    case 'YEARLY':
      return {
        months: months.length > 0 ? months : [start.getUTCMonth() + 1],
        monthDays: [start.getUTCDate()],
      };
    case 'MONTHLY':
      return {monthDays: [start.getUTCDate()]};
    case 'WEEKLY':
      return {weekdays: weekday};
    default:
      return {};
  }
}

/** Of an hour, all the minutes that are listed; which hours there may be is asked of each of them. */
function timesOf(
  frequency: Rule['frequency'] | undefined,
  start: Date,
  hours: readonly number[],
  minutes: readonly number[],
  seconds: readonly number[],
): readonly number[] {
  const or = (given: readonly number[], own: number) => (given.length > 0 ? given : [own]);
  const steps = {SECONDLY: 3, MINUTELY: 2, HOURLY: 1, DAILY: 0, WEEKLY: 0, MONTHLY: 0, YEARLY: 0};
  const counted = steps[frequency ?? 'DAILY'];
  const times = (counted > 0 ? [0] : or(hours, start.getUTCHours())).flatMap((hour) =>
    (counted > 1 ? [0] : or(minutes, start.getUTCMinutes())).flatMap((minute) =>
      (counted > 2 ? [0] : or(seconds, start.getUTCSeconds())).map(
        (second) => ((hour * 60 + minute) * 60 + second) * 1000,
      ),
    ),
  );
  return [...new Set(times)].sort((one, other) => one - other);
}
