import {readBytes} from './body.ts';
import {exchange} from './exchange.ts';

/**
 * The hash of a script for its `integrity`, `sha384-…`, of what is at its address now; `undefined` where it cannot be
 * had: no network, no permission (CORS), or no `crypto.subtle`, as on a page without encryption.
 */
export async function integrityOf(url: string, fetch?: typeof globalThis.fetch): Promise<string | undefined> {
  try {
    const {response, json: bytes} = await exchange(url, {
      fetch,
      headers: {accept: 'text/javascript'},
      read: readBytes,
    });
    if (!response.ok || !(bytes instanceof ArrayBuffer)) return undefined;
    const digest = await crypto.subtle.digest('SHA-384', bytes);
    return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  } catch {
    return undefined;
  }
}
