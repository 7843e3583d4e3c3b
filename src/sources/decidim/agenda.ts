import {AgendaEntry} from '../../model/agenda.ts';
import type {DecidimNode} from '../../model/foreign/decidim.ts';
import type {Fields} from '../../model/foreign/fields.ts';
import {isFields} from '../../model/foreign/fields.ts';
import {fitted} from '../catalogues/fitted.ts';
import {fieldOf} from '../catalogues/values.ts';
import {SourceFailure} from '../failure.ts';
import type {AgendaListing, OpenOptions, Source} from '../source.ts';
import type {Place} from './address.ts';
import {placeOf} from './address.ts';
import type {Asking} from './ask.ts';
import {ask, texts} from './ask.ts';
import {entryOf, isWithdrawn, meetingFields} from './meeting.ts';
import {asked, componentAt, componentsAt, kindOf, missing} from './parts.ts';
import {wordsOf} from './values.ts';

const type = 'Meetings';

/** The meetings of a component, of all those of a space, or one. They cannot be filtered there. */
export function operations(src: string, options: OpenOptions): Source {
  const place = placeOf(src);
  if (place.slug === undefined) return {};
  return {
    agenda: async (_query, signal) =>
      asked(place, options, signal, async (asking) =>
        place.item === undefined ? all(place, asking) : one(place, place.item, asking),
      ),
  };
}

async function all(place: Place, asking: Asking): Promise<AgendaListing> {
  const ids = await componentsAt(place, type, asking);
  const parts: AgendaListing[] = [];
  for (const id of ids) {
    const {component, nodes, isCut} = await componentAt(
      id,
      {type, list: 'meetings', fields: meetingFields},
      asking,
    );
    parts.push({...listed(place, id, component, nodes, asking), isCut});
  }
  const items = parts.flatMap((part) => part.items);
  const unreadable = parts.reduce((sum, part) => sum + part.unreadable, 0);
  if (items.length === 0 && unreadable > 0)
    throw new SourceFailure('unreadable', {url: place.page, detail: 'no meeting has a title and a time'});
  return {items, unreadable, isCut: parts.some(({isCut}) => isCut), notes: asking.notes};
}

async function one(place: Place, item: string, asking: Asking): Promise<AgendaListing> {
  const {component: id = '', page} = place;
  const head = `query($id:ID!,$item:ID!){component(id:$id){__typename name${texts} participatorySpace{title${texts}} ... on ${type}{meeting(id:$item){`;
  const component = fieldOf(await ask([head, ...meetingFields, '}}}}'], {id, item}, asking), 'component');
  kindOf(component, id, type, asking);
  const meeting = component['meeting'];
  if (!isFields(meeting)) throw missing(page, `no meeting ${item} that is public`);
  const listing = listed(place, id, component, [meeting], asking);
  if (listing.unreadable > 0)
    throw new SourceFailure('unreadable', {url: page, detail: 'a meeting without a title or a time'});
  return {...listing, notes: asking.notes};
}

/** Those that can be shown. A meeting that was withdrawn is none that could not be read. */
function listed(
  place: Place,
  id: string,
  component: Fields,
  meetings: readonly DecidimNode[],
  {notes}: Asking,
): AgendaListing {
  const source = wordsOf(component['participatorySpace'], 'title') ?? wordsOf(component, 'name');
  const items: AgendaEntry[] = [];
  let unreadable = 0;
  for (const meeting of meetings) {
    if (isWithdrawn(meeting)) {
      notes.push({path: 'withdrawn', value: meeting['id']});
      continue;
    }
    const entry = fitted(AgendaEntry, entryOf(meeting, place.componentPage(id), source), notes);
    if (entry) items.push(entry);
    else unreadable += 1;
  }
  return {items, unreadable};
}
