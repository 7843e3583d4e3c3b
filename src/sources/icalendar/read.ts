import {AgendaEntry} from '../../model/agenda.ts';
import {shortHash} from '../short-hash.ts';
import type {Calendar, Properties} from './components.ts';
import {calendarIn, first, textOf} from './components.ts';
import type {Candidate, Origin} from './event.ts';
import {candidateOf} from './event.ts';
import type {Zone} from './local-time.ts';
import {home, utc} from './local-time.ts';
import type {Series} from './series.ts';
import {keyOf, timeId} from './series.ts';
import type {Clocks} from './times.ts';
import {momentIn, momentsIn} from './times.ts';
import {zonesOf} from './zones.ts';

/** What a calendar holds, before what repeats is worked out. */
export type CalendarReading = {
  readonly series: readonly (Series | AgendaEntry)[];
  /** Events that cannot be read. */
  readonly unreadable: number;
  /** What the console is to be told. */
  readonly notes: readonly string[];
};

/** An event that passed, with what its calendar says of its times. */
type Read = {
  readonly entry: AgendaEntry;
  readonly event: Properties;
  readonly zone: Zone;
  /** When it was to be, of one time of a series. */
  readonly replaces: string | undefined;
  /** The greater, the later: two events of one name are versions of one. */
  readonly version: readonly [number, string];
};

/** Read the text of a calendar. `undefined`: it is none. Never throws: what is wrong is part of what is read. */
export function readCalendar(text: string, url: string): CalendarReading | undefined {
  const calendar = calendarIn(text);
  if (!calendar) return undefined;
  const unknownZones = new Set<string>();
  const {origin, isUidLasting} = originOf(calendar, url, unknownZones);
  const shown = calendar.events.filter((event) => !isPrivate(event));
  const read: Read[] = [];
  let unreadable = calendar.torn;
  for (const event of shown) {
    const one = readEvent(event, origin, isUidLasting);
    if (one) read.push(one);
    else unreadable++;
  }
  const {series, superseded} = seriesOf(read);
  const hidden = calendar.events.length - shown.length;
  const notes = [
    unknownZones.size > 0 && `no such time zone, read as the calendar's own: ${[...unknownZones].join(', ')}`,
    hidden > 0 && `${hidden} events are marked private and not shown`,
    superseded > 0 && `${superseded} events are older versions of others`,
    calendar.others > 0 && `${calendar.others} tasks or journal entries are no events`,
    !calendar.isWhole && 'it ends before its end (no END:VCALENDAR): what came after is missing',
  ];
  return {series, unreadable, notes: notes.filter((note) => note !== false)};
}

function originOf({properties, zones}: Calendar, url: string, unknownZones: Set<string>) {
  const zoneOf = zonesOf(zones);
  const stated = textOf(properties, 'x-wr-timezone');
  const clocks: Clocks = {
    zoneOf,
    // A zone without a name: nobody said that it is this one.
    floating: (stated === undefined ? undefined : zoneOf(stated)) ?? {offsetAt: home.offsetAt},
    unknown: (tzid) => void unknownZones.add(tzid),
  };
  const origin: Origin = {
    name: textOf(properties, 'name') ?? textOf(properties, 'x-wr-calname'),
    url,
    isCancellation: textOf(properties, 'method')?.toUpperCase() === 'CANCEL',
    clocks,
  };
  // Decidim's library draws lots for every name, at every download.
  return {origin, isUidLasting: !/icalendar-ruby/i.test(textOf(properties, 'prodid') ?? '')};
}

/** Whoever publishes a calendar did not mean these for everybody. */
const isPrivate = (event: Properties) =>
  ['PRIVATE', 'CONFIDENTIAL'].includes(textOf(event, 'class')?.toUpperCase() ?? '');

function readEvent(event: Properties, origin: Origin, isUidLasting: boolean): Read | undefined {
  const candidate = candidateOf(event, origin);
  const {data: entry} = AgendaEntry.safeParse({...candidate, id: nameOf(event, candidate, isUidLasting)});
  // What RFC 5545 has no word for may be what does not fit: the rest may.
  const own = entry ?? withoutOwn(event, origin, isUidLasting);
  if (!own) return undefined;
  const begins = momentIn(first(event, 'dtstart'), origin.clocks);
  const replaces = momentIn(first(event, 'recurrence-id'), origin.clocks)?.start;
  return {
    entry: own,
    event,
    zone: begins?.zone ?? utc,
    replaces,
    version: [own.revision ?? 0, textOf(event, 'last-modified') ?? textOf(event, 'dtstamp') ?? ''],
  };
}

function withoutOwn(event: Properties, origin: Origin, isUidLasting: boolean): AgendaEntry | undefined {
  const plain = event.filter(({name}) => name !== 'x-arengo-entry');
  if (plain.length === event.length) return undefined;
  const candidate = candidateOf(plain, origin);
  return AgendaEntry.safeParse({...candidate, id: nameOf(plain, candidate, isUidLasting)}).data;
}

/** Its own name, or one made of what it is, which is the same at the next download. */
function nameOf(event: Properties, {id, start, title, url}: Candidate, isUidLasting: boolean): string {
  const uid = isUidLasting ? textOf(event, 'uid') : undefined;
  return id ?? uid ?? `${start?.slice(0, 10) ?? ''}-${shortHash(JSON.stringify([start, title, url]))}`;
}

/** Events by their names: one each, a series with its exceptions, or several that share a name by mistake. */
function seriesOf(read: readonly Read[]) {
  const byName = new Map<string, Read[]>();
  for (const one of read) {
    const same = byName.get(one.entry.id);
    if (same) same.push(one);
    else byName.set(one.entry.id, [one]);
  }
  const series: (Series | AgendaEntry)[] = [];
  let superseded = 0;
  for (const same of byName.values()) {
    const changes = newest(
      same.filter(({replaces}) => replaces !== undefined),
      ({replaces = ''}) => keyOf(replaces),
    );
    const wholes = newest(
      same.filter(({replaces}) => replaces === undefined),
      ({entry}) => keyOf(entry.start),
    );
    // A newer version may have moved: only events of one version are different events.
    const last = wholes.reduce((most, {version: [revision]}) => Math.max(most, revision), 0);
    const current = wholes.filter(({version: [revision]}) => revision === last);
    superseded += same.length - changes.length - current.length;
    const changed = new Map(changes.map((one) => [keyOf(one.replaces ?? ''), changedTime(one)]));
    for (const [index, one] of current.entries()) {
      const entry = index === 0 ? one.entry : {...one.entry, id: timeId(one.entry.id, one.entry.start)};
      series.push(asSeries({...one, entry}, index === 0 ? changed : new Map()));
    }
    if (current.length === 0) series.push(...changed.values());
  }
  return {series, superseded};
}

/** Of those with one key the newest version, in the place of the first. */
function newest(read: readonly Read[], keyIn: (one: Read) => string): readonly Read[] {
  const found = new Map<string, Read>();
  for (const one of read) {
    const before = found.get(keyIn(one));
    if (!before || !isOlder(one, before)) found.set(keyIn(one), one);
  }
  return [...found.values()];
}

function isOlder({version: [revision, written]}: Read, other: Read): boolean {
  const [most, last] = other.version;
  return revision < most || (revision === most && written < last);
}

/** One time of a series that is not as the others: moved, called off, or told in other words. */
function changedTime({entry: {recurrence: _rule, ...entry}, replaces = ''}: Read): AgendaEntry {
  const isMoved = keyOf(replaces) !== keyOf(entry.start) && entry.status !== 'cancelled';
  return {
    ...entry,
    id: timeId(entry.id, replaces),
    ...(isMoved ? {status: 'rescheduled' as const, previousStart: replaces} : {}),
  };
}

function asSeries(
  {entry, event, zone}: Read,
  changed: ReadonlyMap<string, AgendaEntry>,
): Series | AgendaEntry {
  const dates = (name: string) =>
    event.filter((property) => property.name === name).flatMap((property) => momentsIn(property, clocksOf));
  const clocksOf: Clocks = {zoneOf: () => zone, floating: zone, unknown: () => undefined};
  const added = dates('rdate')
    .map(({start}) => start)
    .filter((start) => start.length === entry.start.length || start.length > 10 === entry.start.length > 10);
  if (entry.recurrence === undefined && added.length === 0 && changed.size === 0) return entry;
  return {
    entry,
    zone,
    added,
    excluded: new Set(dates('exdate').map(({start}) => keyOf(start))),
    changed,
  };
}
