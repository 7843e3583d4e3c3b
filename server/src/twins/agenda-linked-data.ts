import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {isQuarter} from '../../../src/model/dates.ts';
import type {Organisation} from '../../../src/model/organisation.ts';
import type {Place} from '../../../src/model/place.ts';
import {timingOf} from '../../../src/model/timing.ts';
import {daysOf} from '../agenda-days.ts';
import type {Node} from './linked-data.ts';
import {documentOf, graphOf, literal, organisationNode, schemaOrg, some, typedDate} from './linked-data.ts';

/**
 * The words of both vocabularies, inlined: schema.org for search engines, CPEV-AP_IT (w3id.org/italia/onto/CPEV) for
 * the catalogues of Italian administrations.
 */
const context: Node = {
  ...schemaOrg,
  cpev: 'https://w3id.org/italia/onto/CPEV/',
  ti: 'https://w3id.org/italia/onto/TI/',
  cov: 'https://w3id.org/italia/onto/COV/',
  l0: 'https://w3id.org/italia/onto/l0/',
  poi: 'https://w3id.org/italia/onto/POI/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
};

/** Entries of the agenda as events, in parts of one document. */
export async function* graphParts(
  batches: AsyncIterable<readonly AgendaEntry[]>,
  publicUrl: string,
): AsyncGenerator<string> {
  let isFirst = true;
  yield `{"@context":${JSON.stringify(context)},"@graph":[`;
  for await (const batch of batches) {
    // The declaration that there was no meeting is no event.
    const events = batch.filter(({nilReturn}) => nilReturn !== true);
    const nodes = events.map((entry) => JSON.stringify(eventNode(entry, publicUrl))).join(',');
    if (nodes === '') continue;
    yield isFirst ? nodes : `,${nodes}`;
    isFirst = false;
  }
  yield ']}';
}

/** One entry as an event. */
export function entryLinkedData(entry: AgendaEntry, publicUrl: string): string {
  return entry.nilReturn === true ? graphOf(context, []) : documentOf(context, eventNode(entry, publicUrl));
}

function eventNode(entry: AgendaEntry, publicUrl: string): Node {
  const {language, organisation, officials, counterparts, documents, topics, capacity, mode} = entry;
  const address = `${publicUrl}/agenda/${encodeURIComponent(entry.id)}`;
  const {start, end} = timingOf(entry);
  const previous =
    entry.previousStart && timingOf({...entry, start: entry.previousStart, end: undefined}).start;
  return {
    '@id': address,
    '@type': ['Event', 'cpev:PublicEvent'],
    ...publicEvent(entry),
    name: literal(entry.title, language),
    description: literal(entry.subject, language),
    inLanguage: language,
    startDate: isoDate(start, 'first'),
    endDate: isoDate(end ?? (isQuarter(start) ? start : undefined), 'last'),
    previousStartDate: isoDate(previous, 'first'),
    eventStatus: status(entry),
    eventAttendanceMode: attendance(mode),
    location: location(entry.place, mode, language),
    organizer: organiser(organisation, language),
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

/**
 * "Riunione esperti/portatori di interessi" in the controlled vocabulary of public events: by its notation, for
 * the addresses of its concepts have changed between its editions.
 */
const meetingTypology: Node = {
  '@type': 'cpev:PublicEventTypology',
  'skos:notation': '2.3.1',
  'skos:inScheme': {'@id': 'https://w3id.org/italia/controlled-vocabulary/public-event-types'},
};

/**
 * What CPEV-AP_IT says of a public event in words of its own. Its times are moments or days: what is known to a month
 * only has none. Of events to take part in nobody knows of which of its typologies they are.
 */
function publicEvent(entry: AgendaEntry): Node {
  const {language, kind, topics} = entry;
  const {start, end} = timingOf(entry);
  const exact = (date: string | undefined) =>
    date !== undefined && date.length >= 10 ? typedDate(date) : undefined;
  return {
    'cpev:eventTitle': literal(entry.title, language),
    // `eventAbstract` holds at most 180 characters.
    'l0:description': literal(entry.subject, language),
    'cpev:eventContentKeyword': some(topics.map((topic) => literal(topic, language))),
    'cpev:hasPublicEventTypology': kind === 'meeting' ? meetingTypology : undefined,
    'ti:startTime': exact(start),
    'ti:endTime': exact(end),
    'cpev:takesPlaceIn': pointOfInterest(entry),
  };
}

function pointOfInterest({place, language}: AgendaEntry): Node | undefined {
  const name = place?.name ?? place?.address;
  return name === undefined
    ? undefined
    : {'@type': 'poi:PointOfInterest', 'poi:POIofficialName': literal(name, language)};
}

/** ISO 8601, no more precise than it is known; it has no quarters, so its first and last month stand for one. */
function isoDate(date: string | undefined, edge: 'first' | 'last'): string | undefined {
  return date !== undefined && isQuarter(date) ? daysOf(date)[edge].slice(0, 7) : date;
}

/** A body with its code in the index of administrations is one of theirs too. */
function organiser(organisation: Organisation | undefined, language: string): Node | undefined {
  const node = organisationNode(organisation, language);
  if (!node || organisation?.ipaCode === undefined) return node;
  return {
    ...node,
    '@type': [node['@type'], 'cov:PublicOrganization'],
    'cov:IPAcode': organisation.ipaCode,
    'cov:legalName': literal(organisation.name, language),
  };
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
  const {name, address, lat, lon, url, accessibility} = place;
  if (mode === 'online') return {'@type': 'VirtualLocation', name: literal(name, language), url};
  return {
    '@type': 'Place',
    name: literal(name, language),
    address: literal(address, language),
    // schema.org has words for single features of a place; ours are sentences.
    description: literal(accessibility, language),
    geo:
      lat === undefined || lon === undefined
        ? undefined
        : {'@type': 'GeoCoordinates', latitude: lat, longitude: lon},
    url,
  };
}
