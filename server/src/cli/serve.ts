import {once} from 'node:events';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import {addressOf} from '../address.ts';
import {createApp} from '../app.ts';
import type {Extras} from '../deps.ts';
import {takeCare} from '../lifecycle/caretaking.ts';
import {SignedDigestLists} from '../lifecycle/signed-digests.ts';
import type {Settings} from '../settings.ts';
import {settingsWith} from '../settings.ts';
import type {Folders} from '../static-files.ts';
import {serveFolders} from '../static-files.ts';
import {ResultsPublishing} from '../results/publishing.ts';
import {isSettled} from '../results/settled.ts';
import {keysIn} from '../store/key-file.ts';
import {openSqliteStore} from '../store/sqlite.ts';
import type {Store} from '../store/store.ts';
import {UsageCounter} from '../usage/counting.ts';
import {UsagePublishing} from '../usage/publishing.ts';
import type {ServeOptions} from './options.ts';
import {UsageError} from './options.ts';
import {outside} from './outside.ts';

/** A server that runs. */
export type Running = {
  /** Where it is reached. */
  readonly url: string;
  /** Finish the requests under way and what is being written, then stop. */
  readonly stop: () => Promise<void>;
};

/** What is served beside the API. */
export type Beside = {
  readonly pages?: Extras['pages'];
  readonly folders?: Folders;
  /** Mounted before the folders. */
  readonly mount?: Extras['mount'];
};

type Fetch = ReturnType<typeof createApp>['fetch'];

/** Start the API of a data folder. */
export async function serve(
  options: ServeOptions,
  log: (line: string) => void,
  beside: Beside = {},
): Promise<Running> {
  // The port is taken first: whether it is busy is known before anything is written.
  let start: (fetch: Fetch) => void = () => undefined;
  const started = new Promise<Fetch>((resolve) => (start = resolve));
  const server = createAdaptorServer({
    fetch: async (request, env) => (await started)(request, env),
    serverOptions: {
      requestTimeout: 30_000,
      headersTimeout: 10_000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
    },
    // Without `createServer` of its own the adapter makes a plain HTTP server.
  }) as Server;
  const local = await listen(server, options);
  const url = options.publicUrl ?? local;
  try {
    const {store, fetch, results, stopSweeping} = await open(options, url, log, beside);
    start(fetch);
    return {
      url,
      stop: async () => {
        await close(server);
        await stopSweeping();
        await results.stop();
        await store.close();
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}

async function open(options: ServeOptions, publicUrl: string, log: (line: string) => void, beside: Beside) {
  const {data, trustProxy, rateLimit, slowResponses, work} = options;
  // Who wants no address counted wants none counted for responses either.
  const freeResponses = options.freeResponses ?? (rateLimit === false ? false : undefined);
  const keys = await keysIn(data);
  const store = await openSqliteStore(data, {
    onCommit: options.verbose ? (responses) => log(`committed ${responses}`) : undefined,
  });
  const defaults = settingsWith({publicUrl, keys});
  const settings = settingsWith({
    publicUrl,
    keys,
    uploads: {...defaults.uploads, ...options.uploads},
    addressOf: (c) => addressOf(c, trustProxy),
    report: (error) => log(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    ...(rateLimit === undefined ? {} : {rateLimit}),
    ...(freeResponses === undefined ? {} : {freeResponses}),
    ...(slowResponses === undefined ? {} : {slowResponses}),
    ...(work === undefined ? {} : {work}),
    ...(options.publisher === undefined ? {} : {publisher: {...options.publisher, url: publicUrl}}),
    countUsage: options.countUsage,
    relay: {...defaults.relay, hosts: options.relay},
    ...(options.frameAncestors === undefined ? {} : {frameAncestors: options.frameAncestors}),
  });
  const folders = foldersOf(options, beside.folders);
  const results = new ResultsPublishing(store, settings);
  const usage = new UsageCounter(store, settings);
  const {fetch} = createApp(store, settings, {
    pages: beside.pages,
    results,
    usage,
    outside: outside(),
    mount: (app) => {
      beside.mount?.(app);
      serveFolders(app, folders);
    },
  });
  const stopSweeping = sweeping(store, settings);
  const stopPublishing = publishing(results, settings);
  const stopCounting = counting(usage, store, settings);
  return {
    store,
    fetch,
    results,
    stopSweeping: async () => {
      stopPublishing();
      await stopSweeping();
      await stopCounting();
    },
  };
}

/**
 * Delete uploads that no response took, and what is to be done for consultations that are over: now and from time to
 * time, without holding up the start. Whoever stops it waits for what is under way.
 */
function sweeping(store: Store, settings: Settings): () => Promise<void> {
  const {now, report} = settings;
  const digests = new SignedDigestLists(store, settings);
  let running: Promise<void> | undefined;
  const pass = async () => {
    await store.uploads.sweep(now()).catch(report);
    await takeCare({store, settings, digests}, (one) => isSettled(store, one, now())).catch(report);
    running = undefined;
  };
  const sweep = () => (running ??= pass());
  void sweep();
  const timer = setInterval(() => void sweep(), 600_000);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** Publish results that are due, now and every minute, without holding up the start. */
function publishing(results: ResultsPublishing, {report}: Settings): () => void {
  const sweep = () => results.sweep().catch(report);
  void sweep();
  const timer = setInterval(() => void sweep(), 60_000);
  return () => clearInterval(timer);
}

/** Write what was counted, now and every minute, and at the end. */
function counting(usage: UsageCounter, store: Store, settings: Settings): () => Promise<void> {
  const publishing = new UsagePublishing(store, settings, usage);
  let running = Promise.resolve();
  const sweep = () => (running = running.then(() => publishing.sweep()).catch(settings.report));
  void sweep();
  const timer = setInterval(() => void sweep(), 60_000);
  return () => {
    clearInterval(timer);
    return sweep();
  };
}

/** Take no more connections and finish the requests under way. */
async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that was busy when the server closed idles afterwards; it must not hold up the end.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const deadline = setTimeout(() => server.closeAllConnections(), 10_000);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}

function foldersOf({site, widgets, composer}: ServeOptions, more: Folders = {}): Folders {
  return {
    ...(widgets === undefined ? {} : {'/arengo/': widgets}),
    ...(composer === undefined ? {} : {'/composer/': composer}),
    ...more,
    ...(site === undefined ? {} : {'/': site}),
  };
}

async function listen(server: Server, {port, host}: ServeOptions): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new UsageError(`Port ${port} is busy. Stop what uses it, or choose another: PORT=${port + 1}`);
    if (code === 'EACCES')
      throw new UsageError(`Port ${port} may not be used by this user. Choose one above 1023.`);
    throw error;
  }
  // A server on a port, not on a pipe, has an address with a port.
  const {port: actual} = server.address() as AddressInfo;
  return `http://localhost:${actual}`;
}
