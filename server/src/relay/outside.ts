/** What is asked of a server that is not ours: a method, headers, a body, a signal that ends it. */
export type Asking = {
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Asks a server that is not ours, once: a redirect is an answer. Throws `ForbiddenAddress` where the name leads into
 * our own network, else what `fetch` throws when there is no answer.
 */
export type Outside = (url: URL, asking: Asking) => Promise<Response>;

/** What may be asked, and what may not: nothing was sent there. */
export class ForbiddenAddress extends Error {}

/** The way through redirects had no end. */
export class TooManyRedirects extends Error {}

/** Most redirects that are followed. */
export const mostRedirects = 5;

/**
 * Ask, and follow redirects; each is looked at like the first address. Only a GET is carried on.
 * Throws `ForbiddenAddress`, `TooManyRedirects`, and what `outside` throws.
 */
export async function followed(
  outside: Outside,
  first: URL,
  askingAt: (url: URL) => Asking,
  forbids: (url: URL) => string | undefined,
): Promise<{readonly response: Response; readonly url: URL}> {
  let url = first;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const reason = forbids(url);
    if (reason !== undefined) throw new ForbiddenAddress(reason);
    const asking = askingAt(url);
    const response = await outside(url, asking);
    const location = response.headers.get('location');
    const isRedirect = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
    if (!isRedirect || (asking.method ?? 'GET') !== 'GET') return {response, url};
    await response.body?.cancel();
    if (!URL.canParse(location, url)) throw new ForbiddenAddress('it redirects to what is no address');
    url = new URL(location, url);
  }
  throw new TooManyRedirects(`more than ${mostRedirects} redirects`);
}

/** Why an address cannot be asked whoever it belongs to; `undefined`: it can. */
export function faultOfAddress({protocol, username, password}: URL): string | undefined {
  if (!['http:', 'https:'].includes(protocol)) return 'only http and https';
  return username !== '' || password !== '' ? 'no name or password in the address' : undefined;
}

/** The same as a `fetch` for what reads sources: redirects of a GET are followed, each looked at. */
export function fetchOutside(outside: Outside): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = request.body === null ? undefined : await request.text();
    const {method} = request;
    // A request passes on what ends it only as long as somebody holds the request: its answer is read for longer.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const asking = {method, headers: Object.fromEntries(request.headers), body, signal};
    const first = new URL(request.url);
    const {response, url} = await followed(outside, first, () => asking, faultOfAddress);
    // A `Response` that is made says neither by itself, and both tell a login from an answer.
    Object.defineProperty(response, 'url', {value: url.href});
    Object.defineProperty(response, 'redirected', {value: url.href !== first.href});
    return response;
  };
}
