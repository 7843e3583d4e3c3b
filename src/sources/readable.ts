import type {Schema} from '../model/read.ts';
import {SourceFailure} from './failure.ts';
import type {Listing} from './source.ts';
import {diagnosis} from './source.ts';

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
