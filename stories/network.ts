import {delay, http, HttpResponse} from 'msw';
import {setupWorker} from 'msw/browser';
import wasm from 'sql.js/dist/sql-wasm.wasm?url';
import {faceServer, type Answered} from '../test/faces/server.ts';
import {wasmStores} from '../test/wasm-store.ts';

/** What the toolbar offers; the same for all stories of a page. */
export type Network = 'normal' | 'slow' | 'offline' | 'unavailable' | 'garbage';

const slowness = 3000;

/** What happens on the way to the server, before it is asked. */
const mishaps: Readonly<Record<Network, () => Promise<Answered | undefined>>> = {
  normal: async () => undefined,
  slow: async () => void (await delay(slowness)),
  offline: async () => 'cut',
  unavailable: async () => new Response('', {status: 503, headers: {'retry-after': '30'}}),
  garbage: async () => new Response('{"id": ', {headers: {'content-type': 'application/json'}}),
};

let network: Network = 'normal';

/** How requests fare from now on. */
export function setNetwork(next: Network): void {
  network = next;
}

/** What answers the stories: the server itself, in this page, over SQLite in WebAssembly. */
async function start() {
  const facesOf = faceServer(await wasmStores(wasm), location.origin);
  const worker = setupWorker(
    http.all('*/faces/*', async ({request}) => {
      const answer = (await mishaps[network]()) ?? (await facesOf(request));
      if (answer === 'silent') return new Promise<never>(() => undefined);
      return answer === 'cut' ? HttpResponse.error() : answer;
    }),
  );
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: {url: `${import.meta.env.BASE_URL}mockServiceWorker.js`},
  });
  // Whoever edits this file, or a face, gets a new one.
  import.meta.hot?.dispose(() => void worker.stop());
}

let started: Promise<void> | undefined;

/** Starts it, once a page. */
export function startNetwork(): Promise<void> {
  return (started ??= start());
}
