import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {isQuarter} from '../../../src/model/dates.ts';
import type {Place} from '../../../src/model/place.ts';
import {timingOf} from '../../../src/model/timing.ts';
import {daysOf} from '../agenda-days.ts';
import type {Node} from './linked-data.ts';
import {documentOf, graphOf, literal, organisationNode, schemaOrg, some} from './linked-data.ts';

/** Entries of the agenda as schema.org events. */
export function agendaLinkedData(entries: readonly AgendaEntry[], publicUrl: string): string {
  // The declaration that there was no meeting is no event.
  const events = entries.filter(({nilReturn}) => nilReturn !== true);
  return graphOf(
    schemaOrg,
    events.map((entry) => eventNode(entry, publicUrl)),
  );
}

/** One entry as a schema.org event. */
export function entryLinkedData(entry: AgendaEntry, publicUrl: string): string {
  return entry.nilReturn === true
    ? graphOf(schemaOrg, [])
    : documentOf(schemaOrg, eventNode(entry, publicUrl));
}

function eventNode(entry: AgendaEntry, publicUrl: string): Node {
  const {language, organisation, officials, counterparts, documents, topics, capacity, mode} = entry;
  const address = `${publicUrl}/agenda/${encodeURIComponent(entry.id)}`;
  const {start, end} = timingOf(entry);
  const previous =
    entry.previousStart && timingOf({...entry, start: entry.previousStart, end: undefined}).start;
  return {
    '@id': address,
    '@type': 'Event',
    name: literal(entry.title, language),
    description: literal(entry.subject, language),
    inLanguage: language,
    startDate: isoDate(start, 'first'),
    endDate: isoDate(end ?? (isQuarter(start) ? start : undefined), 'last'),
    previousStartDate: isoDate(previous, 'first'),
    eventStatus: status(entry),
    eventAttendanceMode: attendance(mode),
    location: location(entry.place, mode, language),
    organizer: organisationNode(organisation, language),
    attendee: some([
      ...officials.map(({role, name, organisation: body}) => ({
        '@type': 'Person',
        name,
        jobTitle: literal(role, language),
        worksFor: organisationNode(body, language),
      })),
      ...counterparts.map(({name, kind}) => ({
        '@type': kind === 'person' ? 'Person' : 'Organization',
        name: literal(name, language),
      })),
    ]),
    maximumAttendeeCapacity: capacity?.places,
    keywords: some(topics.map((topic) => literal(topic, language))),
    subjectOf: some(
      documents.map(({title, url, mediaType}) => ({
        '@type': 'DigitalDocument',
        name: literal(title, language),
        url,
        encodingFormat: mediaType,
      })),
    ),
    url: address,
    sameAs: entry.url,
  };
}

/** ISO 8601, no more precise than it is known; it has no quarters, so its first and last month stand for one. */
function isoDate(date: string | undefined, edge: 'first' | 'last'): string | undefined {
  return date !== undefined && isQuarter(date) ? daysOf(date)[edge].slice(0, 7) : date;
}

function status({status: word}: AgendaEntry): string | undefined {
  const name = {
    scheduled: 'EventScheduled',
    held: 'EventScheduled',
    cancelled: 'EventCancelled',
    postponed: 'EventPostponed',
    rescheduled: 'EventRescheduled',
  };
  return word !== undefined && Object.hasOwn(name, word)
    ? `https://schema.org/${name[word as keyof typeof name]}` // its own key, by the line above
    : undefined;
}

function attendance(mode: AgendaEntry['mode']): string | undefined {
  switch (mode) {
    case 'inPerson':
      return 'https://schema.org/OfflineEventAttendanceMode';
    case 'online':
    case 'phone':
      return 'https://schema.org/OnlineEventAttendanceMode';
    case 'hybrid':
      return 'https://schema.org/MixedEventAttendanceMode';
    default:
      return undefined;
  }
}

function location(place: Place | undefined, mode: AgendaEntry['mode'], language: string): Node | undefined {
  if (!place) return undefined;
  const {name, address, lat, lon, url} = place;
  if (mode === 'online') return {'@type': 'VirtualLocation', name: literal(name, language), url};
  return {
    '@type': 'Place',
    name: literal(name, language),
    address: literal(address, language),
    geo:
      lat === undefined || lon === undefined
        ? undefined
        : {'@type': 'GeoCoordinates', latitude: lat, longitude: lon},
    url,
  };
}
