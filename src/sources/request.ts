import {isLink} from '../model/scheme.ts';
import type {Schema} from '../model/read.ts';
import {UnreadableBody} from './body.ts';
import type {Exchange, RequestOptions} from './exchange.ts';
import {exchange, sleep} from './exchange.ts';
import {reasonOf, SourceFailure} from './failure.ts';
import {diagnosis, unsupported} from './source.ts';

export type {RequestOptions} from './exchange.ts';

/** How long to wait before the second try when the source does not say, in ms. */
const shortPause = 500;

/**
 * Ask an address for JSON of a given shape. Sends no cookie and no referrer.
 * A GET is tried again once after a network error or 502, 503, 504; a POST never.
 * Throws `SourceFailure`, or the reason of `signal` as it is.
 */
export async function request<T>(url: string, schema: Schema<T>, options: RequestOptions = {}): Promise<T> {
  if (!isLink(url)) throw unsupported(url, 'not a whole http(s) address');
  const once = async () => valueOf(url, schema, await exchange(url, options));
  if (options.method === 'POST') return once();
  try {
    return await once();
  } catch (failure) {
    const pause = pauseAfter(failure);
    if (pause === undefined || pause > (options.timeout ?? 10_000)) throw failure;
    await sleep(pause, options.signal);
  }
  try {
    return await once();
  } catch (failure) {
    throw isMute(failure) ? ((await (await diagnosis())?.explained(failure, options)) ?? failure) : failure;
  }
}

/** The value of an answer, or the failure that it is. */
async function valueOf<T>(url: string, schema: Schema<T>, {response, json}: Exchange): Promise<T> {
  const {status, redirected} = response;
  if (!response.ok) {
    const detail = status === 0 ? 'answered with a redirect' : `answered ${status}`;
    const answer = json instanceof UnreadableBody ? undefined : json;
    const retryAfter = secondsOf(response.headers.get('retry-after'));
    throw new SourceFailure(reasonOf(status), {url, status, retryAfter, detail, answer});
  }
  if (json instanceof UnreadableBody) {
    // What is redirected to a page is most often redirected to a login.
    const detail = redirected ? `redirected to ${response.url}; ${json.message}` : json.message;
    throw new SourceFailure(redirected ? 'refused' : 'unreadable', {url, status, detail, cause: json.cause});
  }
  return fitting(url, schema, json, status);
}

/** What an answer says, in a given shape. Throws `SourceFailure` `unreadable`. */
export async function fitting<T>(url: string, schema: Schema<T>, json: unknown, status?: number): Promise<T> {
  const reading = schema.safeParse(json);
  if (reading.success) return reading.data;
  const detail = (await diagnosis())?.misfitsOf(schema, json) ?? 'does not fit its schema';
  throw new SourceFailure('unreadable', {url, status, detail});
}

/** How many ms to wait before trying again, when that may help. */
function pauseAfter(failure: unknown): number | undefined {
  if (!(failure instanceof SourceFailure)) return undefined;
  const {reason, status = 0, retryAfter, cause} = failure;
  // A second wait of the whole timeout would try the reader's patience, not the network.
  const isBroken = reason === 'unreachable' && cause !== undefined;
  if (!isBroken && ![502, 503, 504].includes(status)) return undefined;
  return retryAfter === undefined ? shortPause : retryAfter * 1000;
}

/** Was a GET not carried at all? To scripts, a network that failed and a page that was not allowed look the same. */
function isMute(failure: unknown): failure is SourceFailure {
  return (
    failure instanceof SourceFailure && failure.status === undefined && failure.cause instanceof TypeError
  );
}

/** `Retry-After` is seconds or a date (RFC 9110 §10.2.3). */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}
