import {Page} from '../../model/collection.ts';
import type {Schema} from '../../model/read.ts';
import {SourceFailure} from '../failure.ts';
import {readable} from '../readable.ts';
import {fitting} from '../request.ts';
import type {Listing, OpenOptions} from '../source.ts';
import {unsupported} from '../source.ts';
import type {OwnSource} from './own-source.ts';

/** The source that was given. Throws `SourceFailure` when only the name of one was. */
export function givenTo(src: string, {source}: OpenOptions): OwnSource {
  if (typeof source === 'object') return source;
  throw unsupported(src, 'set `source` to an object from a script');
}

/** What it answers. Throws `SourceFailure`, or the reason of the signal as it is. */
export async function asked<T>(src: string, signal: AbortSignal, ask: () => T | Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (signal.aborted || cause instanceof SourceFailure) throw cause;
    const reason = cause instanceof TypeError ? 'unreachable' : 'unreadable';
    throw new SourceFailure(reason, {url: src, detail: `your own source: ${String(cause)}`, cause});
  }
}

/** The list that it answers, bare or as the API gives it: those that fit. Throws as `asked` does. */
export async function askedList<T>(
  src: string,
  signal: AbortSignal,
  item: Schema<T>,
  ask: () => unknown,
): Promise<Listing<T>> {
  const value = await asked(src, signal, ask);
  const {items} = await fitting(src, Page, Array.isArray(value) ? {items: value} : value);
  return readable(item, items, src);
}
