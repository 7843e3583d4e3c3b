import {mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {sql} from 'kysely';
import {Migrator} from 'kysely/migration';
import {afterAll, describe, expect, it} from 'vitest';
import {GroupCommit} from '../../server/src/store/group-commit.ts';
import {keysIn} from '../../server/src/store/key-file.ts';
import * as first from '../../server/src/store/migrations/first.ts';
import {connect} from '../../server/src/store/sqlite-connection.ts';
import {WriterThread} from '../../server/src/store/sqlite-thread.ts';
import {databaseFile, openMemoryStore, openSqliteStore} from '../../server/src/store/sqlite.ts';
import {StoreUnavailable} from '../../server/src/store/store.ts';
import {wasmStores} from '../wasm-store.ts';
import {event} from './nouns.ts';
import {newResponse, storeContract} from './store-contract.ts';
import {consultation, town, responseBody} from './town.ts';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'arengo-store-'));
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach((made) => rmSync(made, {recursive: true})));

storeContract('in a file, written by a thread', () => openSqliteStore(folder()));
storeContract('in memory', () => openMemoryStore());
storeContract('in WebAssembly', await wasmStores());

describe('a store in a file', () => {
  it('is brought up from the version before, with all that is in it', async () => {
    const data = folder();
    const old = connect(databaseFile(data));
    const provider = {getMigrations: () => Promise.resolve({'0001-first': first})};
    await new Migrator({db: old, provider}).migrateToLatest();
    const text = {
      json: JSON.stringify(consultation()),
      search_text: '',
      organisation_text: '',
      topics_text: '',
    };
    await old
      .insertInto('consultations')
      .values({id: 'piazza', modified_at: '2026-01-01T00:00:00Z', ...text})
      .execute();
    await old.destroy();
    const store = await openSqliteStore(data);
    expect((await store.consultation('piazza'))?.document).toEqual(consultation());
    await store.publish({agenda: [event()]});
    expect(await store.agenda({limit: 2})).toHaveLength(1);
    await store.close();
  });

  it('reads a document of an earlier version with what it lacks', async () => {
    const data = folder();
    const store = await openSqliteStore(data);
    const {topics: _, documents: __, ...early} = consultation();
    const db = connect(databaseFile(data));
    const text = {json: JSON.stringify(early), search_text: '', organisation_text: '', topics_text: ''};
    await db
      .insertInto('consultations')
      .values({id: 'piazza', modified_at: '2026-01-01T00:00:00Z', ...text})
      .execute();
    await db.destroy();
    expect((await store.consultation('piazza'))?.document).toMatchObject({topics: [], documents: []});
    await store.close();
  });

  it('knows no questionnaire that was retired', async () => {
    const data = folder();
    const store = await openSqliteStore(data);
    await store.publish({consultations: [consultation()]});
    expect(await store.questionnaire('piazza', '1')).toBeDefined();
    const db = connect(databaseFile(data));
    await db.updateTable('questionnaires').set({retired_at: '2026-07-01T00:00:00Z'}).execute();
    await db.destroy();
    expect(await store.questionnaire('piazza', '1')).toBeUndefined();
    await store.close();
  });

  it('syncs every commit, keeps no answers without a receipt, and waits for another process', async () => {
    const db = connect(databaseFile(folder()));
    const pragma = async (name: string) =>
      Object.values((await sql.raw(`pragma ${name}`).execute(db)).rows[0] ?? {})[0];
    expect(await pragma('journal_mode')).toBe('wal');
    // 2 is FULL: what was acknowledged survives a power cut.
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBe(5000);
    await db.destroy();
  });

  it('still has everything when it is opened again', async () => {
    const data = folder();
    const store = await openSqliteStore(data);
    await store.publish({consultations: [consultation()]});
    const {receipt} = await store.record(newResponse('a'));
    await store.close();
    const again = await openSqliteStore(data);
    expect(await again.receipt(receipt.id)).toMatchObject({status: 'recorded'});
    await again.close();
  });

  it('is open in two processes at once: what one publishes the other serves', async () => {
    const data = folder();
    const [one, two] = await Promise.all([openSqliteStore(data), openSqliteStore(data)]);
    await one.publish({consultations: [consultation()]});
    const recording = Array.from({length: 100}, (_, index) => two.record(newResponse(`${index}`)));
    await one.publish({consultations: [consultation({title: 'Altro'})]});
    await Promise.all(recording);
    expect((await two.consultation('piazza'))?.document.title).toBe('Altro');
    expect(await one.countResponses('piazza')).toBe(100);
    await Promise.all([one.close(), two.close()]);
  });

  it('writes many responses in few commits', async () => {
    const commits: number[] = [];
    const store = await openSqliteStore(folder(), {onCommit: (responses) => commits.push(responses)});
    await store.publish({consultations: [consultation()]});
    await Promise.all(Array.from({length: 300}, (_, index) => store.record(newResponse(`${index}`))));
    expect(commits.reduce((sum, responses) => sum + responses, 0)).toBe(300);
    expect(commits.length).toBeLessThan(10);
    await store.close();
  });

  it('never holds the withdrawal token or the idempotency key', async () => {
    const data = folder();
    const store = await openSqliteStore(data);
    const {post} = await town({store});
    const answer = await post(responseBody(), {key: 'this-key-is-nobodys-business'});
    const {withdrawalToken, id} = await answer.json();
    expect(answer.status).toBe(201);
    await store.close();
    const bytes = readFileSync(databaseFile(data)).toString('latin1');
    expect(bytes).toContain(id);
    expect(bytes).not.toContain(withdrawalToken);
    expect(bytes).not.toContain('this-key-is-nobodys-business');
  });
});

describe('the writer thread', () => {
  it('fails the group under way when it dies, and starts again for the next', async () => {
    const data = folder();
    const store = await openSqliteStore(data);
    await store.publish({consultations: [consultation()]});
    const thread = new WriterThread(databaseFile(data));
    // No group at all: a fault inside the thread that nothing in it expects.
    await expect(thread.write(0 as unknown as [])).rejects.toThrow();
    expect(await thread.write([newResponse('y')])).toHaveLength(1);
    await thread.close();
    await store.close();
  });
});

describe('group commit', () => {
  it('turns away what it cannot hold, and says when to come back', async () => {
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const queue = new GroupCommit<number, number>(
      async (group) => {
        await slow;
        return group.map((ok) => ({ok}));
      },
      {maxWaiting: 2, maxGroup: 1},
    );
    const taken = [queue.add(1), queue.add(2)];
    const refused = await queue.add(3).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreUnavailable);
    expect(refused).toHaveProperty('retryAfter', 2);
    finish();
    expect(await Promise.all(taken)).toEqual([1, 2]);
  });

  it('answers nobody before the group is written', async () => {
    const order: string[] = [];
    const queue = new GroupCommit<string, string>(
      async (group) => {
        order.push('written');
        return group.map((ok) => ({ok}));
      },
      {maxWaiting: 10, maxGroup: 10},
    );
    await Promise.all(['a', 'b'].map((entry) => queue.add(entry).then(() => order.push('answered'))));
    expect(order).toEqual(['written', 'answered', 'answered']);
  });

  it('writes no more together than it may', async () => {
    const groups: number[] = [];
    const queue = new GroupCommit<number, number>(
      async (group) => {
        groups.push(group.length);
        return group.map((ok) => ({ok}));
      },
      {maxWaiting: 10, maxGroup: 2},
    );
    expect(await Promise.all([1, 2, 3, 4, 5].map((entry) => queue.add(entry)))).toEqual([1, 2, 3, 4, 5]);
    expect(groups).toEqual([2, 2, 1]);
  });

  it.each([
    ['gave no answer', async () => [], 'the writer gave no answer'],
    ['died', () => Promise.reject(new Error('disk full')), 'disk full'],
  ])('says that it is unavailable when the writer %s, and goes on', async (_what, fault, message) => {
    const writes = [fault, async (group: readonly number[]) => group.map((ok) => ({ok}))];
    const queue = new GroupCommit<number, number>((group) => (writes.shift() ?? fault)(group), {
      maxWaiting: 10,
      maxGroup: 10,
    });
    const failed = await queue.add(1).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(StoreUnavailable);
    expect(failed).toMatchObject({message, retryAfter: 5});
    expect(await queue.add(2)).toBe(2);
  });

  it('is closed when what waits is written, and takes no more from the moment it is told', async () => {
    const written: number[] = [];
    const queue = new GroupCommit<number, number>(
      async (group) => {
        written.push(...group);
        return group.map((ok) => ({ok}));
      },
      {maxWaiting: 10, maxGroup: 1},
    );
    void queue.add(1);
    void queue.add(2);
    await queue.close();
    expect(written).toEqual([1, 2]);
    await expect(queue.add(3)).rejects.toThrow(StoreUnavailable);
    expect(written).toEqual([1, 2]);
  });
});

describe('the database', () => {
  it('is for its owner only, journals included', async () => {
    const data = folder();
    const store = await openSqliteStore(data);
    await store.publish({consultations: []});
    for (const file of readdirSync(data)) expect(statSync(join(data, file)).mode & 0o077, file).toBe(0);
    await store.close();
  });
});

describe('the key file', () => {
  it('is made once, for its owner only, and gives the same keys again', async () => {
    const data = folder();
    const [one, two] = await Promise.all([keysIn(data), keysIn(data)]);
    expect(statSync(join(data, 'keys.json')).mode & 0o777).toBe(0o600);
    expect(two.kid).toBe(one.kid);
    expect((await keysIn(data)).secret).toEqual(one.secret);
  });

  it.each(['{"signing":[]}', '', '{"signing":[{"kty":"oct"}]}'])(
    'is not made anew when it is broken: %s',
    async (text) => {
      const data = folder();
      writeFileSync(join(data, 'keys.json'), text);
      await expect(keysIn(data)).rejects.toThrow('restore it from a backup');
      expect(readFileSync(join(data, 'keys.json'), 'utf8')).toBe(text);
    },
  );

  it('publishes no private part', async () => {
    const {jwks} = await keysIn(folder());
    expect(Object.keys(jwks.keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });
});
