import type {Context} from 'hono';
import {filterNames} from '../../../src/model/agenda-filter-names.ts';
import {isDay} from '../../../src/model/dates.ts';
import {instantOf} from '../../../src/sources/local-clock.ts';
import {Refused} from '../problems.ts';
import type {AgendaFilter, AgendaPlace} from '../store/store.ts';
import type {ListRequest} from './list-request.ts';
import {listRequestOf, mostLetters} from './list-request.ts';

/** What an agenda may be asked for, in the order in which addresses of ours say it: by widgets, and by pages too. */
export const agendaFilterNames = [...filterNames, 'changedSince', 'order'] as const;
export type AgendaFilterName = (typeof agendaFilterNames)[number];

/** A request for a list of the agenda. */
export type AgendaRequest = ListRequest<AgendaFilterName>;

/** The words that a filter takes, where it takes no others. */
export const agendaFilterWords = {
  kind: ['event', 'meeting'],
  mode: ['inPerson', 'online', 'hybrid', 'phone', 'written'],
  status: ['scheduled', 'held', 'cancelled', 'postponed', 'rescheduled'],
  order: ['latest'],
} as const satisfies Partial<Record<AgendaFilterName, readonly string[]>>;

/** What is wrong with a filter. */
export type FilterFault = {
  readonly name: AgendaFilterName | 'year';
  readonly why: 'noDay' | 'noSuchWord' | 'tooLong' | 'twice' | 'reversed' | 'noYear';
};

/** Filters that make no sense; a page says in words which. */
export class FiltersRefused extends Refused {
  readonly faults: readonly FilterFault[];
  constructor(faults: readonly FilterFault[]) {
    super({code: 'invalid', detail: faults.map(inWords).join('; ')});
    this.faults = faults;
  }
}

/** Read what is asked of the agenda. Throws `FiltersRefused` with all that makes no sense. */
export function agendaRequestOf(c: Context): AgendaRequest {
  const {searchParams} = new URL(c.req.url);
  const faults = agendaFilterNames.flatMap((name): FilterFault[] => {
    const why = faultOf(name, searchParams);
    return why === undefined ? [] : [{name, why}];
  });
  const [from, to] = [searchParams.get('from')?.trim(), searchParams.get('to')?.trim()];
  if (faults.length === 0 && from && to && from > to) faults.push({name: 'from', why: 'reversed'});
  if (faults.length > 0) throw new FiltersRefused(faults);
  return listRequestOf(searchParams, agendaFilterNames);
}

/** What was asked, whether it makes sense or not; for the form that asks again. */
export function askedOf(c: Context): Record<AgendaFilterName, string | undefined> {
  const {searchParams} = new URL(c.req.url);
  const asked = agendaFilterNames.map((name) => [
    name,
    searchParams.get(name)?.trim().slice(0, mostLetters) || undefined,
  ]);
  // Every name has its pair, so it is a whole record.
  return Object.fromEntries(asked) as Record<AgendaFilterName, string | undefined>;
}

function faultOf(name: AgendaFilterName, parameters: URLSearchParams): FilterFault['why'] | undefined {
  const [value = '', ...more] = parameters.getAll(name).map((text) => text.trim());
  if (more.length > 0) return 'twice';
  if (value === '') return undefined;
  if (value.length > mostLetters) return 'tooLong';
  if (name === 'from' || name === 'to' || name === 'changedSince') return isDay(value) ? undefined : 'noDay';
  const words: readonly string[] | undefined = (
    agendaFilterWords as Partial<Record<string, readonly string[]>>
  )[name];
  return words === undefined || words.includes(value) ? undefined : 'noSuchWord';
}

function inWords({name, why}: FilterFault): string {
  switch (why) {
    case 'noDay':
      return `${name}: a day that exists, such as 2026-07-31`;
    case 'noSuchWord':
      return `${name}: one of ${wordsOf(name).join(', ')}`;
    case 'tooLong':
      return `${name}: at most ${mostLetters} characters`;
    case 'twice':
      return `${name}: given more than once`;
    case 'reversed':
      return 'from: after to';
    case 'noYear':
      return 'year: four digits, such as 2026';
  }
}

const wordsOf = (name: string) =>
  (agendaFilterWords as Partial<Record<string, readonly string[]>>)[name] ?? [];

/** What the store is asked. A day since which something changed begins in Rome. */
export function storeFilterOf({filters}: AgendaRequest): Omit<AgendaFilter, 'limit'> {
  const {order, changedSince, ...rest} = filters;
  return {
    ...rest,
    latestFirst: order === 'latest',
    changedSince:
      changedSince === undefined ? undefined : new Date(instantOf(changedSince, '00:00')).toISOString(),
  };
}

/** The place that a cursor holds. */
export function placeIn(after: string | undefined): AgendaPlace | undefined {
  if (after === undefined) return undefined;
  const [start = '', ...id] = after.split('\n');
  return {start, id: id.join('\n')};
}

/** The cursor that holds a place. */
export const cursorAt = ({start, id}: AgendaPlace) => `${start}\n${id}`;
