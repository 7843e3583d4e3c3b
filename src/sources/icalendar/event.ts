import type {AgendaEntry} from '../../model/agenda.ts';
import {isLink} from '../../model/scheme.ts';
import {Language} from '../../model/text.ts';
import type {Properties, Property} from './components.ts';
import {first, paramOf, textOf} from './components.ts';
import {ownEntryIn} from './own-entry.ts';
import {plainText} from './plain-text.ts';
import type {Clocks} from './times.ts';
import {spanOf, writtenAt} from './times.ts';

/** What a calendar says of itself, for each of its events. */
export type Origin = {
  /** Its name, when it has one. */
  readonly name: string | undefined;
  /** Where it was read. */
  readonly url: string;
  /** Everything in it is a cancellation (`METHOD:CANCEL`). */
  readonly isCancellation: boolean;
  readonly clocks: Clocks;
};

/** An entry that has not passed its schema yet. */
export type Candidate = {
  -readonly [F in Exclude<keyof AgendaEntry, 'status'>]?: AgendaEntry[F] | undefined;
} & {readonly status?: string | undefined};

/** An event as an entry of our shape, still to be checked, without its name. */
export function candidateOf(event: Properties, origin: Origin): Candidate {
  const span = spanOf(event, origin.clocks);
  const own = ownEntryIn(event);
  const summary = first(event, 'summary');
  const language = (summary && paramOf(summary, 'language')) ?? 'it';
  const title = textOf(event, 'summary');
  const revision = Number(first(event, 'sequence')?.raw);
  const standard: Candidate = {
    title: title === undefined ? undefined : plainText(title),
    language: Language.safeParse(language).success ? language : 'it',
    topics: topicsOf(event),
    status: statusOf(event, origin),
    recurrence: first(event, 'rrule')?.raw || undefined,
    revision: Number.isSafeInteger(revision) && revision > 0 ? revision : undefined,
    ...span,
  };
  if (own) return {...standard, ...own, ...(standard.status === 'cancelled' ? {status: 'cancelled'} : {})};
  const subject = descriptionOf(event);
  return {
    kind: 'event',
    ...standard,
    title: standard.title ?? subject?.split('\n')[0] ?? textOf(event, 'location'),
    subject,
    ...whereOf(event),
    url: linkIn(first(event, 'url')),
    organisation: organisationOf(event),
    documents: documentsOf(event),
    provenance: {
      source: origin.name,
      url: origin.url,
      modifiedAt: writtenAt(first(event, 'last-modified')),
    },
  };
}

/** `TENTATIVE` says that it may not be: of that our words say nothing, and nothing is what is known. */
function statusOf(event: Properties, {isCancellation}: Origin): string | undefined {
  const status = textOf(event, 'status');
  if (isCancellation || status?.toUpperCase() === 'CANCELLED') return 'cancelled';
  switch (status?.toUpperCase()) {
    case undefined:
    case 'TENTATIVE':
      return undefined;
    case 'CONFIRMED':
      return 'scheduled';
    default:
      return status;
  }
}

function topicsOf(event: Properties): string[] {
  const words = event
    .filter(({name}) => name === 'categories')
    .flatMap(({values}) => values)
    .flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
  return [...new Set(words)];
}

/** The plain description, or what there is of another kind. */
function descriptionOf(event: Properties): string | undefined {
  const text =
    textOf(event, 'description') ?? textOf(event, 'x-alt-desc') ?? textOf(event, 'styled-description');
  return (text && plainText(text)) || undefined;
}

/** A place to go to, a place in the network, or both. */
function whereOf(event: Properties): Pick<Candidate, 'place' | 'mode'> {
  const location = textOf(event, 'location');
  const isOnlyLink = location !== undefined && isLink(location);
  const conference = [
    ...event.filter(({name}) => name === 'conference'),
    ...event.filter(({name}) => name.startsWith('x-google-conf') || name.startsWith('x-microsoft-skype')),
  ]
    .map(linkIn)
    .find((link) => link !== undefined);
  const url = conference ?? (isOnlyLink ? location : undefined);
  const lines = isOnlyLink ? [] : (location ?? '').split('\n').map((line) => line.trim());
  const [name, ...address] = lines.filter((line) => line !== '');
  const isHere =
    name !== undefined && !/^(riunione|meeting|online|on line|microsoft teams|zoom)\b/i.test(name);
  const degrees = geoOf(event);
  const place = {
    ...(name === undefined ? {} : {name}),
    ...(address.length === 0 ? {} : {address: address.join(', ')}),
    ...degrees,
    ...(url === undefined ? {} : {url}),
  };
  return {
    ...(Object.keys(place).length === 0 ? {} : {place}),
    ...(url === undefined ? {} : {mode: isHere ? 'hybrid' : 'online'}),
  };
}

/** Degrees; a pair of noughts is what programs write who do not know. */
function geoOf(event: Properties): {lat: number; lon: number} | undefined {
  const pair: unknown = first(event, 'geo')?.values[0];
  const [lat = NaN, lon = NaN] = Array.isArray(pair) ? pair.map(Number) : [];
  const isKnown = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0);
  return isKnown ? {lat, lon} : undefined;
}

/** Who invites, by the name that is given; never by an address of theirs. */
function organisationOf(event: Properties): {name: string} | undefined {
  const organizer = first(event, 'organizer');
  const name = organizer && paramOf(organizer, 'cn')?.trim();
  return name && !name.includes('@') ? {name} : undefined;
}

/** Files and pictures that are somewhere else; what lies in the calendar itself is not taken. */
function documentsOf(event: Properties): AgendaEntry['documents'] {
  return event
    .filter(({name}) => name === 'attach' || name === 'image')
    .flatMap((property) => {
      const url = linkIn(property);
      if (url === undefined) return [];
      const named = ['filename', 'x-filename', 'label', 'x-label'].map((name) => paramOf(property, name));
      const mediaType = paramOf(property, 'fmttype');
      const title = named.find((name) => name !== undefined) ?? fileName(url);
      return [{title, url, ...(mediaType === undefined ? {} : {mediaType})}];
    });
}

/** A web address; of any other, `javascript:` above all, nothing is made. */
function linkIn(property: Property | undefined): string | undefined {
  const value = property?.values[0];
  return typeof value === 'string' && isLink(value.trim()) ? value.trim() : undefined;
}

function fileName(address: string): string {
  const {pathname, host} = new URL(address);
  const name = pathname.split('/').findLast((part) => part !== '') ?? host;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
