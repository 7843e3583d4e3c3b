import {Refused} from '../problems.ts';

/** What a list is asked for. */
export type ListRequest = {
  readonly limit: number;
  readonly after: string | undefined;
  readonly status: string | undefined;
  readonly query: {
    readonly q: string | undefined;
    readonly organisation: string | undefined;
    readonly topic: string | undefined;
  };
  /** The query string of the page after this id. */
  readonly nextAfter: (id: string) => string;
};

const defaultLimit = 20;
const maxLimit = 100;

/** Read the query string of a list. Unknown parameters are ignored; those that are known must make sense. */
export function listRequestOf(parameters: URLSearchParams): ListRequest {
  const text = (name: string) => {
    const value = parameters.get(name)?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const cursor = text('cursor');
  const filters = {q: text('q'), organisation: text('organisation'), topic: text('topic')};
  const status = text('status');
  const limit = limitOf(text('limit'));
  const nextAfter = (id: string) => {
    const next = new URLSearchParams({limit: String(limit), cursor: cursorOf(id)});
    for (const [name, value] of Object.entries({...filters, status}))
      if (value !== undefined) next.set(name, value);
    return next.toString();
  };
  return {limit, status, query: filters, after: cursor === undefined ? undefined : idOf(cursor), nextAfter};
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return defaultLimit;
  if (!/^\d{1,6}$/.test(text) || Number(text) < 1)
    throw new Refused({code: 'invalid', detail: `limit: a whole number from 1 to ${maxLimit}`});
  return Math.min(Number(text), maxLimit);
}

/** Opaque to clients, so that the order of the list may change one day. */
function cursorOf(id: string): string {
  return btoa(`1:${id}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function idOf(cursor: string): string {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    if (text.startsWith('1:')) return text.slice(2);
  } catch {
    // Said below.
  }
  throw new Refused({code: 'invalid', detail: 'cursor: take it from `next`, do not make one'});
}
