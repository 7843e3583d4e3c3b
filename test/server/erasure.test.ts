import {readFileSync} from 'node:fs';
import {expect, it, vi} from 'vitest';
import {databaseFile, openSqliteStore} from '../../server/src/store/sqlite.ts';
import {folderWith} from './cli/bench.ts';
import {newResponse} from './store-contract.ts';
import {consultation, today} from './town.ts';

vi.setConfig({testTimeout: 20_000});

const secret = (mark: string) => ({
  answers: [{linkId: 'why', value: `unmistakable words of ${mark}`}],
  salt: `salt-of-${mark}`.padEnd(22, 'x'),
  keyHash: `hash-of-the-key-of-${mark}`,
});

it('leaves nothing of withdrawn or purged answers, their salts and their keys in the file of the database', async () => {
  const data = folderWith();
  const store = await openSqliteStore(data);
  await store.publish({consultations: [consultation(), consultation({id: 'altra'})]});
  const withdrawn = newResponse('a', secret('anna'));
  await store.record(withdrawn);
  for (let index = 0; index < 20; index += 1) {
    await store.record(newResponse(`b${index}`, secret(`bruno-${index}`)));
    await store.record(newResponse(`c${index}`, {...secret(`carla-${index}`), consultation: 'altra'}));
  }
  await store.withdraw({receipt: withdrawn.receipt.id, isOver: true});
  await store.lifecycle.retention.purge('piazza', today, () => true);
  await store.close();
  const text = readFileSync(databaseFile(data), 'latin1');
  expect(text.includes('unmistakable words of carla-1')).toBe(true);
  for (const mark of ['anna', 'bruno'])
    for (const trace of ['unmistakable words of', 'salt-of-', 'hash-of-the-key-of-'].map((kind) =>
      kind.endsWith('of') ? `${kind} ${mark}` : kind + mark,
    ))
      expect(text.includes(trace), trace).toBe(false);
});
