import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {newKeyFile, openKeys} from '../../server/src/receipt.ts';
import type {Settings} from '../../server/src/settings.ts';
import type {Store} from '../../server/src/store/store.ts';
import {ChallengeUsed, StoreUnavailable} from '../../server/src/store/store.ts';
import {openMemoryStore, openSqliteStore} from '../../server/src/store/sqlite.ts';
import {Challenge} from '../../src/model/challenge.ts';
import {asText, proofOf} from './proof.ts';
import {newResponse} from './store-contract.ts';
import {consultation, responseBody, today, town} from './town.ts';

const hour = 3600;
const spent = {
  freeResponses: {requests: 1, seconds: hour},
  slowResponses: {requests: 2, seconds: hour},
  work: {rounds: 2, tries: 4, seconds: 600},
};

/** A town that lets one response of an address in for free, and that one has been sent. */
async function crowded(given: Partial<Settings> & {store?: Store} = {}) {
  let address = '192.0.2.1';
  const made = await town({now: () => new Date(), addressOf: () => address, ...spent, ...given});
  let keys = 0;
  /** Another citizen's response. */
  const respond = (changes: Record<string, unknown> = {}, id = 'piazza') =>
    made.post(responseBody(changes), {key: `key-number-${(keys += 1)}-of-22`, id});
  const challenge = async (id = 'piazza') =>
    Challenge.parse(await (await made.app.request(`/challenges?consultation=${id}`)).json());
  expect((await respond()).status).toBe(201);
  return {...made, respond, challenge, from: (next: string) => (address = next)};
}

const nonceIn = (proof: string): string => JSON.parse(atob(proof)).challenge.parameters.nonce;
const codeOf = async (answer: Response) => ((await answer.json()) as {code: string}).code;

// The library that checks challenges looks at the clock of the machine.
beforeEach(() => void vi.useFakeTimers({toFake: ['Date'], now: today}));
afterEach(() => void vi.useRealTimers());

describe('beyond the free responses of an address', () => {
  it('a response needs a proof of work, and is told where to get one', async () => {
    const {respond, store} = await crowded();
    const refused = await respond();
    expect(refused.status).toBe(403);
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await refused.json()).toMatchObject({
      code: 'challengeNeeded',
      detail: expect.stringContaining('GET /challenges?consultation=piazza'),
    });
    expect(await store.countResponses('piazza')).toBe(1);
  });

  it('the same response gets in with one, and its receipt is for the answers alone', async () => {
    const {post, challenge, app} = await crowded();
    const other = await town();
    const free = await (await other.post(responseBody())).json();
    expect(await codeOf(await post(responseBody()))).toBe('challengeNeeded');
    const proven = await post(responseBody({challenge: await proofOf(await challenge())}));
    expect(proven.status).toBe(201);
    const receipt = await proven.json();
    expect(receipt.digest).toBe(free.digest);
    expect((await app.request(`/receipts/${receipt.id}.json`)).status).toBe(200);
  });

  it('a hundred robots without one are all refused', async () => {
    const {respond, store} = await crowded();
    const answers = await Promise.all(Array.from({length: 100}, () => respond()));
    expect(new Set(await Promise.all(answers.map(codeOf)))).toEqual(new Set(['challengeNeeded']));
    expect(await store.countResponses('piazza')).toBe(1);
  });

  it('a retry of what was recorded needs none', async () => {
    const {post, store} = await crowded();
    const first = await store.countResponses('piazza');
    const again = await post(responseBody(), {key: 'key-number-1-of-22'});
    expect(again.status).toBe(201);
    expect(await store.countResponses('piazza')).toBe(first);
  });

  it('is asked after everything else: what is closed or wrong costs no work and no free response', async () => {
    const {respond, from, store} = await crowded();
    from('192.0.2.2');
    expect(await codeOf(await respond({answers: []}))).toBe('invalid');
    expect((await respond()).status).toBe(201);
    expect(await codeOf(await respond({answers: []}))).toBe('invalid');
    await store.publish({consultations: [consultation({state: 'suspended'})]});
    expect(await codeOf(await respond())).toBe('notOpen');
  });

  it('others are not asked, and the quota is won back', async () => {
    const {respond, from} = await crowded();
    from('192.0.2.2');
    expect((await respond()).status).toBe(201);
    from('192.0.2.1');
    expect(await codeOf(await respond())).toBe('challengeNeeded');
    vi.setSystemTime(today.getTime() + hour * 1000);
    expect((await respond()).status).toBe(201);
  });

  it('nobody is asked where it is turned off', async () => {
    const {respond} = await crowded({freeResponses: false});
    expect((await respond()).status).toBe(201);
  });

  it('who cannot compute says so, and has a slower quota that says when to come back', async () => {
    const {respond, store} = await crowded();
    expect((await respond({challenge: 'none'})).status).toBe(201);
    expect((await respond({challenge: 'none'})).status).toBe(201);
    const refused = await respond({challenge: 'none'});
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe(String(hour / 2));
    expect(await codeOf(refused)).toBe('tooMany');
    expect(await store.countResponses('piazza')).toBe(3);
    vi.setSystemTime(today.getTime() + (hour / 2) * 1000);
    // By then half of the free quota is back too, which is none.
    expect((await respond({challenge: 'none'})).status).toBe(201);
  });
});

describe('GET /challenges', () => {
  it('gives a challenge for a consultation, that nobody keeps and any page may read', async () => {
    const {app} = await crowded();
    const answer = await app.request('/challenges?consultation=piazza');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const {parameters, signature} = Challenge.parse(await answer.json());
    expect(parameters).toMatchObject({
      algorithm: 'PBKDF2/SHA-256',
      cost: 2,
      expiresAt: today.getTime() / 1000 + 600,
      data: {consultation: 'piazza', tries: 4, seconds: 600},
    });
    expect(signature).toMatch(/^[0-9a-f]{64}$/);
  });

  it('never asks for more tries than it says, and for half of them at least', async () => {
    const {challenge} = await crowded();
    const counters = new Set<number>();
    for (let asked = 0; asked < 40; asked += 1)
      counters.add(JSON.parse(atob(await proofOf(await challenge()))).solution.counter);
    expect([...counters].sort()).toEqual([2, 3, 4]);
  });

  it('gives none for nothing, for what is not there or for what is closed', async () => {
    const {app, store} = await crowded();
    expect(await codeOf(await app.request('/challenges'))).toBe('invalid');
    expect(await codeOf(await app.request('/challenges?consultation=nessuna'))).toBe('notFound');
    await store.publish({consultations: [consultation({state: 'withdrawn'})]});
    expect(await codeOf(await app.request('/challenges?consultation=piazza'))).toBe('notOpen');
  });
});

describe('a challenge', () => {
  const invalid = (why: string) => ({
    code: 'challengeInvalid',
    status: 403,
    detail: expect.stringMatching(`^${why}; get another: GET /challenges\\?consultation=piazza$`),
  });

  it('is good once', async () => {
    const {respond, challenge, store} = await crowded();
    const proof = await proofOf(await challenge());
    expect((await respond({challenge: proof})).status).toBe(201);
    const again = await respond({challenge: proof});
    expect(again.status).toBe(403);
    expect(await again.json()).toMatchObject({code: 'challengeInvalid', detail: 'it was used before'});
    expect(await store.countResponses('piazza')).toBe(2);
  });

  it('is good once among fifty that come at once', async () => {
    const {respond, challenge, store} = await crowded();
    const proof = await proofOf(await challenge());
    const answers = await Promise.all(Array.from({length: 50}, () => respond({challenge: proof})));
    expect(answers.filter(({status}) => status === 201)).toHaveLength(1);
    expect(await store.countResponses('piazza')).toBe(2);
  });

  it('is good for a second attempt when nothing could be recorded', async () => {
    const store = await openMemoryStore();
    const {respond, challenge} = await crowded({store});
    const proof = await proofOf(await challenge());
    const {record} = store;
    store.record = () => Promise.reject(new StoreUnavailable('disk full', 5));
    expect(await codeOf(await respond({challenge: proof}))).toBe('unavailable');
    store.record = record;
    expect((await respond({challenge: proof})).status).toBe(201);
  });

  it('is good once for two processes over the same data, and after one has crashed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'arengo-challenges-'));
    try {
      const keys = await openKeys(await newKeyFile());
      const stores: Store[] = [];
      const open = async () => {
        const store = await openSqliteStore(folder);
        stores.push(store);
        return store;
      };
      const one = await crowded({keys, store: await open()});
      const proof = await proofOf(await one.challenge());
      const other = await town({
        keys,
        store: await open(),
        now: () => new Date(),
        addressOf: () => 'x',
        ...spent,
      });
      const respond = (key: string) => other.post(responseBody({challenge: proof}), {key});
      // Free in this process, which knows nothing of the other's quotas.
      expect((await respond('key-of-the-other-1')).status).toBe(201);
      expect((await one.respond({challenge: proof})).status).toBe(201);
      expect(await codeOf(await respond('key-of-the-other-2'))).toBe('challengeInvalid');
      const {store} = await town({store: await open()});
      await expect(
        store.record(newResponse('late', {solved: {id: nonceIn(proof), expiresAt: today.toISOString()}})),
      ).rejects.toThrow(ChallengeUsed);
      for (const one of stores) await one.close();
    } finally {
      rmSync(folder, {recursive: true});
    }
  }, 30_000);

  it('is not good after it has expired', async () => {
    const {respond, challenge} = await crowded();
    const proof = await proofOf(await challenge());
    vi.setSystemTime(today.getTime() + 600_000);
    const refused = await respond({challenge: proof});
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject(invalid('it has expired'));
  });

  it('is good until it expires', async () => {
    const {respond, challenge} = await crowded();
    const proof = await proofOf(await challenge());
    vi.setSystemTime(today.getTime() + 599_000);
    expect((await respond({challenge: proof})).status).toBe(201);
  });

  it('is not good for another consultation', async () => {
    const {respond, challenge, store} = await crowded();
    await store.publish({consultations: [consultation({id: 'altra'})]});
    const refused = await respond({challenge: await proofOf(await challenge('altra'))});
    expect(await refused.json()).toMatchObject(invalid('it is for another consultation'));
  });

  it('is not good from another server, and is from another process with the same keys', async () => {
    const keys = await openKeys(await newKeyFile());
    const {respond} = await crowded({keys});
    const stranger = await crowded();
    const refused = await respond({challenge: await proofOf(await stranger.challenge())});
    expect(await refused.json()).toMatchObject(invalid('it was not given out here'));
    const twin = await crowded({keys});
    expect((await respond({challenge: await proofOf(await twin.challenge())})).status).toBe(201);
  });

  it('cannot be made easier, longer or somebody else’s', async () => {
    const {respond, challenge} = await crowded();
    const {parameters, signature} = await challenge();
    const {solution} = JSON.parse(atob(await proofOf({parameters, signature})));
    const changes = [
      {keyPrefix: '00'},
      {cost: 1},
      {expiresAt: parameters.expiresAt + 1},
      {data: {...parameters.data, consultation: 'altra'}},
      {keySignature: undefined},
    ];
    for (const change of changes) {
      const changed = {parameters: {...parameters, ...change}, signature};
      const refused = await respond({challenge: asText({challenge: changed, solution})});
      expect(await refused.json(), JSON.stringify(change)).toMatchObject(
        invalid('it was not given out here'),
      );
    }
  });

  it('must be solved', async () => {
    const {respond, challenge} = await crowded();
    const given = await challenge();
    const solutions = [
      {counter: 2, derivedKey: '00'.repeat(32)},
      {counter: 2, derivedKey: given.parameters.keyPrefix},
      {counter: 2, derivedKey: ''},
    ];
    for (const solution of solutions) {
      const refused = await respond({challenge: asText({challenge: given, solution})});
      expect(await refused.json()).toMatchObject(invalid('it is not solved'));
    }
  });

  it.each(['x', '!', btoa('{'), btoa('null'), asText({challenge: {}, solution: {}}), 'None'])(
    'is not %j',
    async (text) => {
      const {respond, reports} = await crowded();
      const refused = await respond({challenge: text});
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject(invalid('it is not the base64 of {challenge, solution}'));
      expect(reports).toEqual([]);
    },
  );
});
