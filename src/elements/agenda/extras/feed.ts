import type {AgendaEntry} from '../../../model/agenda.ts';
import type {AgendaFilter} from '../../../model/agenda-filter-names.ts';
import {isDay} from '../../../model/dates.ts';
import {addressOf, filtered} from '../../../sources/participation/address.ts';
import {recognise} from '../../../sources/recognise.ts';
import type {AgendaElement} from '../agenda.ts';

/** What a source gives of itself: a calendar to follow, and files with what is shown. */
export type Feed = {
  /** Address of the calendar. */
  readonly ics: string;
  /** Address of the table; absent: the source has none. */
  readonly csv?: string;
  /** The filters are in its addresses too. */
  readonly isFiltered: boolean;
};

/** What is shown, and where it comes from. */
export type Origin = {
  readonly host: AgendaElement;
  /** The filters of now; `undefined`: those of the attributes. */
  readonly filters?: AgendaFilter | undefined;
};

/** What the sources offer to follow, one of each address; of a source that offers nothing, nothing. Nothing is asked. */
export function feedsOf({host, filters = filtersOf(host)}: Origin): readonly Feed[] {
  return addressesOf(host).flatMap((address): Feed[] => {
    const source = sourceOf(host, address);
    if (source === 'icalendar')
      return [{ics: address, isFiltered: Object.values(filters).every((value) => value === undefined)}];
    if (source !== 'participation') return [];
    const at = (end: '.ics' | '.csv') => filtered(addressOf(address, end), filters);
    return [{ics: at('.ics'), csv: at('.csv'), isFiltered: true}];
  });
}

/** The page of an entry; `undefined`: it has none that we know. */
export function pageOf(host: AgendaElement, {url, id}: AgendaEntry): string | undefined {
  return url ?? partOf(host, encodeURIComponent(id));
}

/** The calendar of one entry, where its source has one. */
export function calendarOf(host: AgendaElement, {id}: AgendaEntry): string | undefined {
  return partOf(host, `${encodeURIComponent(id)}.ics`);
}

/** What lies below the one address that is ours; of several, nobody knows from which an entry came. */
function partOf(host: AgendaElement, end: string): string | undefined {
  const [address, ...others] = addressesOf(host);
  const isOurs = address !== undefined && others.length === 0 && sourceOf(host, address) === 'participation';
  if (!isOurs) return undefined;
  // Filters in the address are the list's, not those of a part of it.
  const url = new URL(addressOf(address, `/${end}`));
  url.search = '';
  return url.href;
}

/** The addresses that are shown, without their fragments. */
export function addressesOf({src, baseURI}: AgendaElement): readonly string[] {
  return src
    .trim()
    .split(/\s+(?=https?:|\.{0,2}\/)/)
    .map((one) => {
      const url = new URL(one, baseURI);
      url.hash = '';
      return url.href;
    });
}

/** A source of the page's own has no feed. */
const sourceOf = ({source}: AgendaElement, address: string) =>
  typeof source === 'object' ? 'own' : recognise(address, source).source;

/** What the author filters by. */
function filtersOf({kind, from, to}: AgendaElement): AgendaFilter {
  const day = (text: string | undefined) => (text && isDay(text) ? text : undefined);
  return {kind: kind === 'all' ? undefined : kind, from: day(from), to: day(to)};
}
