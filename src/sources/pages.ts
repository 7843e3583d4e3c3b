import {Page} from '../model/collection.ts';
import type {Schema} from '../model/read.ts';
import {readable} from './readable.ts';
import type {RequestOptions} from './request.ts';
import {fitting, request} from './request.ts';
import type {Listing} from './source.ts';

/** A list has an end; one that goes round in circles, or on for ever, has this one. */
const mostPages = 50;

/**
 * Those entries of a list that fit, page by page, at most about `limit` looked at; `answer` is what its first page
 * says; `isCut`: there were more. Throws `SourceFailure`.
 */
export async function listing<P extends Page, T>(
  url: string,
  answer: unknown,
  page: Schema<P>,
  item: Schema<T>,
  {limit = Infinity, signal, fetch}: Pick<RequestOptions, 'signal' | 'fetch'> & {limit?: number | undefined},
): Promise<Listing<T> & {readonly first: P; readonly isCut: boolean}> {
  const first = await fitting(url, page, answer);
  const entries = [...first.items];
  const seen = new Set([url]);
  let next = nextOf(first, url);
  while (next !== undefined && !seen.has(next) && seen.size < mostPages && entries.length < limit) {
    seen.add(next);
    const more: P = await request(next, page, {signal, fetch});
    entries.push(...more.items);
    next = nextOf(more, next);
  }
  // A list that comes back to itself is no longer than it was.
  return {first, isCut: next !== undefined && !seen.has(next), ...readable(item, entries, url)};
}

/** The same of a list that says nothing besides. */
export const listOf = <T>(
  url: string,
  answer: unknown,
  item: Schema<T>,
  options: Pick<RequestOptions, 'signal' | 'fetch'>,
): Promise<Listing<T>> => listing(url, answer, Page, item, options);

/** `next` may be relative, as in a folder of files. */
function nextOf({next}: Page, url: string): string | undefined {
  return next !== undefined && URL.canParse(next, url) ? new URL(next, url).href : undefined;
}
