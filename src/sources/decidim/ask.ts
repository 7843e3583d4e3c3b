import {DecidimAnswer} from '../../model/foreign/decidim.ts';
import type {Fields} from '../../model/foreign/fields.ts';
import {isFields} from '../../model/foreign/fields.ts';
import type {Note} from '../catalogues/fitted.ts';
import {fieldOf, textOf} from '../catalogues/values.ts';
import {SourceFailure} from '../failure.ts';
import {request} from '../request.ts';
import type {OpenOptions} from '../source.ts';

/**
 * A query in pieces: what every version knows, and what only some do. Such a piece is asked for as long as the error
 * of its first part has not come (`Type.field` that is not there, or the code of another error), then as its last.
 */
export type Query = readonly (string | readonly [error: string, newer: string, older: string])[];

/** Whom we ask, and what is noted on the way. */
export type Asking = {
  readonly api: string;
  readonly signal: AbortSignal;
  readonly fetch: OpenOptions['fetch'];
  readonly notes: Note[];
};

/** A text in all its languages. No alias, and no question of its own for a language to fall back to. */
export const texts = '{translations{locale text}}';

/** What the version behind an API does not know, as far as it has said so. */
const lacking = new Map<string, Set<string>>();

/**
 * Ask, and ask again in the words of the version that answers. What fails beside data is noted; without data it is a
 * failure. No introspection: it is closed to the public since 0.30.5. Throws `SourceFailure`.
 */
export async function ask(query: Query, variables: Fields, asking: Asking): Promise<Fields> {
  const {api, signal, fetch, notes} = asking;
  const lacks = lacking.get(api) ?? new Set();
  lacking.set(api, lacks);
  for (;;) {
    // Another widget may learn in the meantime what this question was asked without knowing.
    const known = new Set(lacks);
    const text = query.map((piece) =>
      typeof piece === 'string' ? piece : piece[known.has(piece[0]) ? 2 : 1],
    );
    const {data, errors} = await request(api, DecidimAnswer, {
      method: 'POST',
      body: JSON.stringify({query: text.join(' '), variables}),
      headers: {'content-type': 'application/json'},
      signal,
      fetch,
    }).catch((failure: unknown) => {
      throw named(failure);
    });
    const wrong = errors ?? [];
    const unknown = query.flatMap((piece) => {
      const isNew = typeof piece !== 'string' && !known.has(piece[0]);
      return isNew && wrong.some((error) => keysOf(error).includes(piece[0])) ? [piece[0]] : [];
    });
    for (const key of unknown) lacks.add(key);
    if (unknown.length > 0) continue;
    const isAnswered = isFields(data) && Object.values(data).some((value) => value !== null);
    if (wrong.length > 0 && !isAnswered) throw refusal(api, wrong);
    for (const error of wrong) notes.push({path: 'errors', value: messageOf(error)});
    return data ?? {};
  }
}

const messageOf = (error: unknown) => textOf(fieldOf(error, 'message')) ?? JSON.stringify(error);

/** What an error is called: by the field that is not there, and by its code. */
function keysOf(error: unknown): readonly string[] {
  const extensions = fieldOf(error, 'extensions');
  const of = (name: string) => String(fieldOf(extensions, name));
  return [`${of('typeName')}.${of('fieldName')}`, of('code')];
}

/** Nothing but errors, though HTTP calls it a success. */
function refusal(url: string, errors: readonly unknown[]): SourceFailure {
  const detail = `GraphQL says no: ${errors.map(messageOf).join('; ')}`;
  const isDenied = /access denied|not authori[sz]ed|unauthori[sz]ed/i.test(detail);
  const isLimit = /exceeds max|too many aliases|undefinedField|doesn't exist on type/i.test(
    detail + JSON.stringify(errors),
  );
  return new SourceFailure(isDenied ? 'refused' : isLimit ? 'unsupported' : 'unavailable', {
    url,
    status: 200,
    detail,
    answer: errors,
  });
}

/** What a status means here. */
function named(failure: unknown): unknown {
  if (!(failure instanceof SourceFailure)) return failure;
  const {reason, url, status = -1, retryAfter, answer, cause} = failure;
  const why =
    status === 429
      ? 'too many requests; Decidim takes 100 a minute from one address'
      : status === 401 || status === 403
        ? 'only for who is logged in'
        : status === 0 || (status >= 300 && status < 400)
          ? 'answered with a redirect, most likely to its login: this Decidim is not open to everybody'
          : undefined;
  if (why === undefined) return failure;
  return new SourceFailure(reason, {
    url,
    status,
    retryAfter,
    answer,
    cause,
    detail: `${failure.detail}: ${why}`,
  });
}
