import type {Schema} from '../model/read.ts';
import {read} from '../model/read.ts';
import type {RequestOptions} from './exchange.ts';
import {discreet, sleep, within} from './exchange.ts';
import {SourceFailure} from './failure.ts';

/*
 * What explains a failure to developers. Readers never need it, so a page loads it only when something failed.
 */

/** Where and why a value does not fit its schema, in a line. */
export function misfitsOf<T>(schema: Schema<T>, value: unknown): string {
  const reading = read(schema, value);
  if (reading.fits) return 'fits';
  const [{path, reason}, ...more] = reading.misfits;
  return `${path} ${reason}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}

/** Tell a network that failed from a page that was not allowed: to scripts they look the same. */
export async function explained(failure: SourceFailure, options: RequestOptions): Promise<SourceFailure> {
  const {url, cause} = failure;
  switch (await probe(url, options)) {
    case 'there':
      return new SourceFailure('refused', {
        url,
        cause,
        detail:
          'no CORS permission: the server answers, but not to pages of this origin. Cures: Access-Control-Allow-Origin there; the relay of your arengo-server (source="https://…/relay"); or files of your own, which arengo-server snapshot writes',
      });
    case 'blocked':
      return new SourceFailure('refused', {
        url,
        cause,
        detail: 'the Content-Security-Policy of this page forbids it: add the origin to connect-src',
      });
    case 'silent':
      return failure;
  }
}

/**
 * Why was there no answer? Scripts are not told, so we ask again in a way that needs no permission:
 * `there` is a server that lets no page of another origin read it, `blocked` a request that the page's own
 * Content Security Policy forbids, `silent` a network that does not carry it.
 */
async function probe(
  url: string,
  {timeout = 10_000, signal: outer, fetch = globalThis.fetch}: RequestOptions,
): Promise<'there' | 'blocked' | 'silent'> {
  let isBlocked = false;
  const note = ({blockedURI}: SecurityPolicyViolationEvent) => {
    if (blockedURI !== '' && url.startsWith(blockedURI)) isBlocked = true;
  };
  const page: Document | undefined = globalThis.document;
  page?.addEventListener('securitypolicyviolation', note);
  try {
    return await within<'there'>(url, timeout, outer, async (signal) => {
      const response = await fetch(url, {mode: 'no-cors', cache: 'no-store', ...discreet, signal});
      void response.body?.cancel();
      return 'there';
    });
  } catch {
    outer?.throwIfAborted();
    // The report of a violation is a task of its own.
    if (page) await sleep(0, outer);
    return isBlocked ? 'blocked' : 'silent';
  } finally {
    page?.removeEventListener('securitypolicyviolation', note);
  }
}
