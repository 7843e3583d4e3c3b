import {describe, expect, it} from 'vitest';
import {openMemoryStore} from '../../server/src/store/sqlite.ts';
import {StoreUnavailable} from '../../server/src/store/store.ts';
import {open} from '../../src/sources/open.ts';
import type {Sending} from '../../src/sources/source.ts';
import {consultation, responseBody, town} from '../server/town.ts';

const src = 'https://partecipa.example.it/consultations/piazza';
const staying = () => new AbortController().signal;

/** The participation source, with the real API at the other end of its `fetch`. */
async function connected(given: Parameters<typeof town>[0] = {}) {
  const {app, store, at} = await town({report: () => undefined, ...given});
  let spoil: (answer: Response) => Response = (answer) => answer;
  const fetch = async (input: string | URL | Request, init?: RequestInit) =>
    spoil(await app.request(input, init));
  const source = await open(src, {fetch});
  if (!source.consultation || !source.submit) throw new Error('the source offers both');
  return {
    load: source.consultation.bind(source),
    submit: source.submit.bind(source),
    elsewhere: (address: string) => open(address, {fetch}),
    store,
    at,
    spoiling: (how: typeof spoil) => (spoil = how),
  };
}

function sending(changes: Record<string, unknown> = {}, key = 'AAAAAAAAAAAAAAAAAAAAAA'): Sending {
  return {key, body: JSON.stringify(responseBody(changes))};
}

describe('the participation source before the real API', () => {
  it('loads the consultation as it was published', async () => {
    const {load} = await connected();
    expect(await load(staying())).toEqual(consultation());
  });

  it('calls a consultation that is not there missing, and says what the API said', async () => {
    const {elsewhere} = await connected();
    const source = await elsewhere('https://partecipa.example.it/consultations/nowhere');
    await expect(source.consultation?.(staying())).rejects.toMatchObject({
      reason: 'missing',
      status: 404,
      answer: {code: 'notFound'},
    });
  });

  it('calls what is no consultation unreadable', async () => {
    const {elsewhere} = await connected();
    const source = await elsewhere('https://partecipa.example.it/consultations');
    await expect(source.consultation?.(staying())).rejects.toMatchObject({reason: 'unreadable'});
  });

  it('brings back the receipt of a response, once for every key', async () => {
    const {submit, store} = await connected();
    const first = await submit(sending());
    expect(first).toMatchObject({is: 'recorded', receipt: {consultation: 'piazza'}});
    expect(await submit(sending())).toEqual(first);
    expect(await store.countResponses('piazza')).toBe(1);
  });

  it('does not know what became of a lost reply, and finds out by sending the same again', async () => {
    const {submit, store, spoiling, at} = await connected();
    spoiling(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(submit(sending())).rejects.toMatchObject({reason: 'unreachable'});
    spoiling((answer) => new Response('<h1>Bad gateway</h1>', {status: 502, headers: answer.headers}));
    await expect(submit(sending())).rejects.toMatchObject({reason: 'unavailable'});
    spoiling((answer) => answer);
    at('2027-01-01T00:00:00Z');
    expect(await submit(sending())).toMatchObject({is: 'recorded'});
    expect(await store.countResponses('piazza')).toBe(1);
  });

  it.each<[string, Sending, string, object]>([
    [
      'an unanswered question',
      sending({answers: []}),
      'invalid',
      {errors: [{linkId: 'trees', code: 'required'}]},
    ],
    [
      'an answer that is none',
      sending({answers: [{linkId: 'trees', value: {code: 'perhaps'}}]}),
      'invalid',
      {errors: [{linkId: 'trees', code: 'notAnOption'}]},
    ],
    ['half a body', {...sending(), body: '{"answers": ['}, 'invalid', {}],
    ['an old version', sending({questionnaireVersion: '0'}), 'staleQuestionnaire', {}],
    ['two megabytes', sending({answers: [{linkId: 'why', value: 'x'.repeat(2e6)}]}), 'tooLarge', {}],
  ])('settles %s', async (_what, attempt, code, more) => {
    const {submit, store} = await connected();
    expect(await submit(attempt)).toMatchObject({is: 'refused', problem: {code, ...more}});
    expect(await store.countResponses('piazza')).toBe(0);
  });

  it('settles what comes too late', async () => {
    const {submit, at} = await connected();
    at('2027-01-01T00:00:00Z');
    expect(await submit(sending())).toMatchObject({is: 'refused', problem: {code: 'notOpen'}});
  });

  it('settles a key that was used for something else', async () => {
    const {submit} = await connected();
    await submit(sending());
    const other = sending({answers: [{linkId: 'trees', value: {code: 'no'}}]});
    expect(await submit(other)).toMatchObject({is: 'refused', problem: {code: 'keyReused'}});
  });

  it('hears from the API when to come back', async () => {
    const {submit, load} = await connected({
      addressOf: () => '192.0.2.1',
      rateLimit: {read: {requests: 1, seconds: 60}, write: {requests: 1, seconds: 60}},
    });
    await submit(sending());
    const refused = await submit(sending({}, 'BBBBBBBBBBBBBBBBBBBBBB'));
    expect(refused).toMatchObject({is: 'refused', problem: {code: 'tooMany'}});
    expect(refused.is === 'refused' && refused.retryAfter).toBeGreaterThan(0);
    await load(staying());
    await expect(load(staying())).rejects.toMatchObject({reason: 'unavailable', status: 429});
  });

  it('hears that nothing can be written now', async () => {
    const store = await openMemoryStore();
    store.record = () => Promise.reject(new StoreUnavailable('the disk is full', 5));
    const {submit} = await connected({store});
    expect(await submit(sending())).toMatchObject({problem: {code: 'unavailable'}, retryAfter: 5});
  });
});
