import {Consultation} from '../../model/consultation.ts';
import type {Fields} from '../../model/foreign/fields.ts';
import {fitted} from '../catalogues/fitted.ts';
import {fieldOf, textOf} from '../catalogues/values.ts';
import {SourceFailure} from '../failure.ts';
import type {Listing, OpenOptions, Source} from '../source.ts';
import type {Place} from './address.ts';
import {placeOf} from './address.ts';
import type {Asking} from './ask.ts';
import {ask} from './ask.ts';
import {organisationAt} from './organisation.ts';
import {asked, componentAt, missing, spaceAt} from './parts.ts';
import type {Frame} from './process.ts';
import {consultationOf, processFields, spaceFields} from './process.ts';
import {surveyFields, surveyOf} from './survey.ts';
import {entriesOf} from './values.ts';

/** Processes and their surveys, as cards: they are answered where they are. `/processes` is a list of them. */
export function operations(src: string, options: OpenOptions): Source {
  const place = placeOf(src);
  if (place.slug !== undefined)
    return {
      consultation: async (signal) =>
        asked(place, options, signal, async (asking) =>
          place.component === undefined ? process(place, asking) : survey(place, place.component, asking),
        ),
    };
  if (place.kind !== 'processes') return {};
  return {
    consultations: async (signal) =>
      asked(place, options, signal, async (asking) => processes(place, asking)),
  };
}

const fieldsOf = ({kind}: Place) => (kind === 'processes' ? processFields : [spaceFields]);

async function process(place: Place, asking: Asking): Promise<Consultation> {
  const [space, organisation] = await Promise.all([
    spaceAt(place, fieldsOf(place), asking),
    organisationAt(asking),
  ]);
  return checked(space, {id: place.slug, page: place.page, organisation, now: new Date()}, asking);
}

/** A survey; its process says when, as far as anybody does. */
async function survey(place: Place, id: string, asking: Asking): Promise<Consultation> {
  const [{component, nodes}, organisation, process] = await Promise.all([
    componentAt(id, {type: 'Surveys', list: 'surveys', fields: surveyFields}, asking),
    organisationAt(asking),
    place.kind === 'processes' ? spaceAt(place, processFields, asking) : undefined,
  ]);
  const {page, item} = place;
  const found = item === undefined ? nodes[0] : nodes.find((node) => textOf(node['id']) === item);
  if (!found) throw missing(page, 'no survey here that is public');
  const space = process ?? {title: fieldOf(component['participatorySpace'], 'title')};
  const name = item === undefined ? `survey-${id}` : `survey-${id}-${item}`;
  return checked(space, {id: name, page, organisation, now: new Date(), survey: surveyOf(found)}, asking);
}

/** All processes that are public; Decidim gives them at once. */
async function processes({page}: Place, asking: Asking): Promise<Listing<Consultation>> {
  const [data, organisation] = await Promise.all([
    ask(['{participatoryProcesses(order:{publishedAt:"desc"}){', ...processFields, '}}'], {}, asking),
    organisationAt(asking),
  ]);
  const now = new Date();
  const spaces = entriesOf(data, 'participatoryProcesses');
  const items = spaces.flatMap((space) => {
    const id = textOf(fieldOf(space, 'slug'));
    const frame = {id, page: `${page}/${id}`, organisation, now};
    // Whatever has no fields is none of ours, and is not among those that fit.
    return fitted(Consultation, consultationOf(Object(space) as Fields, frame), asking.notes) ?? [];
  });
  const unreadable = spaces.length - items.length;
  if (items.length === 0 && unreadable > 0)
    throw new SourceFailure('unreadable', {url: page, detail: 'no process has a name and a title'});
  return {items, unreadable, notes: asking.notes};
}

function checked(space: Fields, frame: Frame, {notes}: Asking): Consultation {
  const consultation = fitted(Consultation, consultationOf(space, frame), notes);
  if (consultation) return consultation;
  throw new SourceFailure('unreadable', {url: frame.page, detail: 'a consultation without a title'});
}
