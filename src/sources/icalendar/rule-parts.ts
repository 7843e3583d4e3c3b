import {wallOf} from './local-time.ts';
import {ruleOf} from './rule-text.ts';

/** A rule of recurrence, ready to be asked about a day (RFC 5545 §3.3.10). */
export type Rule = {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
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
  /** Weekdays, 0 is Sunday; `place` 2 is the second of its month or year, -1 the last, 0 every one. */
  readonly weekdays: readonly {readonly weekday: number; readonly place: number}[];
  /** Which dates of a stretch are meant. */
  readonly positions: readonly number[];
  /** Times of day, in ms, the earliest first. */
  readonly times: readonly number[];
};

const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Nobody goes to more on one day. */
const mostTimes = 100;

/**
 * A rule, with what it takes from the start. `undefined`: it is none, or one that is none for an agenda: more often
 * than daily, by week numbers, by another calendar.
 */
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
  const frequency = frequencyOf(take('FREQ'));
  const [interval = 1] = numbers('INTERVAL', 0, 10_000);
  const [count] = numbers('COUNT', 1, Number.MAX_SAFE_INTEGER);
  const weekStart = names.indexOf(take('WKST') ?? 'MO');
  const until = take('UNTIL') ?? '';
  const months = numbers('BYMONTH', 1, 12);
  const monthDays = numbers('BYMONTHDAY', 1, 31);
  const yearDays = numbers('BYYEARDAY', 1, 366);
  const positions = numbers('BYSETPOS', 1, 366);
  const weekdays = (take('BYDAY')?.split(',') ?? []).map((one) => ({
    weekday: names.indexOf(one.slice(-2)),
    place: Number(one.slice(0, -2)),
  }));
  const times = timesOf(
    wallOf(start),
    numbers('BYHOUR', 0, 23),
    numbers('BYMINUTE', 0, 59),
    numbers('BYSECOND', 0, 59),
  );
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
    weekdays,
    positions,
    times,
  };
  return fits(rule) ? {...rule, ...fromStart(rule, new Date(wallOf(start)))} : undefined;
}

function frequencyOf(word: string | undefined): Rule['frequency'] | undefined {
  return (['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const).find((known) => known === word);
}

/** Parts that RFC 5545 does not let stand together. */
function fits({frequency, weekdays, monthDays, yearDays}: Rule): boolean {
  const isLong = frequency === 'MONTHLY' || frequency === 'YEARLY';
  return (
    (isLong || weekdays.every(({place}) => place === 0)) &&
    (frequency !== 'WEEKLY' || monthDays.length === 0) &&
    (frequency === 'YEARLY' || yearDays.length === 0)
  );
}

/** What a rule does not say is as it was at the start. */
function fromStart({frequency, months, monthDays, yearDays, weekdays}: Rule, start: Date): Partial<Rule> {
  if (monthDays.length + yearDays.length + weekdays.length > 0) return {};
  switch (frequency) {
    case 'YEARLY':
      return {
        months: months.length > 0 ? months : [start.getUTCMonth() + 1],
        monthDays: [start.getUTCDate()],
      };
    case 'MONTHLY':
      return {monthDays: [start.getUTCDate()]};
    case 'WEEKLY':
      return {weekdays: [{weekday: start.getUTCDay(), place: 0}]};
    case 'DAILY':
      return {};
  }
}

function timesOf(
  start: number,
  hours: readonly number[],
  minutes: readonly number[],
  seconds: readonly number[],
): readonly number[] {
  const date = new Date(start);
  const or = (given: readonly number[], own: number) => (given.length > 0 ? given : [own]);
  const times = or(hours, date.getUTCHours()).flatMap((hour) =>
    or(minutes, date.getUTCMinutes()).flatMap((minute) =>
      or(seconds, date.getUTCSeconds()).map((second) => ((hour * 60 + minute) * 60 + second) * 1000),
    ),
  );
  return [...new Set(times)].sort((one, other) => one - other);
}
