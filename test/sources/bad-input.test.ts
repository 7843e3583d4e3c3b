import type {RequestListener} from 'node:http';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {FailureReason} from '../../src/model/failure-reason.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import {open} from '../../src/sources/open.ts';
import type {Source} from '../../src/sources/source.ts';
import {closeAll, serve} from './ckan-server.ts';

vi.spyOn(console, 'info').mockImplementation(() => undefined);
afterEach(() => {
  closeAll();
  vi.restoreAllMocks();
});
const {signal} = new AbortController();

const agenda = async (source: Source) => source.agenda?.({}, signal);
const datasets = async (source: Source) => source.datasets?.(signal);

/** Every source that asks with GET, at an address of each kind that it reads. Decidim has a test of its own. */
const sources: readonly (readonly [name: string, path: string, ask: (source: Source) => Promise<unknown>])[] =
  [
    ['participation', '/agenda', agenda],
    ['file', '/incontri.json', agenda],
    ['a table of file', '/incontri.csv', agenda],
    ['icalendar', '/eventi.ics', agenda],
    ['ckan', '/dataset/alberi', datasets],
    ['dcat', '/catalogo.jsonld', datasets],
    ['wordpress, The Events Calendar', '/wp-json/tribe/events/v1/events', agenda],
    ['wordpress, Semantic Italia', '/wp-json/comuni/v1/graph/eventi', agenda],
    ['wordpress, datasets', '/wp-json/comuni/v1/graph/dataset', datasets],
  ];

/** What the type of the file is that a source waits for. */
const typeOf = (path = '') =>
  path.includes('.csv') ? 'text/csv' : path.includes('.ics') ? 'text/calendar' : 'application/json';
const answering =
  (body: string | Uint8Array, type?: string): RequestListener =>
  ({url}, response) =>
    response.writeHead(200, {'content-type': type ?? typeOf(url)}).end(body);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

/** More than anybody takes, as long as somebody reads. */
const endless: RequestListener = ({url}, response) => {
  response.writeHead(200, {'content-type': typeOf(url)});
  const piece = 'a'.repeat(100_000);
  const pour = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', pour);
  pour();
};

const slow: RequestListener = ({url}, response) => {
  response.writeHead(200, {'content-type': typeOf(url)}).write('{');
};

const inputs: readonly (readonly [
  what: string,
  listener: RequestListener,
  reason: FailureReason,
  detail: RegExp,
])[] = [
  ['what breaks off', answering('{"items": [{"id'), 'unreadable', /./],
  ['a page', answering('<!doctype html><h1>Ciao</h1>', 'text/html; charset=utf-8'), 'unreadable', /html/],
  [
    'a login',
    ({url = ''}, response) =>
      url.startsWith('/login')
        ? response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Accedi</h1>')
        : response.writeHead(302, {location: '/login'}).end(),
    'refused',
    /redirected to http.*\/login/,
  ],
  ['a number in place of a document', answering('42'), 'unreadable', /./],
  ['a list of what is none', answering('[1, null, "x"]'), 'unreadable', /./],
  ['50 MB', endless, 'unreadable', /larger than the \d+ bytes/],
  [
    '50 MB that announce themselves',
    (_, response) => {
      response
        .writeHead(200, {'content-type': 'application/json', 'content-length': '50000000'})
        .flushHeaders();
    },
    'unreadable',
    /larger/,
  ],
  ['UTF-16 without its mark', answering(utf16('{"a": 1}')), 'unreadable', /./],
  [
    'too many requests',
    (_, response) => response.writeHead(429, {'retry-after': '60'}).end(),
    'unavailable',
    /429/,
  ],
  ['what is only for who is logged in', (_, response) => response.writeHead(401).end(), 'refused', /401/],
];

describe.each(sources)('bad input to %s', (_name, path, ask) => {
  const failureOf = async (listener: RequestListener): Promise<unknown> => {
    const origin = await serve(listener);
    const noun = ask === agenda ? 'agenda' : 'dataset';
    return open(origin + path, {noun})
      .then(ask)
      .catch((error: unknown) => error);
  };

  it.each(inputs)('is named: %s', async (_what, listener, reason, detail) => {
    const failure = await failureOf(listener);
    expect(failure).toBeInstanceOf(SourceFailure);
    expect(failure).toMatchObject({reason, detail: expect.stringMatching(detail) as string});
  });

  it('is not waited for longer than ten seconds', async () => {
    const {setTimeout} = globalThis;
    const waits: unknown[] = [];
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((run: () => void, ms?: number) => {
      waits.push(ms);
      return setTimeout(run, ms === 10_000 ? 200 : ms);
    });
    expect(await failureOf(slow)).toMatchObject({
      reason: 'unreachable',
      detail: 'no whole answer within 10 s',
    });
    expect(waits).toContain(10_000);
  });

  it('ends when it goes round in circles', async () => {
    const asked: (string | undefined)[] = [];
    const failure = await failureOf(({url}, response) => {
      asked.push(url);
      response.writeHead(302, {location: '/again'}).end();
    });
    expect(failure).toBeInstanceOf(SourceFailure);
    expect(failure).toMatchObject({
      reason: 'unreachable',
      detail: expect.stringMatching(/no answer/) as string,
    });
    // Twenty redirects each: the request, its second try, and the question why.
    expect(asked.length).toBeLessThan(70);
  });
});
