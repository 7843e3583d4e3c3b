import {isLink} from '../../model/scheme.ts';
import {SourceFailure} from '../failure.ts';
import {recognise} from '../recognise.ts';
import type {Opening, Others, Source} from '../source.ts';
import {unsupported} from '../source.ts';

/**
 * What reads an address through a relay: `source` is the address of the relay, and the name of a source beside it
 * where the address that is read does not tell, as in `ckan https://partecipa.example.it/relay`. Nothing can be sent.
 */
export async function through(source: string, src: string, loadOf: Others['loadOf']): Promise<Opening> {
  const words = source.split(/\s+/).filter(Boolean);
  const relay = words.find(isLink);
  // A name has no colon: what has one, and is no address, would be looked for here for ever.
  const name = words.find((word) => !word.includes(':'));
  try {
    if (relay === undefined) throw unsupported(src, `no relay at "${source}": not a whole http(s) address`);
    const {operations} = await loadOf(recognise(src, name).source, src)();
    return {
      operations: (at, options) =>
        readingOf(operations(at, {...options, fetch: relayed(relay, options.fetch)})),
    };
  } catch (failure) {
    if (!(failure instanceof SourceFailure)) throw failure;
    // That nothing here reads it is no part that did not load: it is said when the source is opened.
    return {
      operations: () => {
        throw failure;
      },
    };
  }
}

/** What asks: a relay takes nothing to send on, and files and receipts are with whoever took a response. */
function readingOf(source: Source): Source {
  const {submit, uploads, receipts, challenge, ...reading} = source;
  return reading;
}

/**
 * A `fetch` that has a relay ask: for a file, and for a question of GraphQL, which is in the address too. So it stays
 * a GET, which needs no permission ahead and may be kept.
 */
const relayed =
  (relay: string, fetch: typeof globalThis.fetch = globalThis.fetch): typeof globalThis.fetch =>
  async (input, {method, body, headers, ...init} = {}) => {
    const wanted = input instanceof Request ? input.url : String(input);
    const url = new URL(relay);
    url.searchParams.set('url', wanted);
    if (method === 'POST' && typeof body === 'string') {
      // Sources send nothing but questions of GraphQL.
      const {query, variables} = JSON.parse(body) as {readonly query: string; readonly variables: unknown};
      url.searchParams.set('query', query);
      url.searchParams.set('variables', JSON.stringify(variables));
    }
    const accept = new Headers(headers).get('accept') ?? '*/*';
    const response = await fetch(url.href, {...init, headers: {accept}, redirect: 'follow'});
    if (!response.ok) await explain(wanted, response.clone());
    return response;
  };

/** A relay says in words why it does not pass something on; whoever writes the page needs to read them. */
async function explain(wanted: string, response: Response): Promise<void> {
  const problem: unknown = await response.json().catch(() => undefined);
  const detail: unknown = Reflect.get(Object(problem) as object, 'detail');
  console.warn(`arengo: the relay does not pass on ${wanted}: ${response.status}, ${String(detail)}`);
}
