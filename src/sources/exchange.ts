import {readJson, UnreadableBody} from './body.ts';
import {SourceFailure} from './failure.ts';

/** How a request is made. */
export type RequestOptions = {
  readonly method?: 'GET' | 'POST' | 'HEAD' | 'PATCH' | 'DELETE';
  readonly body?: string | Blob;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds from asking to the last byte, for each try. Default 10 s. */
  readonly timeout?: number;
  /** Most bytes of an answer. Default 5 MB. */
  readonly limit?: number;
  /** Ends the request; its reason is thrown as it is, for giving up is no failure. */
  readonly signal?: AbortSignal | undefined;
  /** Another `fetch`, such as that of a server in the same process. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How the body is read; throws `UnreadableBody`. Default: as JSON. */
  readonly read?: (response: Response, limit: number) => Promise<unknown>;
};

/** An answer, whatever its status. */
export type Exchange = {
  readonly response: Response;
  /** The body, or why it cannot be read. */
  readonly json: unknown;
};

// No cookie and no referrer ever leaves a widget.
export const discreet = {credentials: 'omit', referrerPolicy: 'no-referrer'} as const;

/** One question, one answer, in time. Throws `SourceFailure` `unreachable`, or the reason of `signal`. */
export async function exchange(url: string, options: RequestOptions): Promise<Exchange> {
  const {method = 'GET', timeout = 10_000, limit = 5_000_000, fetch = globalThis.fetch} = options;
  const {read = readJson} = options;
  return within(url, timeout, options.signal, async (signal) => {
    const response = await fetch(url, {
      method,
      headers: {accept: 'application/json', ...options.headers},
      body: options.body ?? null,
      ...discreet,
      // Answers are not carried on to wherever somebody else points.
      redirect: method === 'GET' ? 'follow' : 'manual',
      signal,
    }).catch((cause: unknown) => {
      throw new SourceFailure('unreachable', {url, detail: `no answer: ${String(cause)}`, cause});
    });
    const json = await read(response, limit).catch((cause: unknown) => {
      if (cause instanceof UnreadableBody) return cause;
      const {status} = response;
      const detail = `the connection broke in the middle of the answer: ${String(cause)}`;
      throw new SourceFailure('unreachable', {url, status, detail, cause});
    });
    return {response, json};
  });
}

/** Wait, unless the signal ends it: then its reason is thrown. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => reject(signal.reason), {once: true});
  });
}

/** Run something that a clock and a signal may end. */
export async function within<T>(
  url: string,
  timeout: number,
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  // AbortSignal.any is younger than the browsers we promise.
  const inner = new AbortController();
  const giveUp = () => inner.abort(outer?.reason);
  outer?.addEventListener('abort', giveUp);
  const timer = setTimeout(giveUp, timeout);
  try {
    return await run(inner.signal);
  } catch (error) {
    outer?.throwIfAborted();
    if (!inner.signal.aborted) throw error;
    throw new SourceFailure('unreachable', {url, detail: `no whole answer within ${timeout / 1000} s`});
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', giveUp);
  }
}
