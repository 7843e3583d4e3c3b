import type {AgendaEntry} from '../../model/agenda.ts';
import type {AgendaListing} from '../source.ts';
import {home, localOf, zoneNamed} from './local-time.ts';
import type {Effort} from './rule.ts';
import type {Days, Series} from './series.ts';
import {keyOf, timesOf} from './series.ts';

/** The days that are wanted; what is absent, these functions choose. */
export type Window = {readonly from?: string | undefined; readonly to?: string | undefined};

/** Entries, each as often as it takes place, and what the console is to be told. */
export type Expanded = {readonly items: readonly AgendaEntry[]; readonly notes: readonly string[]};

/** The most work for one agenda: some tenths of a second on a slow device. */
const mostEffort = 300_000;

/** The most times of all series together. */
const mostInAll = 10_000;

/** The days of a window: where it is open, a year before today, or a year after. */
export function daysOf({from, to}: Window, now: Date = new Date()): Days {
  const today = localOf(now.getTime(), home).slice(0, 10);
  const earliest = to !== undefined && to < today ? to : today;
  const latest = from !== undefined && from > today ? from : today;
  return {from: from ?? aYearFrom(earliest, -1), to: to ?? aYearFrom(latest, 1)};
}

const aYearFrom = (day: string, years: number) =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4).replace('-02-29', '-02-28')}`;

/**
 * Entries that repeat, each as often as it takes place on the days of a window; by default from a year before today
 * to a year after. Its times are called `<id>@<start>`. Those that do not repeat stay as they are, also outside of
 * the window. Bounded: of one entry at most 1,000 times, of all 10,000, and no rule is followed for ever; what is
 * left out for that the console is told. An entry whose rule cannot be worked out, or that has no time on those days, stays
 * as it is, with its rule.
 */
export function repeated(listing: AgendaListing, window: Window, url: string): AgendaListing {
  const {items, notes} = expandedSeries(listing.items.map(asSeries), window);
  for (const note of notes) console.warn(`arengo: ${url}: ${note}`);
  return {...listing, items};
}

/** The same of series, of which the rule may have exceptions; a lone entry is itself. */
export function expandedSeries(
  series: readonly (Series | AgendaEntry)[],
  window: Window,
  now?: Date,
): Expanded {
  const days = daysOf(window, now);
  const effort: Effort = {left: mostEffort};
  const items: AgendaEntry[] = [];
  const cut: string[] = [];
  const unknown: string[] = [];
  let inAll = 0;
  for (const one of series) {
    if (!('entry' in one)) {
      items.push(one);
      continue;
    }
    const times = inAll < mostInAll ? timesOf(one, days, effort) : {items: [], isCut: true};
    if (!times) unknown.push(one.entry.id);
    if (times?.isCut) cut.push(one.entry.id);
    const shown = times && times.items.length > 0 ? times.items : onceOf(one, times === undefined);
    inAll += shown.length;
    for (const item of shown) items.push(item);
  }
  return {
    items,
    notes: [
      ...noteOf(cut, 'repeat more often than is followed; some of their times are left out'),
      ...noteOf(unknown, 'have a rule of recurrence that is none, or not known here; they stand once'),
    ],
  };
}

/** What has no time on these days is still something: its first time stands for it, unless that is left out. */
function onceOf({entry, excluded, changed}: Series, isUnknown: boolean): readonly AgendaEntry[] {
  const first = excluded?.has(keyOf(entry.start)) ? [] : [entry];
  return isUnknown ? [...first, ...(changed?.values() ?? [])] : first;
}

function asSeries(entry: AgendaEntry): Series | AgendaEntry {
  const {recurrence, timeZone, start} = entry;
  // Of a month or a quarter nobody knows on which day it comes again.
  if (recurrence === undefined || start.length < 10) return entry;
  return {entry, zone: (timeZone === undefined ? undefined : zoneNamed(timeZone)) ?? home};
}

function noteOf(ids: readonly string[], what: string): readonly string[] {
  if (ids.length === 0) return [];
  const [some, more] = [ids.slice(0, 5).join(', '), ids.length > 5 ? ` and ${ids.length - 5} more` : ''];
  return [`${ids.length} entries ${what}: ${some}${more}`];
}
