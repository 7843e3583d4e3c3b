import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {openMemoryStore} from '../../server/src/store/sqlite.ts';
import {open} from '../../src/sources/open.ts';
import type {Upload} from '../../src/sources/uploads/uploads.ts';
import {consultation, town} from '../server/town.ts';

const src = 'https://partecipa.example.it/consultations/verde';
const items = [{linkId: 'map', type: 'file', text: 'Una mappa?', accept: ['text/plain'], maxBytes: 500_000}];
const text = 'La piazza è di tutti. '.repeat(10_000);

/** The uploads of the participation source, with the real API at the other end of a line that can be cut. */
async function line() {
  const store = await openMemoryStore();
  const {app, at} = await town({store, report: () => undefined});
  await store.publish({consultations: [consultation({id: 'verde', questionnaire: {version: 'v', items}})]});
  const asked: string[] = [];
  let mishap: (method: string, init: RequestInit) => Response | Promise<Response> | undefined = () =>
    undefined;
  const fetch = async (input: string | URL | Request, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    asked.push(method);
    return (await mishap(method, init)) ?? app.request(input, init);
  };
  const uploads = await (await open(src, {fetch})).uploads?.();
  if (!uploads) throw new Error('the source offers uploads');
  const progress: number[] = [];
  let address: string | undefined;
  const stop = new AbortController();
  const upload = (changes: Partial<Upload> = {}): Upload => ({
    file: new Blob([text]),
    linkId: 'map',
    name: 'mappa.txt',
    mediaType: 'text/plain',
    questionnaireVersion: 'v',
    begun: (at) => (address = at),
    progressed: (bytes) => progress.push(bytes),
    signal: stop.signal,
    ...changes,
  });
  return {
    ...{store, at, app, uploads, upload, asked, progress, stop},
    address: () => address ?? '',
    mishaps: (next: typeof mishap) => (mishap = next),
  };
}

/** Half of a piece arrives, then the line is dead. */
async function half(
  app: {request: (url: string, init: RequestInit) => Response | Promise<Response>},
  url: string,
  init: RequestInit,
): Promise<never> {
  const {body} = init;
  if (!(body instanceof Blob)) throw new Error('a piece is a Blob');
  await app.request(url, {...init, body: body.slice(0, body.size / 2)});
  throw new TypeError('Failed to fetch');
}

describe('uploads to the participation API', () => {
  let isOnline = true;
  beforeEach(() => {
    isOnline = true;
    vi.stubGlobal('navigator', {
      get onLine() {
        return isOnline;
      },
    });
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  /** Nobody waits for pauses here. */
  async function hurried<T>(promise: Promise<T>): Promise<T> {
    let isOver = false;
    const over = () => (isOver = true);
    promise.then(over, over);
    while (!isOver) {
      await vi.advanceTimersByTimeAsync(1000);
      await new Promise((resume) => setImmediate(resume));
    }
    return promise;
  }

  it('go in growing pieces and end with the answer', async () => {
    const {uploads, upload, asked, progress} = await line();
    const sent = await hurried(uploads.send(upload()));
    expect(sent).toMatchObject({is: 'whole', file: {name: 'mappa.txt', bytes: 230_000}});
    expect(progress).toEqual([65_536, 196_608, 230_000]);
    expect(asked).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH', 'GET']);
  });

  it('go on after half a piece, and send nothing twice', async () => {
    const {uploads, upload, progress, mishaps, app, address} = await line();
    let cuts = 2;
    mishaps((method, init) => (method === 'PATCH' && cuts-- > 0 ? half(app, address(), init) : undefined));
    expect(await hurried(uploads.send(upload()))).toMatchObject({is: 'whole'});
    expect(progress).toEqual([32_768, 65_536, 131_072, 230_000]);
  });

  it('go on in another life of the page', async () => {
    const {uploads, upload, mishaps, app, address, asked, stop} = await line();
    mishaps((method, init) => (method === 'PATCH' ? half(app, address(), init) : undefined));
    const first = uploads.send(upload());
    first.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(10);
    stop.abort(new Error('reloaded'));
    await expect(hurried(first)).rejects.toThrow('reloaded');
    mishaps(() => undefined);
    asked.length = 0;
    const again = uploads.send(upload({address: address(), signal: new AbortController().signal}));
    expect(await hurried(again)).toMatchObject({is: 'whole'});
    expect(asked[0]).toBe('HEAD');
    expect(asked).not.toContain('POST');
  });

  it('wait for the network, however long it is away', async () => {
    const {uploads, upload, mishaps, asked} = await line();
    mishaps((method) =>
      method === 'PATCH' && !isOnline ? Promise.reject(new TypeError('offline')) : undefined,
    );
    const listeners: (() => void)[] = [];
    vi.stubGlobal('addEventListener', (_: string, listen: () => void) => listeners.push(listen));
    isOnline = false;
    const sending = uploads.send(upload());
    await vi.advanceTimersByTimeAsync(3_600_000);
    const before = asked.length;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(asked).toHaveLength(before);
    isOnline = true;
    for (const listen of listeners) listen();
    expect(await hurried(sending)).toMatchObject({is: 'whole'});
  });

  it('begin anew when the server has forgotten them, but not for ever', async () => {
    const {uploads, upload, at, address, mishaps} = await line();
    await hurried(uploads.send(upload()));
    const before = address();
    at('2026-07-03T10:00:00Z');
    expect(await hurried(uploads.send(upload({address: before})))).toMatchObject({is: 'whole'});
    expect(address()).not.toBe(before);
    mishaps((method) => (method === 'PATCH' ? new Response('', {status: 410}) : undefined));
    await expect(hurried(uploads.send(upload()))).rejects.toMatchObject({reason: 'missing'});
  });

  it('tell what is refused, and try again what is only unavailable', async () => {
    const {uploads, upload, mishaps, asked} = await line();
    const refused = await hurried(uploads.send(upload({mediaType: 'application/pdf'})));
    expect(refused).toMatchObject({is: 'refused', problem: {code: 'invalid', errors: [{code: 'fileType'}]}});
    const large = await hurried(uploads.send(upload({file: new Blob(['x'.repeat(500_001)])})));
    expect(large).toMatchObject({
      is: 'refused',
      problem: {code: 'tooLarge', errors: [{code: 'fileSize', limit: 500_000}]},
    });
    let times = 2;
    mishaps(() => (times-- > 0 ? new Response('', {status: 503, headers: {'retry-after': '3'}}) : undefined));
    expect(await hurried(uploads.send(upload()))).toMatchObject({is: 'whole'});
    asked.length = 0;
    mishaps(() => Response.json({code: 'unavailable'}, {status: 507, headers: {'retry-after': '3600'}}));
    await expect(hurried(uploads.send(upload()))).rejects.toMatchObject({reason: 'unavailable', status: 507});
    expect(asked).toEqual(['POST']);
    mishaps(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(hurried(uploads.send(upload()))).rejects.toMatchObject({reason: 'unreachable'});
    expect(asked).toHaveLength(1 + 6);
  });

  it('go to no other origin, whatever the server says', async () => {
    const {uploads, upload, mishaps} = await line();
    mishaps(() => new Response('', {status: 201, headers: {location: 'https://elsewhere.example/u/1'}}));
    await expect(hurried(uploads.send(upload()))).rejects.toMatchObject({reason: 'unreadable'});
  });

  it('are deleted when they are not wanted, without a word when that fails', async () => {
    const {uploads, upload, store, address, mishaps} = await line();
    await hurried(uploads.send(upload()));
    await uploads.discard(address());
    expect(await store.uploads.total()).toBe(0);
    mishaps(() => Promise.reject(new TypeError('Failed to fetch')));
    await uploads.discard(address());
  });
});
