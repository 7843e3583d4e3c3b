import {isDay} from '../../../src/model/dates.ts';
import {Refused} from '../problems.ts';

/** What a list is asked for. */
export type ListRequest<F extends string> = {
  readonly limit: number;
  /** The last place that was seen, as `nextAfter` was given it. */
  readonly after: string | undefined;
  readonly filters: Readonly<Record<F, string | undefined>>;
  /** The query string of the same filters, without a page. */
  readonly filterQuery: string;
  /** The query string of the page after this place. */
  readonly nextAfter: (place: string) => string;
};

/** The most letters of a filter: a name of an organisation has fewer, and a database looks for them in every text. */
export const mostLetters = 200;

const defaultLimit = 20;
const maxLimit = 100;

/** Read the query string of a list. Unknown parameters are ignored; those that are known must make sense; a page has `most` entries at most. */
export function listRequestOf<F extends string>(
  parameters: URLSearchParams,
  names: readonly F[],
  most = maxLimit,
): ListRequest<F> {
  const text = (name: string) => parameters.get(name)?.trim() || undefined;
  const cursor = text('cursor');
  const limit = limitOf(text('limit'), most);
  const given = names.map((name) => [name, text(name)] as const);
  for (const [name, value] of given)
    if (['from', 'to'].includes(name) && value !== undefined && !isDay(value))
      throw new Refused({code: 'invalid', detail: `${name}: a day that exists, such as 2026-07-31`});
  for (const [name, value] of given)
    if ((value?.length ?? 0) > mostLetters)
      throw new Refused({code: 'invalid', detail: `${name}: at most ${mostLetters} characters`});
  const asked = given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return {
    limit,
    after: cursor === undefined ? undefined : placeIn(cursor),
    // Every name has its pair, so it is a whole record.
    filters: Object.fromEntries(given) as Record<F, string | undefined>,
    filterQuery: new URLSearchParams(asked).toString(),
    nextAfter: (place) =>
      new URLSearchParams([['limit', String(limit)], ['cursor', cursorOf(place)], ...asked]).toString(),
  };
}

function limitOf(text: string | undefined, most: number): number {
  if (text === undefined) return defaultLimit;
  if (!/^\d{1,6}$/.test(text) || Number(text) < 1)
    throw new Refused({code: 'invalid', detail: `limit: a whole number from 1 to ${most}`});
  return Math.min(Number(text), most);
}

/** Opaque to clients, so that the order of the list may change one day. */
function cursorOf(place: string): string {
  // `btoa` takes Latin-1 only, and an id may be of any script.
  return btoa(`1:${encodeURIComponent(place)}`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function placeIn(cursor: string): string {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    if (text.startsWith('1:')) return decodeURIComponent(text.slice(2));
  } catch {
    // Said below.
  }
  throw new Refused({code: 'invalid', detail: 'cursor: take it from `next`, do not make one'});
}
