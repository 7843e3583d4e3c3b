import type {Page} from '../model/collection.ts';
import type {Schema} from '../model/read.ts';
import {SourceFailure} from './failure.ts';
import type {RequestOptions} from './request.ts';
import {request} from './request.ts';
import type {Listing} from './source.ts';
import {diagnosis} from './source.ts';

/** A list has an end; one that goes round in circles, or on for ever, has this one. */
const mostPages = 50;

/** Those entries of a list that fit, page by page, at most about `limit` looked at. Throws `SourceFailure`. */
export async function listing<P extends Page, T>(
  url: string,
  page: Schema<P>,
  item: Schema<T>,
  {limit = Infinity, signal, fetch}: Pick<RequestOptions, 'signal' | 'fetch'> & {limit?: number | undefined},
): Promise<Listing<T> & {readonly first: P}> {
  const first = await request(url, page, {signal, fetch});
  const entries = [...first.items];
  const seen = new Set([url]);
  let next = nextOf(first, url);
  while (next !== undefined && !seen.has(next) && seen.size < mostPages && entries.length < limit) {
    seen.add(next);
    const more: P = await request(next, page, {signal, fetch});
    entries.push(...more.items);
    next = nextOf(more, next);
  }
  return {first, ...readable(item, entries, url)};
}

/** `next` may be relative, as in a folder of files. */
function nextOf({next}: Page, url: string): string | undefined {
  return next !== undefined && URL.canParse(next, url) ? new URL(next, url).href : undefined;
}

/** Those entries that fit, and how many do not; the console is told why. When none fits, that is a failure. */
export function readable<T>(
  schema: Schema<T>,
  entries: readonly unknown[],
  url: string,
  path = '$.items',
): Listing<T> {
  const readings = entries.map((entry) => schema.safeParse(entry));
  const items = readings.flatMap(({data}) => (data === undefined ? [] : [data]));
  const unreadable = entries.length - items.length;
  if (unreadable === 0) return {items, unreadable};
  const first = readings.findIndex(({success}) => !success);
  void diagnosis().then((known) => {
    const why = known ? known.misfitsOf(schema, entries[first]).slice(1) : ' does not fit';
    console.warn(`arengo: ${url}: ${unreadable} entries cannot be read: ${path}[${first}]${why}`);
  });
  if (items.length === 0 && path === '$.items')
    throw new SourceFailure('unreadable', {url, detail: 'no entry of the list can be read'});
  return {items, unreadable};
}
