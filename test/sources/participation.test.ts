import {describe, expect, it, vi} from 'vitest';
import {SourceFailure} from '../../src/sources/failure.ts';
import type {Source} from '../../src/sources/source.ts';
import {open} from '../../src/sources/open.ts';
import type {Step} from './fake-fetch.ts';
import {broken, fakeFetch, json, silent, status} from './fake-fetch.ts';

const src = 'https://partecipa.example.it/consultations/6nap';
const consultation = {id: '6nap', title: 'Piano', language: 'it', organisation: {name: 'Comune'}};
const receipt = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  consultation: '6nap',
  receivedAt: '2026-07-01T10:00:00Z',
  digest: `sha-256:${'A'.repeat(43)}`,
  signature: 'a.b.c',
  verifyUrl: 'https://partecipa.example.it/receipts/AAAAAAAAAAAAAAAAAAAAAA',
  withdrawalToken: 'secret',
};
const sending = {key: 'k'.repeat(22), body: '{"answers":[]}'};

async function opened(address: string, ...steps: readonly [Step, ...Step[]]) {
  const {fetch, asked} = fakeFetch(...steps);
  return {source: await open(address, {fetch}), asked};
}

const load = ({consultation: get}: Source) => get?.(new AbortController().signal);
const submit = ({submit: send}: Source) => send?.(sending);

describe('open', () => {
  it.each([
    [src, 'telepathy', /no source "telepathy" here; known: participation/],
    [src, 'constructor', /no source "constructor"/],
    ['https://example.it/dataset/x', 'decidim', /no address of Decidim/],
    ['javascript:alert(1)', undefined, /not a whole http\(s\) address/],
    ['', 'participation', /not a whole http\(s\) address/],
  ])('says that %s from %s is unsupported', async (address, source, detail) => {
    const failure: unknown = await open(address, {source}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SourceFailure);
    expect(failure).toMatchObject({reason: 'unsupported', detail: expect.stringMatching(detail)});
  });

  it('asks nothing yet', async () => {
    const {asked} = await opened(src, json(consultation));
    expect(asked).toEqual([]);
  });
});

describe('participation, loading', () => {
  it.each([
    [src, `${src}.json`],
    [`${src}/`, `${src}.json`],
    [`${src}?lang=de#arengo&view=card`, `${src}.json?lang=de`],
    [`${src}.json`, `${src}.json`],
  ])('asks for the twin of %s', async (address, twin) => {
    const {source, asked} = await opened(address, json(consultation));
    expect(await load(source)).toMatchObject({id: '6nap', topics: []});
    expect(asked.map(({url}) => url)).toEqual([twin]);
  });

  it('lets go when its signal says so', async () => {
    const {source} = await opened(src, silent);
    const leaving = new AbortController();
    const pending = source.consultation?.(leaving.signal);
    leaving.abort('gone');
    await expect(pending).rejects.toBe('gone');
  });

  it('names the place that does not fit', async () => {
    const {source} = await opened(src, json({...consultation, closesAt: '31 luglio'}));
    await expect(load(source)).rejects.toMatchObject({
      reason: 'unreadable',
      detail: expect.stringMatching(/^\$\.closesAt must be a moment/),
    });
  });
});

describe('participation, sending', () => {
  it.each([src, `${src}/`, `${src}#arengo`, `${src}.json`])('posts beside %s', async (address) => {
    const {source, asked} = await opened(address, json(receipt, {status: 201}));
    expect(await submit(source)).toEqual({is: 'recorded', receipt});
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe(`${src}/responses`);
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      body: sending.body,
      credentials: 'omit',
      headers: {'content-type': 'application/json', 'idempotency-key': sending.key},
    });
  });

  it('settles what the API refuses in its own words', async () => {
    const problem = {code: 'invalid', status: 422, errors: [{linkId: 'q1', code: 'required'}]};
    const {source} = await opened(src, json(problem, {status: 422}));
    expect(await submit(source)).toEqual({is: 'refused', problem, retryAfter: undefined});
  });

  it('says when to come back', async () => {
    const {source} = await opened(
      src,
      json({code: 'tooMany'}, {status: 429, headers: {'retry-after': '60'}}),
    );
    expect(await submit(source)).toMatchObject({is: 'refused', problem: {code: 'tooMany'}, retryAfter: 60});
  });

  it('settles a 503 only when it is the API that says so', async () => {
    const ours = await opened(src, json({code: 'unavailable'}, {status: 503}));
    expect(await submit(ours.source)).toMatchObject({is: 'refused', problem: {code: 'unavailable'}});
    const proxy = await opened(src, json({error: 'upstream'}, {status: 503}));
    await expect(submit(proxy.source)).rejects.toMatchObject({reason: 'unavailable', status: 503});
  });

  it('settles what a proxy finds too long, for it would every time', async () => {
    const {source} = await opened(src, status(413));
    expect(await submit(source)).toMatchObject({is: 'refused', problem: {code: 'tooLarge'}});
  });

  it.each([404, 405, 501])('settles what a folder of files answers: %i', async (answered) => {
    const {source} = await opened(src, status(answered));
    expect(await submit(source)).toMatchObject({is: 'refused', problem: {code: 'notFound'}});
  });

  it('takes a code from the future for a refusal, but not from a server that stumbles', async () => {
    const later = await opened(src, json({code: 'quotaOfStreet'}, {status: 409}));
    expect(await submit(later.source)).toMatchObject({problem: {code: 'other:quotaOfStreet'}});
    const stumbling = await opened(src, json({code: 'panic'}, {status: 500}));
    await expect(submit(stumbling.source)).rejects.toMatchObject({reason: 'unavailable'});
  });

  it('gives a response half a minute, and then leaves open what became of it', async () => {
    vi.useFakeTimers();
    try {
      const {source} = await opened(src, silent);
      const sent = submit(source)?.catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await sent).toMatchObject({reason: 'unreachable', detail: 'no whole answer within 30 s'});
    } finally {
      vi.useRealTimers();
    }
  });

  it.each<[string, Step, string]>([
    ['a broken connection', broken, 'unreachable'],
    ['a bad gateway', status(502), 'unavailable'],
    ['a page with status 200', status(200), 'unreadable'],
    ['a receipt that is none', json({...receipt, signature: 'x'}, {status: 201}), 'unreadable'],
    ['a firewall', status(403), 'refused'],
  ])('leaves open what %s means, and sends once', async (_what, step, reason) => {
    const {source, asked} = await opened(src, step);
    await expect(submit(source)).rejects.toMatchObject({reason});
    expect(asked).toHaveLength(1);
  });
});
