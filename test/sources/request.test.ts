import {getEventListeners} from 'node:events';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Document} from '../../src/model/document.ts';
// Loaded now, for the clock of these tests does not wait for an import.
import '../../src/sources/diagnosis.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import {request} from '../../src/sources/request.ts';
import type {Step} from './fake-fetch.ts';
import {broken, fakeFetch, json, redirected, silent, status} from './fake-fetch.ts';

const url = 'https://partecipa.example.it/a.json';
const paper = {title: 'Relazione', url: 'https://example.it/relazione.pdf'};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Settle a request while the clock runs as far as it needs. */
async function settled<T>(promise: Promise<T>): Promise<T | SourceFailure> {
  const outcome = promise.catch((error: unknown) => {
    if (error instanceof SourceFailure) return error;
    throw error;
  });
  await vi.runAllTimersAsync();
  return outcome;
}

async function ask(...steps: readonly [Step, ...Step[]]) {
  const {fetch, asked} = fakeFetch(...steps);
  return {outcome: await settled(request(url, Document, {fetch})), asked};
}

describe('request', () => {
  it('gives the value that fits the schema, without what nobody knows', async () => {
    const {outcome} = await ask(json({...paper, invented: true}));
    expect(outcome).toEqual(paper);
  });

  it('sends no cookie and no referrer', async () => {
    const {asked} = await ask(json(paper));
    expect(asked[0]?.init).toMatchObject({credentials: 'omit', referrerPolicy: 'no-referrer', method: 'GET'});
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', '/consultations/6nap', 'consultations', ''])(
    'never asks for %j',
    async (address) => {
      const {fetch, asked} = fakeFetch(json(paper));
      const outcome = await settled(request(address, Document, {fetch}));
      expect(outcome).toMatchObject({reason: 'unsupported', url: address});
      expect(asked).toEqual([]);
    },
  );

  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [401, 'refused'],
    [403, 'refused'],
    [304, 'refused'],
    [400, 'refused'],
    [408, 'unavailable'],
    [429, 'unavailable'],
    [500, 'unavailable'],
    [501, 'unavailable'],
  ])('calls %i %s, and does not ask again', async (code, reason) => {
    const {outcome, asked} = await ask(code === 304 ? () => new Response(null, {status: 304}) : status(code));
    expect(outcome).toMatchObject({reason, status: code});
    expect(asked).toHaveLength(1);
  });

  it('keeps what the source says about a failure, and when to come back', async () => {
    const problem = {code: 'tooMany', title: 'slow down'};
    const {outcome} = await ask(json(problem, {status: 429, headers: {'retry-after': '120'}}));
    expect(outcome).toMatchObject({reason: 'unavailable', retryAfter: 120, answer: problem});
  });

  it('reads a Retry-After that is a date', async () => {
    vi.setSystemTime('2026-07-31T10:00:00Z');
    const {outcome} = await ask(status(429, {'retry-after': 'Fri, 31 Jul 2026 10:01:30 GMT'}));
    expect(outcome).toMatchObject({retryAfter: 90});
    const {outcome: nonsense} = await ask(status(429, {'retry-after': 'soon'}));
    expect(nonsense).toMatchObject({retryAfter: undefined});
  });
});

describe('request, what cannot be read', () => {
  it.each<[string, Step, RegExp]>([
    ['a page with status 200', status(200), /content type is text\/html/],
    ['no content type', () => new Response(new Uint8Array([123, 125])), /content type is missing/],
    ['JSON called text', () => new Response('{}', {headers: {'content-type': 'text/plain'}}), /text\/plain/],
    [
      'JSON cut in the middle',
      () => new Response('{"title": "Rel', {headers: {'content-type': 'application/json'}}),
      /not JSON/,
    ],
    [
      'text that is no UTF-8',
      () => new Response(new Uint8Array([34, 0xff, 34]), {headers: {'content-type': 'application/json'}}),
      /not JSON/,
    ],
    ['an empty answer', () => new Response(null, {status: 204}), /content type is missing/],
    ['another shape', json({...paper, url: 'javascript:alert(1)'}), /^\$\.url must be a whole address/],
    ['a null', json({title: null, url: paper.url}), /^\$\.title must be a text/],
    ['several faults', json({}), /^\$\.title is missing \(and 1 more\)/],
  ])('says so of %s', async (_what, step, detail) => {
    const {outcome, asked} = await ask(step);
    expect(outcome).toMatchObject({reason: 'unreadable', detail: expect.stringMatching(detail)});
    expect(asked).toHaveLength(1);
  });

  it('takes JSON under any of its names', async () => {
    for (const type of [
      'application/json; charset=utf-8',
      'application/ld+json',
      'text/json',
      'Application/JSON',
    ])
      expect((await ask(json(paper, {headers: {'content-type': type}}))).outcome).toEqual(paper);
  });

  it('takes a redirect that ends at JSON, and calls one that ends at a page refused', async () => {
    const moved = 'https://login.example.it/';
    expect((await ask(redirected(url + '/', json(paper)))).outcome).toEqual(paper);
    const {outcome} = await ask(redirected(moved, status(200)));
    expect(outcome).toMatchObject({reason: 'refused', detail: expect.stringContaining(moved)});
  });
});

describe('request, trying again', () => {
  it.each([502, 503, 504])('asks once more after %i', async (code) => {
    const {outcome, asked} = await ask(status(code), json(paper));
    expect(outcome).toEqual(paper);
    expect(asked).toHaveLength(2);
  });

  it('asks once more after a broken connection', async () => {
    const {outcome, asked} = await ask(broken, json(paper));
    expect(outcome).toEqual(paper);
    expect(asked).toHaveLength(2);
  });

  it('asks twice at most', async () => {
    const {outcome, asked} = await ask(status(503, {'retry-after': '1'}));
    expect(outcome).toMatchObject({reason: 'unavailable', status: 503, retryAfter: 1});
    expect(asked).toHaveLength(2);
  });

  it('waits as long as the source says', async () => {
    const {fetch, asked} = fakeFetch(status(503, {'retry-after': '7'}), json(paper));
    const pending = request(url, Document, {fetch});
    await vi.advanceTimersByTimeAsync(6_999);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await pending).toEqual(paper);
  });

  it('does not wait longer than its timeout', async () => {
    const {outcome, asked} = await ask(status(503, {'retry-after': '11'}), json(paper));
    expect(outcome).toMatchObject({reason: 'unavailable', retryAfter: 11});
    expect(asked).toHaveLength(1);
  });

  it('never sends a POST again', async () => {
    for (const step of [status(503), broken]) {
      const {fetch, asked} = fakeFetch(step, json(paper));
      const outcome = await settled(request(url, Document, {fetch, method: 'POST', body: '{}'}));
      expect(outcome).toBeInstanceOf(SourceFailure);
      expect(asked).toHaveLength(1);
    }
  });

  it('does not follow a redirect with a POST', async () => {
    const {fetch, asked} = fakeFetch(json(paper));
    await request(url, Document, {fetch, method: 'POST', body: '{}'});
    expect(asked[0]?.init.redirect).toBe('manual');
  });
});

describe('request, no answer', () => {
  const probing = (init: RequestInit) => init.mode === 'no-cors';

  it('calls a server that answers only without CORS refused', async () => {
    const {outcome, asked} = await ask((address, init) =>
      probing(init) ? new Response() : broken(address, init),
    );
    expect(outcome).toMatchObject({
      reason: 'refused',
      detail: expect.stringMatching(/CORS.*relay.*snapshot/),
    });
    expect(asked.map(({init}) => init.mode)).toEqual([undefined, undefined, 'no-cors']);
    expect(asked[2]?.init).toMatchObject({credentials: 'omit', referrerPolicy: 'no-referrer'});
  });

  it('calls a network that carries nothing unreachable', async () => {
    const {outcome, asked} = await ask(broken);
    expect(outcome).toMatchObject({
      reason: 'unreachable',
      detail: expect.stringContaining('Failed to fetch'),
    });
    expect(asked).toHaveLength(3);
  });

  it('calls what the policy of the page forbids refused', async () => {
    const page = new EventTarget();
    vi.stubGlobal('document', page);
    try {
      const {outcome} = await ask((address, init) => {
        const violation = Object.assign(new Event('securitypolicyviolation'), {blockedURI: url});
        if (probing(init)) setTimeout(() => page.dispatchEvent(violation));
        return broken(address, init);
      });
      expect(outcome).toMatchObject({reason: 'refused', detail: expect.stringContaining('connect-src')});
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('does not probe for a POST', async () => {
    const {fetch, asked} = fakeFetch(broken);
    const outcome = await settled(request(url, Document, {fetch, method: 'POST', body: '{}'}));
    expect(outcome).toMatchObject({reason: 'unreachable'});
    expect(asked).toHaveLength(1);
  });

  it('gives up after its timeout, once', async () => {
    const {outcome, asked} = await ask(silent);
    expect(outcome).toMatchObject({reason: 'unreachable', detail: 'no whole answer within 10 s'});
    expect(asked).toHaveLength(1);
  });

  it('passes an abort on as it is', async () => {
    const leaving = new AbortController();
    const {fetch, asked} = fakeFetch(silent);
    const pending = request(url, Document, {fetch, signal: leaving.signal});
    leaving.abort('left the page');
    await expect(pending).rejects.toBe('left the page');
    await expect(request(url, Document, {fetch, signal: leaving.signal})).rejects.toBe('left the page');
    expect(asked).toHaveLength(1);
  });

  it('does not try again what was aborted while it waited', async () => {
    const leaving = new AbortController();
    const {fetch, asked} = fakeFetch(status(503));
    const pending = request(url, Document, {fetch, signal: leaving.signal});
    const left = expect(pending).rejects.toBe('left the page');
    await vi.advanceTimersByTimeAsync(100);
    leaving.abort('left the page');
    await left;
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(1);
  });

  it('leaves no clock running, and nobody who listens', async () => {
    const {signal} = new AbortController();
    await request(url, Document, {...fakeFetch(json(paper)), signal});
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
