import type {Schema} from '../../model/read.ts';
import type {Note} from '../catalogues/fitted.ts';
import {tell} from '../catalogues/notes.ts';
import {fieldOf, textOf} from '../catalogues/values.ts';
import {SourceFailure} from '../failure.ts';
import {request} from '../request.ts';
import type {OpenOptions} from '../source.ts';
import {unsupported} from '../source.ts';

/** Whom we ask, and what is noted on the way. */
export type Asking = {
  readonly signal: AbortSignal;
  readonly fetch: OpenOptions['fetch'];
  readonly notes: Note[];
};

/** Ask a route. Throws `SourceFailure`, which says what WordPress calls it. */
export async function ask<T>(url: URL, schema: Schema<T>, {signal, fetch}: Asking): Promise<T> {
  return request(url.href, schema, {signal, fetch}).catch((failure: unknown) => {
    const code = failure instanceof SourceFailure && textOf(fieldOf(failure.answer, 'code'));
    if (!code) throw failure;
    const {reason, status, retryAfter, answer} = failure;
    const detail = `${failure.detail}: ${code}, ${textOf(fieldOf(answer, 'message')) ?? 'no reason'}`;
    throw new SourceFailure(reason, {url: url.href, status, retryAfter, detail, answer});
  });
}

/** Is nothing at this address, so that another plug-in may be asked? */
export const isAbsent = (failure: unknown) =>
  failure instanceof SourceFailure && failure.reason === 'missing';

/** None of the plug-ins that we read. */
export const noPlugin = (page: URL, known: string) =>
  unsupported(page.href, `this WordPress offers nothing that is read here: ${known}`);

/** Begin to ask; developers are told what was left out. */
export async function asked<T>(
  page: URL,
  signal: AbortSignal,
  options: OpenOptions,
  run: (asking: Asking) => Promise<T>,
): Promise<T> {
  const notes: Note[] = [];
  const value = await run({signal, fetch: options.fetch, notes});
  tell(page.href, notes, options);
  return value;
}
