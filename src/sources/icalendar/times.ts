import ICAL from 'ical.js';
import {isDay} from '../../model/dates.ts';
import type {Properties, Property} from './components.ts';
import {first, paramOf} from './components.ts';
import type {Zone} from './local-time.ts';
import {home, instantAt, localAt, momentOf, utc, wallOf} from './local-time.ts';

/** Which clocks the times of a calendar follow. */
export type Clocks = {
  /** The zone that a `TZID` means. */
  readonly zoneOf: (tzid: string) => Zone | undefined;
  /** The zone of times that name none. */
  readonly floating: Zone;
  /** Told of a `TZID` that nobody knows. */
  readonly unknown: (tzid: string) => void;
};

/** A date of a calendar, as an entry has it, with the zone that it is said in. */
export type Moment = {readonly start: string; readonly zone: Zone};

/** When an event is, for an entry. */
export type Span = {
  readonly start?: string;
  readonly end?: string;
  readonly datePrecision?: 'minute' | 'day';
  readonly timeZone?: string;
};

const day = 86_400_000;

/** The first value of a date property; nothing where it is no day or no time that exists. */
export function momentIn(property: Property | undefined, clocks: Clocks): Moment | undefined {
  return property && momentsIn(property, clocks)[0];
}

/** All values of a date property that are dates. */
export function momentsIn(property: Property, clocks: Clocks): readonly Moment[] {
  const tzid = paramOf(property, 'tzid');
  let zone: Zone | undefined;
  return property.values.flatMap((value) => {
    // A period (`RDATE`) begins with its start.
    const written: unknown = Array.isArray(value) ? value[0] : value;
    // `DTSTART:20260712` without its `VALUE=DATE` comes as a time without one.
    const text = typeof written === 'string' ? written.replace(/T:+$/, '') : '';
    const date = text.slice(0, 10);
    if (!isDay(date)) return [];
    if (text.length === 10) return [{start: date, zone: home}];
    if (!/^T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)Z?$/.test(text.slice(10))) return [];
    zone ??= zoneFor(tzid, clocks);
    const of = text.endsWith('Z') ? utc : zone;
    // A leap second is the last of its minute here.
    const local = text.slice(0, 19).replace(/:60$/, ':59');
    return [{start: instantAt(momentOf(local, of), of), zone: of}];
  });
}

function zoneFor(tzid: string | undefined, {zoneOf, floating, unknown}: Clocks): Zone {
  if (tzid === undefined) return floating;
  const zone = zoneOf(tzid);
  if (!zone) unknown(tzid);
  return zone ?? floating;
}

/** Start and end of an event; the end of whole days is the day after the last (RFC 5545 §3.6.1). */
export function spanOf(event: Properties, clocks: Clocks): Span {
  const from = momentIn(first(event, 'dtstart'), clocks);
  if (!from) return {};
  const {start, zone} = from;
  const isWhole = start.length === 10;
  const to = momentIn(first(event, 'dtend'), clocks)?.start;
  const end = to ?? afterDuration(first(event, 'duration'), start, zone);
  const last = isWhole ? lastDay(start, end) : end;
  // Times in UTC say nothing of where they are: those of the calendar's own zone are meant for people.
  const name = zone === utc ? clocks.floating.name : zone.name;
  return {
    start,
    ...(last === undefined || last === start || last.length > 10 === isWhole ? {} : {end: last}),
    datePrecision: isWhole ? 'day' : 'minute',
    ...(isWhole || name === undefined ? {} : {timeZone: name}),
  };
}

/** The last of whole days. An end that is not after the start is kept: whoever shows it says so. */
function lastDay(start: string, end: string | undefined): string | undefined {
  if (end === undefined) return undefined;
  const date = end.slice(0, 10);
  return date > start ? localAt(Date.parse(date) - day).slice(0, 10) : date;
}

function afterDuration(property: Property | undefined, start: string, zone: Zone): string | undefined {
  const text = property?.values[0];
  if (typeof text !== 'string') return undefined;
  try {
    const length = ICAL.Duration.fromString(text).toSeconds() * 1000;
    const later = (start.length > 10 ? Date.parse(start) : wallOf(start)) + length;
    return start.length > 10 ? instantAt(later, zone) : localAt(later).slice(0, 10);
  } catch {
    return undefined;
  }
}

/** When something was written, in UTC. */
export function writtenAt(property: Property | undefined): string | undefined {
  const written =
    property && momentsIn(property, {zoneOf: () => utc, floating: utc, unknown: () => undefined});
  return written?.[0]?.start;
}
