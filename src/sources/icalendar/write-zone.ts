import {contentLine} from './content-line.ts';
import type {Zone} from './local-time.ts';
import {localAt} from './local-time.ts';

/** When the clocks of a zone move, and from what to what, in ms ahead of UTC. */
type Change = {readonly moment: number; readonly before: number; readonly after: number};

const hour = 3_600_000;

/** For how many years the changes are looked at; a rule must hold for the last of them. */
const years = 30;
const leastTimes = 8;

/**
 * `VTIMEZONE` of a zone (RFC 5545 §3.6.5), from the year before `year` on: a rule for each change that comes every
 * year on the same weekday of a month, as in Europe, from when it does; otherwise each change of thirty years.
 */
export function zoneDefinition(tzid: string, zone: Zone, year: number): string {
  const from = Date.UTC(year - 1, 0);
  const to = Date.UTC(year + years, 0);
  const changes = changesIn(zone, from, to);
  const first = {moment: from, before: zone.offsetAt(from), after: zone.offsetAt(from)};
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', tzid),
    observance(first, false),
    ...[true, false].flatMap((isAhead) =>
      observances(
        changes.filter(({before, after}) => after > before === isAhead),
        isAhead,
        to,
      ),
    ),
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

function observances(changes: readonly Change[], isAhead: boolean, to: number): readonly string[] {
  const last = changes.at(-1);
  const goesOn = last !== undefined && last.moment > to - 400 * 24 * hour;
  const from = changes.findIndex((_change, index) => {
    const rest = changes.slice(index);
    return goesOn && rest.length >= leastTimes && ruleOf(rest) !== undefined;
  });
  return (from < 0 ? changes : changes.slice(0, from + 1)).map((change, index) =>
    observance(change, isAhead, index === from ? ruleOf(changes.slice(from)) : undefined),
  );
}

/** All changes between two moments, to the minute. */
function changesIn({offsetAt}: Zone, from: number, to: number): readonly Change[] {
  const found: Change[] = [];
  // A week is shorter than any time between two changes.
  const step = 168 * hour;
  for (let at = from; at < to; at += step) {
    const [before, after] = [offsetAt(at), offsetAt(at + step)];
    if (before === after) continue;
    let [low, high] = [at, at + step];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    found.push({moment: high, before, after});
  }
  return found;
}

/** The rule of changes that all come on the same weekday of a month. */
function ruleOf(changes: readonly Change[]): string | undefined {
  const dates = changes.map(({moment, before}) => new Date(moment + before));
  const places = [1, 2, 3, 4, -1].filter((place) => dates.every((date) => isPlace(date, place)));
  const [date, ...more] = dates;
  const [place] = places;
  if (!date || place === undefined) return undefined;
  const [one] = changes;
  const isSame = (other: Date, index: number) =>
    changes[index + 1]?.after === one?.after &&
    changes[index + 1]?.before === one?.before &&
    other.getUTCMonth() === date.getUTCMonth() &&
    other.getUTCDay() === date.getUTCDay() &&
    other.toISOString().slice(11) === date.toISOString().slice(11);
  if (!more.every(isSame)) return undefined;
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][date.getUTCDay()];
  return `FREQ=YEARLY;BYMONTH=${date.getUTCMonth() + 1};BYDAY=${place}${weekday}`;
}

/** Is it that weekday of its month for the second time, or the last? */
function isPlace(date: Date, place: number): boolean {
  if (place > 0) return Math.ceil(date.getUTCDate() / 7) === place;
  const later = new Date(date.getTime() + 168 * hour);
  return later.getUTCMonth() !== date.getUTCMonth();
}

function observance({moment, before, after}: Change, isDaylight: boolean, rule?: string): string {
  const name = isDaylight ? 'DAYLIGHT' : 'STANDARD';
  return [
    contentLine('BEGIN', name),
    contentLine('DTSTART', localAt(moment + before).replace(/[-:]/g, '')),
    contentLine('TZOFFSETFROM', offsetText(before)),
    contentLine('TZOFFSETTO', offsetText(after)),
    ...(rule === undefined ? [] : [contentLine('RRULE', rule)]),
    contentLine('END', name),
  ].join('');
}

function offsetText(offset: number): string {
  const time = new Date(Math.abs(offset)).toISOString();
  const seconds = time.slice(17, 19) === '00' ? '' : time.slice(17, 19);
  return `${offset < 0 ? '-' : '+'}${time.slice(11, 13)}${time.slice(14, 16)}${seconds}`;
}
