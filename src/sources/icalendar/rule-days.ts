import type {Rule} from './rule-parts.ts';

const day = 86_400_000;

/** The calendar of these dates ends here, as that of RFC 3339 does. */
export const end = Date.UTC(10_000, 0);

/** A year is looked at, a month, a week or a day at a time. */
type Stretch = {readonly from: number; readonly to: number};

/** The `index`th year, month, week or day from that of the start on. */
export function stretchAt({frequency, weekStart}: Rule, start: number, index: number): Stretch | undefined {
  const date = new Date(start);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const midnight = Math.floor(start / day) * day;
  const days = (from: number, count: number) => ({from, to: from + count * day});
  const stretch =
    frequency === 'YEARLY'
      ? {from: firstOf(year + index, 0), to: firstOf(year + index + 1, 0)}
      : frequency === 'MONTHLY'
        ? {from: firstOf(year, month + index), to: firstOf(year, month + index + 1)}
        : frequency === 'WEEKLY'
          ? days(midnight - (((date.getUTCDay() - weekStart + 7) % 7) - index * 7) * day, 7)
          : days(midnight + index * day, 1);
  return stretch.to < end ? stretch : undefined;
}

/** `Date.UTC` takes the years of the first century for those of the twentieth. */
function firstOf(year: number, month: number): number {
  const date = new Date(0);
  return date.setUTCFullYear(year, month, 1);
}

/** Does the rule name this day? */
export function isNamed(rule: Rule, date: Date): boolean {
  const {months, monthDays, yearDays, weeks, weekdays} = rule;
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (months.length > 0 && !months.includes(month + 1)) return false;
  if (monthDays.length > 0 && !isCounted(monthDays, dayOfMonth, lengthOf(year, month))) return false;
  if (yearDays.length > 0) {
    const [dayOfYear, length] = placeInYear(date);
    if (!isCounted(yearDays, dayOfYear, length)) return false;
  }
  if (weeks.length > 0 && !isCounted(weeks, ...placeInWeeks(date, rule.weekStart))) return false;
  if (weekdays.length === 0) return true;
  const mine = weekdays.filter(({weekday}) => weekday === date.getUTCDay());
  if (mine.length === 0 || mine.some(({place}) => place === 0)) return mine.length > 0;
  // The second Friday of a year, or of a month where there are months to choose from.
  const isOfYear = rule.frequency === 'YEARLY' && months.length === 0;
  const [at, length] = isOfYear ? placeInYear(date) : [dayOfMonth, lengthOf(year, month)];
  return mine.some(({place}) =>
    place > 0 ? Math.ceil(at / 7) === place : Math.ceil((length - at + 1) / 7) === -place,
  );
}

const isCounted = (places: readonly number[], at: number, length: number) =>
  places.includes(at) || places.includes(at - length - 1);

const lengthOf = (year: number, month: number) => (firstOf(year, month + 1) - firstOf(year, month)) / day;

function placeInYear(date: Date): readonly [place: number, length: number] {
  const year = date.getUTCFullYear();
  const first = firstOf(year, 0);
  return [(date.getTime() - first) / day + 1, (firstOf(year + 1, 0) - first) / day];
}

/** The week that a day is in, and how many its year has: that in which the fourth day of the week is. */
function placeInWeeks(date: Date, weekStart: number): readonly [place: number, count: number] {
  const first = date.getTime() - ((date.getUTCDay() - weekStart + 7) % 7) * day;
  const [place, length] = placeInYear(new Date(first + 3 * day));
  const fourthOf = (place - 1) % 7;
  return [Math.ceil(place / 7), Math.ceil((length - fourthOf) / 7)];
}
