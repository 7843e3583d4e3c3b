import {AgendaEntry} from '../../model/agenda.ts';
import type {WordPressEvent} from '../../model/foreign/wordpress.ts';
import type {Note} from '../catalogues/fitted.ts';
import {fitted} from '../catalogues/fitted.ts';
import {fieldOf, linkOf, said, tailOf, textOf} from '../catalogues/values.ts';
import {textOfHtml} from '../icalendar/plain-text.ts';
import {instantOf, zone} from '../local-clock.ts';

/** Titles are HTML too: WordPress writes `&#8211;` for a dash. */
const plain = (value: unknown) => textOfHtml(textOf(value) ?? '') || undefined;

/** Statuses in the plug-in's own words, and in those of schema.org. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['scheduled', 'scheduled'],
  ['canceled', 'cancelled'],
  ['cancelled', 'cancelled'],
  ['postponed', 'postponed'],
  ['eventscheduled', 'scheduled'],
  ['eventcancelled', 'cancelled'],
  ['eventpostponed', 'postponed'],
  ['eventrescheduled', 'rescheduled'],
]);

/** Is this an event for everybody? What is not published is seen by who logged in, or nobody should be led to it. */
export function unfitOf(event: WordPressEvent): 'unpublished' | 'unlisted' | undefined {
  const status = textOf(event['status']);
  if (status !== undefined && status !== 'publish') return 'unpublished';
  return event['hide_from_listings'] === true ? 'unlisted' : undefined;
}

/**
 * An entry of ours. Who organises may be a person, and the plug-in does not say: nobody is named. `undefined`: no title
 * or no time.
 */
export function entryOf(event: WordPressEvent, root: string, notes: Note[]): AgendaEntry | undefined {
  const url = linkOf(event['url']);
  const id = textOf(event['id']);
  const json = fieldOf(event, 'json_ld');
  const status = textOf(event['event_status']) ?? tailOf(textOf(fieldOf(json, 'eventStatus')) ?? '');
  return fitted(
    AgendaEntry,
    {
      // Numbers are those of an installation: in an agenda of several, another one has them too.
      id: id === undefined ? undefined : `${root}/events/${id}`,
      kind: 'event',
      title: plain(event['title']),
      language: 'it',
      ...timesOf(event),
      status: statuses.get(status.toLowerCase()),
      mode: modeOf(event, textOf(fieldOf(json, 'eventAttendanceMode'))),
      place: placeOf(event['venue']),
      url,
      subject: plain(event['description']) ?? plain(event['excerpt']),
      topics: [event['categories'], event['tags']].flatMap(namesOf),
      provenance: {
        source: root.split('/')[0],
        url,
        publishedAt: utcOf(event['date_utc']),
        modifiedAt: utcOf(event['modified_utc']),
      },
    },
    notes,
  );
}

/** Whole days by the site's calendar; moments by UTC, in the zone of the event. */
function timesOf(event: WordPressEvent) {
  if (event['all_day'] === true) {
    const [start = '', from = ''] = partsOf(event['start_date']);
    const [end = '', to = ''] = partsOf(event['end_date']);
    // A site whose days end at six in the morning ends the last one on the next.
    const endsNextDay = end > start && to < from && !Number.isNaN(Date.parse(end));
    const last = endsNextDay ? new Date(Date.parse(end) - 86_400_000).toISOString() : end;
    return {start, end: last.slice(0, 10) || undefined, datePrecision: 'day'};
  }
  return {
    start: instantIn(event, 'start'),
    end: instantIn(event, 'end'),
    datePrecision: 'minute',
    timeZone: textOf(event['timezone']) ?? zone,
  };
}

function instantIn(event: WordPressEvent, which: 'start' | 'end'): string | undefined {
  const moment = utcOf(event[`utc_${which}_date`]);
  if (moment !== undefined) return moment;
  const [day, time] = partsOf(event[`${which}_date`]);
  return day !== undefined && time !== undefined && Number.isFinite(Date.parse(`${day}T${time}:00Z`))
    ? instantOf(day, time)
    : undefined;
}

/** A time in UTC, as WordPress writes it. */
function utcOf(value: unknown): string | undefined {
  const [day, time] = partsOf(value);
  const moment = `${day}T${time}:00Z`;
  return day !== undefined && time !== undefined && !Number.isNaN(Date.parse(moment)) ? moment : undefined;
}

/** `2026-03-12 17:00:00` in two. */
const partsOf = (value: unknown) =>
  /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/.exec(textOf(value) ?? '')?.slice(1) ?? [];

/** How people meet, where a plug-in for virtual events says so. The address to join at is nobody's to publish. */
function modeOf(event: WordPressEvent, attendance = ''): string | undefined {
  if (event['virtual_event_type'] === 'hybrid' || /Mixed/.test(attendance)) return 'hybrid';
  return event['is_virtual'] === true || /Online/.test(attendance) ? 'online' : undefined;
}

/** A venue; where an event has none, an empty list stands there. */
function placeOf(venue: unknown) {
  const of = (...names: readonly string[]) => names.map((name) => plain(fieldOf(venue, name))).find(Boolean);
  const town = [of('zip'), of('city')].filter(Boolean).join(' ');
  const degrees = (name: string) => {
    const text = textOf(fieldOf(venue, name));
    return text === undefined ? undefined : Number(text);
  };
  return said({
    name: of('venue'),
    address: [of('address'), town].filter(Boolean).join(', ') || undefined,
    lat: degrees('geo_lat'),
    lon: degrees('geo_lng'),
    url: linkOf(fieldOf(venue, 'url')),
  });
}

const namesOf = (terms: unknown) =>
  Array.isArray(terms) ? terms.flatMap((term: unknown) => plain(fieldOf(term, 'name')) ?? []) : [];
