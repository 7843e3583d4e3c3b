import type {AgendaEntry} from '../../model/agenda.ts';
import {isDay, isInstant} from '../../model/dates.ts';
import {isLink} from '../../model/scheme.ts';
import type {Text} from '../../model/text.ts';
import {wordingOf} from '../../model/text.ts';
import {timingOf} from '../../model/timing.ts';
import {contentLine, textValue, uriValue} from './content-line.ts';
import {home, localAt, localOf, momentOf, zoneNamed} from './local-time.ts';
import {ownEntryOf, ownProperty} from './own-entry.ts';
import {ruleOf} from './rule-text.ts';
import {zoneDefinition} from './write-zone.ts';

/** An entry, and when this form of it was made: RFC 3339. */
export type CalendarItem = {readonly entry: AgendaEntry; readonly modifiedAt?: string | undefined};

/** What a calendar says of itself. */
export type CalendarAbout = {
  /** What people read in the list of their calendars. */
  readonly name: string;
  /** The host that makes the names of its events its own, such as `partecipa.example.it`. */
  readonly host: string;
  /** The page of an entry. */
  readonly pageOf: (entry: AgendaEntry) => string | undefined;
  /** Where the calendar can be had again, with its filters. */
  readonly source?: string | undefined;
  /** After how long to ask again: a duration, such as `PT12H`. */
  readonly refresh?: string | undefined;
  /** Zones that the head of a calendar defines, by IANA name. Default: Rome's; `calendarOf` finds those it needs. */
  readonly zones?: readonly ZoneUse[] | undefined;
};

/** A zone that something repeats in, and from which year on. */
export type ZoneUse = {readonly timeZone: string; readonly year: number};

const rome: ZoneUse = {timeZone: 'Europe/Rome', year: 2020};

/**
 * An agenda as a calendar (RFC 5545, RFC 7986). Left out: what is known to a month or a quarter only, for a calendar
 * would have to invent its day; and declarations that there was no meeting. The same entries give the same text.
 */
export function calendarOf(entries: Iterable<CalendarItem>, about: CalendarAbout): string {
  const all = [...entries];
  const uses = new Map<string, number>();
  for (const {entry} of all) {
    const use = zoneUseOf(entry);
    if (use) uses.set(use.timeZone, Math.min(use.year, uses.get(use.timeZone) ?? use.year));
  }
  const zones = [...uses].map(([timeZone, year]) => ({timeZone, year}));
  const whole = {...about, zones};
  return calendarHead(whole) + all.map((item) => calendarEntry(item, whole)).join('') + calendarTail;
}

/** What a calendar begins with. Its entries and `calendarTail` follow: so a long one is sent as it is read. */
export function calendarHead({name, source, refresh, zones = [rome]}: CalendarAbout): string {
  const text = textValue(name);
  const isRefresh = refresh !== undefined && /^P(\d+[WD]|(\d+D)?T(\d+[HMS])+)$/.test(refresh);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Arengo//Arengo//IT'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('NAME', text),
    contentLine('X-WR-CALNAME', text),
    ...(source !== undefined && isLink(source) ? [contentLine('SOURCE;VALUE=URI', uriValue(source))] : []),
    ...(isRefresh
      ? [contentLine('REFRESH-INTERVAL;VALUE=DURATION', refresh), contentLine('X-PUBLISHED-TTL', refresh)]
      : []),
    ...zones.map(definitionOf),
  ].join('');
}

/** What a calendar ends with. */
export const calendarTail = 'END:VCALENDAR\r\n';

/**
 * One entry; `''` for what a calendar cannot hold. A zone that the head does not define stands before it, each time:
 * nothing is remembered from one entry to the next.
 */
export function calendarEntry({entry, modifiedAt}: CalendarItem, about: CalendarAbout): string {
  const times = entry.nilReturn === true ? undefined : timesOf(entry);
  if (!times) return '';
  const {id, title, language, place, mode, organisation, subject, topics, revision = 0} = entry;
  const words = (text: Text | undefined) =>
    text === undefined ? undefined : wordingOf(text, language, language).text;
  const page = about.pageOf(entry);
  const where = [words(place?.name), words(place?.address)].filter((part) => part !== undefined).join(', ');
  const online = mode === 'online' || mode === 'hybrid' ? place?.url : undefined;
  const what = [words(subject), words(organisation?.name), entry.url, page].filter(
    (part, index, all) => part !== undefined && all.indexOf(part) === index,
  );
  const written = modifiedAt ?? entry.provenance?.modifiedAt ?? entry.provenance?.publishedAt;
  const use = zoneUseOf(entry);
  // Defined twice, a zone would be none (§3.6.5), also where an entry begins before the definition does.
  const isDefined = (about.zones ?? [rome]).some(({timeZone}) => timeZone === use?.timeZone);
  const texts: readonly (readonly [name: string, text: string | undefined])[] = [
    ['SUMMARY', words(title) ?? id],
    ['DESCRIPTION', what.join('\n')],
    ['LOCATION', where || online],
  ];
  const addresses: readonly (readonly [name: string, address: string | undefined])[] = [
    ['URL', page ?? entry.url],
    ['CONFERENCE;VALUE=URI', online],
  ];
  const categories = topics.map((topic) => textValue(words(topic) ?? '')).join(',');
  const lines = [
    contentLine('BEGIN', 'VEVENT'),
    // The id never changes, and no other place has this host's.
    contentLine('UID', `${nameOf(id)}@${about.host}`),
    // When this form of it was made; a moment that differed at every request would make it new every time.
    contentLine('DTSTAMP', stampOf(written) ?? '19700101T000000Z'),
    ...(modifiedAt === undefined ? [] : [contentLine('LAST-MODIFIED', stampOf(modifiedAt) ?? '')]),
    contentLine('SEQUENCE', String(revision)),
    ...times.lines,
    ...texts.flatMap(([name, text]) => (text ? [contentLine(name, textValue(text))] : [])),
    ...addresses.flatMap(([name, text]) => (text ? [contentLine(name, uriValue(text))] : [])),
    ...(place?.lat !== undefined && place.lon !== undefined
      ? [contentLine('GEO', `${decimal(place.lat)};${decimal(place.lon)}`)]
      : []),
    ...(categories === '' ? [] : [contentLine('CATEGORIES', categories)]),
    ...statusLines(entry),
    contentLine(`${ownProperty};VALUE=TEXT`, textValue(ownEntryOf(entry, times.saysEnd, times.precision))),
    contentLine('END', 'VEVENT'),
  ].join('');
  return (use && !isDefined ? definitionOf(use) : '') + lines;
}

/** How many entries a calendar leaves out. */
export function omitted(entries: Iterable<Pick<CalendarItem, 'entry'>>): number {
  let count = 0;
  for (const {entry} of entries) if (entry.nilReturn === true || !timesOf(entry)) count++;
  return count;
}

type Times = {
  readonly lines: readonly string[];
  readonly precision: 'minute' | 'day';
  /** The end that is written is all that the entry says of it. */
  readonly saysEnd: boolean;
};

function timesOf(entry: AgendaEntry): Times | undefined {
  const {start, end, timeZone, firstDay, lastDay} = timingOf(entry);
  const rule = ruleFor(entry);
  const repeats = rule === undefined ? [] : [contentLine('RRULE', rule)];
  if (isDay(start)) {
    const days = [firstDay, localAt(Date.parse(lastDay) + 86_400_000)].map(compact);
    return {
      precision: 'day',
      saysEnd: entry.end === end && (end === undefined || (isDay(end) && end !== start)),
      // Whole days; in a calendar the end is the day after the last.
      lines: [
        ...['DTSTART', 'DTEND'].map((name, index) =>
          contentLine(`${name};VALUE=DATE`, days[index]?.slice(0, 8) ?? ''),
        ),
        ...repeats,
      ],
    };
  }
  if (!isInstant(start)) return undefined;
  // A calendar has whole seconds: an end within the second of the start would be none.
  const second = (instant: string) => Math.floor(Date.parse(instant) / 1000);
  const until = end !== undefined && isInstant(end) && second(end) > second(start) ? end : undefined;
  const zone = zoneNamed(timeZone) ?? home;
  // What repeats does so by the clock on the wall: in UTC it would move by an hour with summer time.
  const isLocal = rule !== undefined;
  const value = (instant: string) =>
    compact(isLocal ? localOf(Date.parse(instant), zone) : `${localAt(Date.parse(instant))}Z`);
  const tzid = isLocal ? `;TZID=${timeZone}` : '';
  return {
    precision: 'minute',
    saysEnd: entry.end === until,
    lines: [
      contentLine(`DTSTART${tzid}`, value(start)),
      ...(until === undefined ? [] : [contentLine(`DTEND${tzid}`, value(until))]),
      ...repeats,
    ],
  };
}

/** A rule whose `UNTIL` is of the kind of its start (RFC 5545 §3.3.10): a day, or a moment in UTC. */
function ruleFor(entry: AgendaEntry): string | undefined {
  const {start, timeZone} = timingOf(entry);
  const rule = ruleOf(entry.recurrence);
  if (isDay(start)) return rule?.replace(/(UNTIL=\d{8})T\d{6}Z?/, '$1');
  return rule?.replace(/UNTIL=(\d{4})(\d{2})(\d{2})(?=;|$)/, (whole, ...[year, month, day]: string[]) => {
    const last = momentOf(`${year}-${month}-${day}T23:59:59`, zoneNamed(timeZone) ?? home);
    return Number.isNaN(last) ? whole : `UNTIL=${compact(localAt(last))}Z`;
  });
}

/** The zone that an entry repeats in: a calendar has to define it. */
export function zoneUseOf(entry: AgendaEntry): ZoneUse | undefined {
  const {start, timeZone} = timingOf(entry);
  if (!isInstant(start) || entry.nilReturn === true || ruleOf(entry.recurrence) === undefined)
    return undefined;
  // As it is written, it may be the year of another place.
  const local = localOf(Date.parse(start), zoneNamed(timeZone) ?? home);
  return {timeZone, year: Number(local.slice(0, 4))};
}

/** What a calendar says of the clocks of a zone: before the first entry that repeats in it. */
export const definitionOf = ({timeZone, year}: ZoneUse) =>
  zoneDefinition(timeZone, zoneNamed(timeZone) ?? home, year);

function statusLines({status}: AgendaEntry): readonly string[] {
  switch (status) {
    case 'cancelled':
      return [contentLine('STATUS', 'CANCELLED')];
    case 'postponed':
      // It will not be then, and nobody knows when it will.
      return [contentLine('STATUS', 'TENTATIVE')];
    case 'scheduled':
    case 'held':
    case 'rescheduled':
      return [contentLine('STATUS', 'CONFIRMED')];
    default:
      return [];
  }
}

/** `20260312T160000`, or `20260312`. */
const compact = (local: string) => local.replace(/[-:]/g, '');

/** A moment in UTC; of a day, its beginning. */
function stampOf(date: string | undefined): string | undefined {
  const moment = date === undefined ? NaN : Date.parse(date);
  return Number.isNaN(moment) ? undefined : `${compact(localAt(moment))}Z`;
}

/** Degrees as RFC 5545 §3.8.1.6 has them, six digits and no exponent. */
const decimal = (degrees: number) => String(Number(degrees.toFixed(6)));

/** A name without signs; half a letter, which no address can hold, becomes the sign for what is not known. */
const nameOf = (id: string) => encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(id)));
