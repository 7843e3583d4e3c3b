import ical, {ICalEventStatus} from 'ical-generator';
import type {ICalEventData} from 'ical-generator';
import {tzlib_get_ical_block} from 'timezones-ical-library';
import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {isDay, isInstant} from '../../../src/model/dates.ts';
import type {Text} from '../../../src/model/text.ts';
import {wordingOf} from '../../../src/model/text.ts';
import {timingOf} from '../../../src/model/timing.ts';
import type {StoredDocument} from '../store/store.ts';

/** What a calendar is called, and where its entries have their pages. */
export type CalendarOptions = {readonly name: string; readonly publicUrl: string};

/** One day, in ms. */
const day = 86_400_000;

/**
 * The agenda as a calendar (RFC 5545). Left out: what is known to a month or a quarter only, for a calendar would
 * have to invent its day; and declarations that there was no meeting.
 */
export function calendarOf(
  entries: readonly StoredDocument<AgendaEntry>[],
  {name, publicUrl}: CalendarOptions,
): string {
  const calendar = ical({
    name,
    prodId: '//Arengo//Arengo//IT',
    timezone: {name: null, generator: definition},
  });
  for (const entry of entries) {
    const event = eventOf(entry, publicUrl);
    if (event) calendar.createEvent(event);
  }
  return `${calendar.toString()}\r\n`;
}

function eventOf({document, modifiedAt}: StoredDocument<AgendaEntry>, publicUrl: string) {
  const {id, title, language, url, place, mode, organisation, revision = 0, nilReturn} = document;
  const times = nilReturn === true ? undefined : timesOf(document);
  if (!times) return undefined;
  const words = (text: Text | undefined) =>
    text === undefined ? undefined : wordingOf(text, language, language).text;
  const page = `${publicUrl}/agenda/${encodeURIComponent(id)}`;
  const where = [words(place?.name), words(place?.address)].filter((part) => part !== undefined).join(', ');
  const what = [words(document.subject), words(organisation?.name), url].filter((part) => part !== undefined);
  const event: ICalEventData = {
    ...times,
    // The id never changes, and no other place has this host's.
    id: `${encodeURIComponent(id)}@${new URL(publicUrl).host}`,
    // When this form of it was made; a moment that differed at every request would make it new every time.
    stamp: new Date(modifiedAt),
    lastModified: new Date(modifiedAt),
    sequence: revision,
    summary: words(title) ?? id,
    description: what.length > 0 ? what.join('\n') : null,
    location: where || (mode === 'online' ? (place?.url ?? null) : null),
    url: page,
    status: statusOf(document),
    categories: document.topics.map((topic) => ({name: words(topic) ?? ''})),
  };
  return event;
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'repeating' | 'timezone'>;

function timesOf(entry: AgendaEntry): Times | undefined {
  const {start, end: known, timeZone, firstDay, lastDay} = timingOf(entry);
  if (isDay(start)) {
    const rule = ruleOf(entry, true) ?? null;
    // Whole days; in a calendar the end is the day after the last.
    return {
      start: new Date(firstDay),
      end: new Date(Date.parse(lastDay) + day),
      allDay: true,
      repeating: rule,
    };
  }
  if (!isInstant(start)) return undefined;
  const end = known !== undefined && isInstant(known) ? known : undefined;
  const repeating = ruleOf(entry, false);
  if (repeating === undefined) return {start: new Date(start), end: end === undefined ? null : new Date(end)};
  // What repeats does so by the clock on the wall: in UTC it would move by an hour with summer time.
  return {
    start: wallClock(start, timeZone),
    end: end === undefined ? null : wallClock(end, timeZone),
    timezone: timeZone,
    repeating,
  };
}

/** A rule that is one; anything else would break the calendar for whoever reads it. */
function ruleOf({recurrence}: AgendaEntry, allDay: boolean): string | undefined {
  const rule = recurrence?.replace(/^RRULE:/i, '').toUpperCase();
  if (rule === undefined || !/^FREQ=[A-Z]+(;[A-Z]+=[A-Z0-9,+-]+)*$/.test(rule)) return undefined;
  // `UNTIL` must be a day when the start is one (RFC 5545 §3.3.10).
  return allDay ? rule.replace(/(UNTIL=\d{8})T\d{6}Z?/, '$1') : rule;
}

/** The library prints a date in a zone by its own local fields: so these are the zone's. */
function wallClock(instant: string, timeZone: string): Date {
  const clock = new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'medium'});
  return new Date(clock.format(Date.parse(instant)).replace(' ', 'T'));
}

function statusOf({status}: AgendaEntry): ICalEventStatus | null {
  switch (status) {
    case 'cancelled':
      return ICalEventStatus.CANCELLED;
    case 'postponed':
      // It will not be then, and nobody knows when it will.
      return ICalEventStatus.TENTATIVE;
    case 'scheduled':
    case 'held':
    case 'rescheduled':
      return ICalEventStatus.CONFIRMED;
    default:
      return null;
  }
}

/** `VTIMEZONE` of a zone. */
function definition(zone: string): string | null {
  const block = tzlib_get_ical_block(zone);
  return Array.isArray(block) ? (block[0] ?? null) : null;
}
