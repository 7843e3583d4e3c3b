import packageFile from '../../package.json' with {type: 'json'};
import {readBytes, UnreadableBody} from '../../../src/sources/body.ts';
import {Refused} from '../problems.ts';
import type {Refusal} from '../problems.ts';
import type {Settings} from '../settings.ts';
import type {Kept} from './documents.ts';
import {KeptDocuments} from './documents.ts';
import {mediaOf} from './media-types.ts';
import type {Asking, Outside} from './outside.ts';
import {faultOfAddress, followed, ForbiddenAddress, TooManyRedirects} from './outside.ts';

/** How long what came is good, in seconds: as its source says, but no shorter and no longer than this. */
const freshness = {least: 10, unsaid: 60, most: 3600};
/** How long nobody is asked again after a failure, in seconds. */
const pause = 10;
/** Most addresses that are asked at the same time. */
const mostAtOnce = 20;

/** What is asked for: an address, a question of GraphQL to it, and the name under which the answer is kept. */
type Wanted = {readonly url: URL; readonly question: string | undefined; readonly key: string};

/** What a page may read of another server. */
export type Relayed = Extract<Kept, {is: 'document'}>;

/**
 * Fetches open data for pages that their source does not let read them, from the hosts that the operator lists.
 * Nothing of who asks goes along: an address is asked once for all of them.
 */
export class Relay {
  readonly #outside: Outside;
  readonly #settings: Settings;
  readonly #kept = new KeptDocuments(50_000_000, 1000);
  readonly #asking = new Map<string, Promise<Kept>>();

  constructor(outside: Outside, settings: Settings) {
    this.#outside = outside;
    this.#settings = settings;
  }

  /** What is at an address, or what it answers to a question of GraphQL. Throws `Refused`. */
  async document(text: string, question?: string): Promise<Relayed> {
    const url = addressIn(text);
    const reason = this.#forbids(url) ?? (question === undefined ? undefined : takesNoQuestion(url));
    if (reason !== undefined) throw new Refused(forbidden(reason));
    const key = question === undefined ? url.href : `${url.href}\n${question}`;
    const kept = await this.#current({url, question, key});
    if (kept.is === 'refused') throw new Refused(kept.refusal);
    return kept;
  }

  async #current(wanted: Wanted): Promise<Kept> {
    const {key} = wanted;
    const kept = this.#kept.find(key);
    if (kept && kept.until > this.#now()) return kept;
    const before = this.#asking.get(key);
    if (before) return before;
    if (this.#asking.size >= mostAtOnce)
      throw new Refused({code: 'unavailable', detail: 'too much is being fetched', retryAfter: 5});
    const asking = this.#ask(wanted, kept).finally(() => this.#asking.delete(key));
    this.#asking.set(key, asking);
    return asking;
  }

  async #ask(wanted: Wanted, old: Kept | undefined): Promise<Kept> {
    const signal = AbortSignal.timeout(this.#settings.relay.seconds * 1000);
    try {
      const asking = (at: URL) => askingAt(at, wanted, old, signal);
      const found = await followed(this.#outside, wanted.url, asking, (at) => this.#forbids(at));
      return await this.#taken(wanted, found.url, found.response, old);
    } catch (error) {
      const refusal = refusalOf(error, signal);
      const kept = {is: 'refused', refusal, until: this.#now() + pause * 1000} as const;
      this.#kept.keep(wanted.key, kept);
      return kept;
    }
  }

  async #taken({key}: Wanted, at: URL, response: Response, old: Kept | undefined): Promise<Kept> {
    const {headers, status} = response;
    const seconds = freshSeconds(headers.get('cache-control'));
    const until = this.#now() + (seconds ?? 0) * 1000;
    if (status === 304 && old?.is === 'document') return this.#keep(key, {...old, until}, seconds);
    const media = mediaOf(headers.get('content-type'), at);
    if (!response.ok || !media) {
      await response.body?.cancel();
      throw new Refused(response.ok ? forbidden('not a type of file that is relayed') : refusedBy(response));
    }
    const bytes = await readBytes(response, this.#settings.relay.bytes);
    const etag = headers.get('etag') ?? undefined;
    return this.#keep(key, {is: 'document', bytes, media, etag, at: at.href, until}, seconds);
  }

  #keep(key: string, kept: Kept, seconds: number | undefined): Kept {
    if (seconds === undefined) this.#kept.forget(key);
    else this.#kept.keep(key, kept);
    return kept;
  }

  #forbids(url: URL): string | undefined {
    const fault = faultOfAddress(url);
    // `host` has the port in it only where it is not the usual one.
    return (
      fault ?? (this.#settings.relay.hosts.includes(url.host) ? undefined : 'this host is not on the list')
    );
  }

  #now(): number {
    return this.#settings.now().getTime();
  }
}

function addressIn(text: string): URL {
  if (text.length > 4096 || !URL.canParse(text))
    throw new Refused({code: 'invalid', detail: 'url: a whole http(s) address, percent-encoded'});
  const url = new URL(text);
  url.hash = '';
  return url;
}

/** GraphQL has one address for all of it; that of Decidim ends so. */
const takesNoQuestion = ({pathname}: URL) =>
  pathname.endsWith('/api') ? undefined : 'questions only for addresses that end in /api';

/** A question goes nowhere else: only a GET is carried on by a redirect. */
function askingAt(at: URL, {question}: Wanted, old: Kept | undefined, signal: AbortSignal): Asking {
  // Of anything but a GET, `If-None-Match` asks for a refusal (RFC 9110 §13.1.2).
  const headers = headersAt(at, question === undefined ? old : undefined);
  if (question === undefined) return {headers, signal};
  return {method: 'POST', headers: {...headers, 'content-type': 'application/json'}, body: question, signal};
}

/** The same for everybody: nothing of who asks. */
function headersAt(url: URL, old: Kept | undefined): Readonly<Record<string, string>> {
  const isSame = old?.is === 'document' && old.etag !== undefined && old.at === url.href;
  return {
    accept: 'application/json, application/ld+json, text/csv, text/calendar, */*;q=0.1',
    'user-agent': `arengo-server/${packageFile.version} (relay)`,
    ...(isSame && old.etag !== undefined ? {'if-none-match': old.etag} : {}),
  };
}

/** For how long it may be kept; `undefined`: not at all. */
function freshSeconds(cacheControl: string | null): number | undefined {
  const said = cacheControl?.toLowerCase() ?? '';
  if (/\b(no-store|private)\b/.test(said)) return undefined;
  const age = /\bs-maxage=(\d{1,9})\b/.exec(said)?.[1] ?? /\bmax-age=(\d{1,9})\b/.exec(said)?.[1];
  const seconds = /\bno-cache\b/.test(said) ? 0 : Number(age ?? freshness.unsaid);
  return Math.min(freshness.most, Math.max(freshness.least, seconds));
}

const forbidden = (detail: string): Refusal => ({code: 'invalid', status: 403, detail});
const broken = (detail: string, status = 502): Refusal => ({
  code: 'unavailable',
  status,
  detail,
  retryAfter: pause,
});

/** What an answer that is none means to whoever reads ours. */
function refusedBy({status}: Response): Refusal {
  const detail = `the source answered ${status}`;
  if (status === 404 || status === 410) return {code: 'notFound', detail};
  if (status === 408 || status === 429 || status >= 500) return broken(detail);
  return forbidden(detail);
}

function refusalOf(error: unknown, signal: AbortSignal): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof ForbiddenAddress) return forbidden(error.message);
  if (error instanceof TooManyRedirects) return broken(error.message);
  if (error instanceof UnreadableBody) return {code: 'tooLarge', detail: error.message};
  if (signal.aborted) return broken('the source did not answer in time', 504);
  return broken('the source does not answer');
}
