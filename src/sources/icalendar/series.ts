import type {AgendaEntry} from '../../model/agenda.ts';
import {timingOf, touches} from '../../model/timing.ts';
import type {Zone} from './local-time.ts';
import {instantAt, localAt, localOf, momentOf, wallOf} from './local-time.ts';
import type {Effort} from './rule.ts';
import {datesOf, TooMuch} from './rule.ts';

/** The days that are asked for, `YYYY-MM-DD`, both included. */
export type Days = {readonly from: string; readonly to: string};

/** An entry that takes place more than once. */
export type Series = {
  /** The first time, with its rule. */
  readonly entry: AgendaEntry;
  /** Whose clocks it follows: ten o'clock stays ten o'clock when they move. */
  readonly zone: Zone;
  /** Dates besides those of the rule (`RDATE`): as `entry.start`. */
  readonly added?: readonly string[];
  /** Dates of the rule on which it does not take place (`EXDATE`), by `keyOf`. */
  readonly excluded?: ReadonlySet<string>;
  /** Times that differ from the others (`RECURRENCE-ID`), by the `keyOf` of when they were to be. */
  readonly changed?: ReadonlyMap<string, AgendaEntry>;
};

/** The times of a series, and whether some of those that were asked for are missing. */
export type Times = {readonly items: readonly AgendaEntry[]; readonly isCut: boolean};

/** The most times of one series: a day each, two years and more. */
export const mostTimes = 1000;

const day = 86_400_000;

/** The most work for one series. */
const mostEffort = 60_000;

/** A start by which to find it again: a day as it is, a moment whatever its offset. */
export const keyOf = (start: string) => (start.length > 10 ? String(Date.parse(start)) : start);

/** One time of a series, under a name that stays when others come and go. */
export const timeId = (id: string, start: string) => `${id}@${start}`;

/**
 * The times of a series that touch some days. `undefined`: its rule is none that can be worked out; then it stands
 * as it is, once. Ends after `mostTimes`, and when the effort is spent.
 */
export function timesOf(series: Series, days: Days, effort: Effort): Times | undefined {
  const {entry, zone, added = [], excluded, changed} = series;
  const {recurrence, ...single} = entry;
  const first = localStart(entry.start, zone);
  const mine = {left: Math.min(mostEffort, effort.left)};
  const before = mine.left;

  const found = new Map<string, AgendaEntry>();
  const {length, at} = laterBy(single, first, zone);
  // What is long over need not be worked out; the clocks of the reader may be a day behind.
  const earliest = localAt(Date.parse(days.from) - Math.max(0, length ?? 0) - 2 * day).slice(0, 10);
  const rule = recurrence === undefined ? [first] : datesOf(recurrence, first, zone, mine, earliest);
  if (!rule) return undefined;
  const take = (local: string) => {
    const start = local.length > 10 ? instantAt(momentOf(local, zone), zone) : local;
    const key = keyOf(start);
    if (excluded?.has(key) || changed?.has(key) || found.has(key)) return;
    const one = at(local, start);
    if (touches(timingOf(one), days.from, days.to)) found.set(key, one);
  };
  let isCut = false;
  try {
    for (const local of rule) {
      if (local.slice(0, 10) > dayAfter(days.to)) break;
      isCut = found.size >= mostTimes;
      if (isCut) break;
      if (local >= earliest) take(local);
    }
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    isCut = true;
  }
  for (const start of added.slice(0, mostTimes)) take(localStart(start, zone));
  effort.left -= before - Math.max(0, mine.left);
  const others = [...(changed?.values() ?? [])].filter((one) => touches(timingOf(one), days.from, days.to));
  return {
    items: [...found.values(), ...others],
    isCut: isCut || added.length > mostTimes,
  };
}

const localStart = (start: string, zone: Zone) =>
  start.length > 10 ? localOf(Date.parse(start), zone) : start;

/** The clocks of the reader may be a day ahead. */
const dayAfter = (date: string) => localAt(Date.parse(date) + day).slice(0, 10);

/** An entry at another time: it ends as long after its start as it did, by the clock on the wall. */
function laterBy(entry: AgendaEntry, first: string, zone: Zone) {
  const {end} = entry;
  const last = end !== undefined && end.length > 10 === first.length > 10 ? localStart(end, zone) : undefined;
  const length = last === undefined ? undefined : wallOf(last) - wallOf(first);
  const {end: _end, ...rest} = entry;
  const at = (local: string, start: string): AgendaEntry => {
    const until = length === undefined ? undefined : localAt(wallOf(local) + length);
    return {
      ...rest,
      id: timeId(entry.id, start),
      start,
      ...(until === undefined
        ? {}
        : {end: local.length > 10 ? instantAt(momentOf(until, zone), zone) : until.slice(0, 10)}),
    };
  };
  return {length, at};
}
