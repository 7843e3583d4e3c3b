import type {DecidimNode} from '../../model/foreign/decidim.ts';
import {fieldOf, said, textOf} from '../catalogues/values.ts';
import type {Query} from './ask.ts';
import {texts} from './ask.ts';
import type {Words} from './values.ts';
import {documentsOf, languageOf, topicsOf, wordsOf} from './values.ts';

/**
 * What is asked of a meeting. Never `onlineMeetingUrl`: it is promised, but null for meetings in person, and then
 * takes all of the meeting with it. Nobody's name is asked for.
 */
export const meetingFields: Query = [
  `id title${texts} description${texts} startTime endTime typeOfMeeting closed address location${texts} coordinates{latitude longitude} updatedAt`,
  ['Meeting.isWithdrawn', 'isWithdrawn', 'withdrawn'],
  ['Attachment.title', `attachments{url title${texts}}`, 'attachments{url}'],
  ['Meeting.taxonomies', `taxonomies{name${texts}}`, `category{name${texts}}`],
];

export const isWithdrawn = (meeting: DecidimNode) =>
  meeting['isWithdrawn'] === true || meeting['withdrawn'] === true;

const modes = new Map([
  ['in_person', 'inPerson'],
  ['online', 'online'],
  ['hybrid', 'hybrid'],
]);

/** A meeting as an entry of our shape, still to be checked; `page` is that of its component. */
export function entryOf(meeting: DecidimNode, page: string, source: Words | undefined) {
  const id = textOf(meeting['id']);
  const title = wordsOf(meeting, 'title');
  const url = `${page}/meetings/${id}`;
  const type = textOf(meeting['typeOfMeeting']);
  const at = fieldOf(meeting, 'coordinates');
  const [lat, lon] = [fieldOf(at, 'latitude'), fieldOf(at, 'longitude')];
  // Where nobody looked for the place, both are nought.
  const degrees = lat === 0 && lon === 0 ? {} : {lat: lat ?? undefined, lon: lon ?? undefined};
  return {
    // Numbers are those of an installation: in an agenda of several, another one has them too.
    id: id === undefined ? undefined : `${new URL(page).host}/meetings/${id}`,
    kind: 'event',
    title,
    language: languageOf(title),
    start: textOf(meeting['startTime']),
    end: textOf(meeting['endTime']),
    datePrecision: 'minute',
    status: meeting['closed'] === true ? 'held' : undefined,
    mode: type && (modes.get(type) ?? type),
    place: said({name: wordsOf(meeting, 'location'), address: textOf(meeting['address']), ...degrees}),
    url,
    subject: wordsOf(meeting, 'description'),
    topics: topicsOf(meeting),
    documents: documentsOf(meeting, page),
    provenance: {source, url, modifiedAt: textOf(meeting['updatedAt'])},
  };
}
