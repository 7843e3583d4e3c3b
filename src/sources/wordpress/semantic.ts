import {AgendaEntry} from '../../model/agenda.ts';
import type {Fields} from '../../model/foreign/fields.ts';
import type {Note} from '../catalogues/fitted.ts';
import {fitted} from '../catalogues/fitted.ts';
import {linkOf, said, textOf} from '../catalogues/values.ts';
import {instantOf, zone} from '../local-clock.ts';
import type {Nodes} from './semantic-graph.ts';
import {pageOf, textsOf} from './semantic-graph.ts';

/** What must be meant by the prefixes of an event: CPEV-AP_IT and the times of schema.gov.it. */
export const eventPrefixes = {
  cpev: 'https://w3id.org/italia/onto/CPEV/',
  ti: 'https://w3id.org/italia/onto/TI/',
};

/** An entry of ours, from a node of Semantic Italia. `undefined`: it has no title or no time. */
export function eventOf(nodes: Nodes, node: Fields, page: URL, notes: Note[]): AgendaEntry | undefined {
  const [title = textsOf(node, 'dct:title')[0]] = textsOf(node, 'cpev:eventTitle');
  const start = momentOf(textsOf(node, 'ti:startTime')[0]);
  const end = momentOf(textsOf(node, 'ti:endTime')[0]);
  const isTimed = [start, end].some((moment) => moment !== undefined && isTime(moment));
  const parts = [...textsOf(node, 'cpev:eventAbstract'), ...textsOf(node, 'l0:description')];
  const website = linkOf(node['sm:URL']);
  const url = pageOf(node);
  return fitted(
    AgendaEntry,
    {
      id: textOf(node['@id']),
      kind: 'event',
      title,
      language: 'it',
      start: isTimed ? start : start?.slice(0, 10),
      end: isTimed ? end : end?.slice(0, 10),
      datePrecision: isTimed ? 'minute' : 'day',
      timeZone: isTimed ? zone : undefined,
      place: placeOf(nodes, nodes.at(node, 'cpev:takesPlaceIn')[0]),
      url,
      organisation: nodes.bodyOf(node),
      subject: [...new Set(parts)].join('\n\n') || undefined,
      documents:
        website === undefined || website === url ? [] : [{title: new URL(website).host, url: website}],
      provenance: {source: page.host, url},
    },
    notes,
  );
}

/** A place: its own name, and the address and coordinates of the feature it is the same as. */
function placeOf(nodes: Nodes, poi: Fields | undefined) {
  const [feature] = nodes.at(poi, 'owl:sameAs');
  const [address] = nodes.at(feature, 'clv:hasAddress');
  const [lat, lon] = [feature?.['clv:lat'], feature?.['clv:long']];
  const street = [...textsOf(address, 'clv:officialStreetName'), ...textsOf(address, 'clv:postCode')];
  return said({
    name: textsOf(poi, 'poi:POIofficialName')[0] ?? textsOf(poi, 'dct:title')[0],
    address: street.join(', ') || undefined,
    // Where nobody looked for the place, both are nought.
    ...(lat === 0 && lon === 0 ? {} : {lat, lon}),
  });
}

/**
 * A time. What the themes keep is what the clocks of the site showed, as if it were UTC, and the plug-in says `+00:00`
 * of it: so that is no offset. Any other offset is one.
 */
function momentOf(text = ''): string | undefined {
  const given = text.replace(/^(\d\d)[/.-](\d\d)[/.-](\d{4})/, '$3-$2-$1');
  const [, day, time, offset = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(given) ?? [];
  if (day === undefined || time === undefined) return day;
  if (Number.isNaN(Date.parse(`${day}T${time}Z`))) return undefined;
  return /[1-9]/.test(offset) ? `${day}T${time}:00${offset}` : instantOf(day, time);
}

/** Nobody meets at midnight: it stands where nobody wrote a time. */
const isTime = (moment: string) => moment.length > 10 && !/T(00:00|23:59):/.test(moment);
