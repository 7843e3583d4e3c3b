import {Problem} from '../../model/problem.ts';
import {FileAnswer} from '../../model/rare-values.ts';
import type {Exchange, RequestOptions} from '../exchange.ts';
import {exchange, sleep} from '../exchange.ts';
import {reasonOf, SourceFailure} from '../failure.ts';
import {fitting} from '../request.ts';
import type {OpenOptions} from '../source.ts';
import type {Upload, Uploaded, Uploads} from './uploads.ts';
import {addressOf} from '../participation/address.ts';

/*
 * Files by tus 1.0 (docs/decisions/0031). It takes the connection as it comes: a piece that arrives quickly is
 * followed by a larger one, and after a break the server is asked what has come.
 */

/** Bytes of the first piece, and of the largest: a break costs one at most. */
const [smallest, largest] = [65_536, 1_048_576];

/** A piece that takes less, in ms, is followed by one of twice the size. */
const quick = 1000;

/** So often in a row nothing may get through before it is given up; being offline does not count. */
const mostBreaks = 6;

/** Nobody waits longer than this for a server that says when to come back, in seconds. */
const longest = 60;

/** So often an upload may be gone from the server before it is given up. */
const mostLosses = 2;

const tus = {'tus-resumable': '1.0.0'};

/** Where the files of a consultation go. */
export function uploadsAt(src: string, {fetch}: OpenOptions): Uploads {
  const place = addressOf(src, '/uploads');
  const ask = (url: string, options: RequestOptions) =>
    exchange(url, {timeout: 60_000, fetch, ...options, headers: {...tus, ...options.headers}});
  return {
    send: (upload) => new Sending(place, ask, upload).run(),
    async discard(address) {
      await ask(address, {method: 'DELETE'}).catch(() => undefined);
    },
  };
}

type Ask = (url: string, options: RequestOptions) => Promise<Exchange>;

/** One file on its way. */
class Sending {
  readonly #place: string;
  readonly #ask: Ask;
  readonly #upload: Upload;
  #address: string | undefined;
  /** How far it is; not known after a break. */
  #offset: number | undefined;
  #size = smallest;
  #losses = 0;

  constructor(place: string, ask: Ask, upload: Upload) {
    this.#place = place;
    this.#ask = ask;
    this.#upload = upload;
    this.#address = upload.address;
  }

  async run(): Promise<Uploaded> {
    let furthest = -1;
    for (let breaks = 0; ;) {
      try {
        const done = await this.#step();
        if (done) return done;
        if ((this.#offset ?? -1) <= furthest) continue;
        furthest = this.#offset ?? -1;
        breaks = 0;
      } catch (failure) {
        if (!(failure instanceof SourceFailure)) throw failure;
        const {reason, retryAfter = 2 ** breaks / 2} = failure;
        const mayPass = (reason === 'unreachable' || reason === 'unavailable') && retryAfter <= longest;
        if (!mayPass || (navigator.onLine && ++breaks >= mostBreaks)) throw failure;
        this.#offset = undefined;
        this.#size = smallest;
        await pause(retryAfter, this.#upload.signal);
      }
    }
  }

  /** The next request; what became of the file, when it was the last. */
  async #step(): Promise<Uploaded | undefined> {
    const {file} = this.#upload;
    if (this.#address === undefined) return this.#begin();
    if (this.#offset === undefined) return this.#look(this.#address);
    return this.#offset < file.size ? this.#send(this.#address, this.#offset) : this.#end(this.#address);
  }

  async #begin(): Promise<Uploaded | undefined> {
    const {file, linkId, name, mediaType, questionnaireVersion, signal, begun} = this.#upload;
    const metadata = Object.entries({linkId, name, mediaType, questionnaireVersion})
      .map(([key, value]) => `${key} ${base64(value)}`)
      .join(',');
    const headers = {'upload-length': String(file.size), 'upload-metadata': metadata};
    const exchanged = await this.#ask(this.#place, {method: 'POST', headers, signal});
    const refused = refusal(exchanged, this.#place);
    if (refused) return refused;
    const address = new URL(exchanged.response.headers.get('location') ?? '', this.#place);
    // A file goes nowhere but to the server that takes the response.
    if (address.origin !== new URL(this.#place).origin)
      throw new SourceFailure('unreadable', {url: this.#place, detail: `uploads to ${address.origin}`});
    this.#address = address.href;
    this.#offset = 0;
    begun(address.href);
    return undefined;
  }

  async #look(address: string): Promise<Uploaded | undefined> {
    const exchanged = await this.#ask(address, {method: 'HEAD', signal: this.#upload.signal});
    return this.#isAt(exchanged, address);
  }

  async #send(address: string, offset: number): Promise<Uploaded | undefined> {
    const {file, signal} = this.#upload;
    const began = performance.now();
    const exchanged = await this.#ask(address, {
      method: 'PATCH',
      headers: {'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream'},
      body: file.slice(offset, offset + this.#size),
      signal,
    });
    if (performance.now() - began < quick) this.#size = Math.min(largest, this.#size * 2);
    return this.#isAt(exchanged, address);
  }

  async #end(address: string): Promise<Uploaded | undefined> {
    const exchanged = await this.#ask(address, {signal: this.#upload.signal});
    const refused = this.#isLost(exchanged) ? undefined : refusal(exchanged, address);
    if (refused) return refused;
    if (!exchanged.response.ok) return undefined;
    return {is: 'whole', file: await fitting(address, FileAnswer, exchanged.json)};
  }

  /** How far it is, by what the server says; what has expired there begins anew. */
  #isAt(exchanged: Exchange, address: string): Uploaded | undefined {
    if (this.#isLost(exchanged)) return undefined;
    const {response} = exchanged;
    if (response.status === 409) this.#offset = undefined;
    else {
      const refused = refusal(exchanged, address);
      if (refused) return refused;
      this.#offset = Number(response.headers.get('upload-offset'));
      this.#upload.progressed(this.#offset);
    }
    return undefined;
  }

  #isLost({response: {status}}: Exchange): boolean {
    if (status !== 404 && status !== 410) return false;
    if (++this.#losses > mostLosses)
      throw new SourceFailure('missing', {url: this.#place, status, detail: 'uploads do not last there'});
    this.#address = undefined;
    this.#offset = undefined;
    return true;
  }
}

/** What is refused for good. Throws `SourceFailure` for what may be otherwise next time. */
function refusal({response, json}: Exchange, url: string): Uploaded | undefined {
  const {ok, status, headers} = response;
  if (ok) return undefined;
  const problem = Problem.safeParse(json);
  const reason = reasonOf(status);
  if (problem.success && reason !== 'unavailable') return {is: 'refused', problem: problem.data};
  const seconds = headers.get('retry-after');
  const retryAfter = seconds === null ? undefined : Number(seconds) || undefined;
  throw new SourceFailure(reason, {url, status, retryAfter, detail: `answered ${status}`, answer: json});
}

/** Wait so many seconds; without a network, until there is one again. */
async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  if (navigator.onLine) return sleep(seconds * 1000, signal);
  const back = new AbortController();
  await new Promise<void>((resolve) => {
    addEventListener('online', () => resolve(), {signal: back.signal});
    signal.addEventListener('abort', () => resolve(), {signal: back.signal});
  });
  back.abort();
  signal.throwIfAborted();
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
