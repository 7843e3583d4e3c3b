import {describe, expect, it, vi} from 'vitest';
import {run as exportResponses} from '../../../server/src/cli/export.ts';
import {UsageError} from '../../../server/src/cli/options.ts';
import {run as publish} from '../../../server/src/cli/publish.ts';
import {run as purge} from '../../../server/src/cli/purge.ts';
import {newResponse} from '../store-contract.ts';
import {consultation} from '../town.ts';
import {folderWith, terminal} from './bench.ts';

vi.setConfig({testTimeout: 20_000});

async function closed(purgeAfter?: string, resultsPolicy = 'never') {
  const {io, said} = terminal();
  const document = {...consultation({resultsPolicy}), ...(purgeAfter === undefined ? {} : {purgeAfter})};
  await publish([folderWith({'consultations/piazza.json': JSON.stringify(document)})], io);
  const store = await io.openStore();
  await store.record(newResponse('a'));
  await store.record(newResponse('b'));
  await store.close();
  const count = async () => {
    const again = await io.openStore();
    try {
      return await again.countResponses('piazza');
    } finally {
      await again.close();
    }
  };
  return {io, said, count};
}
const at = (text: string) => () => new Date(text);
const due = at('2026-08-31T22:00:00Z');

describe('purge', () => {
  it('says what it would delete, and deletes nothing', async () => {
    const {io, said, count} = await closed('P1M');
    expect(await purge(['--dry-run'], io, due)).toBe(0);
    expect(said().stdout).toContain(
      'piazza: would delete the answers of 2 responses and 0 files, due since 2026-08-31T22:00:00Z\n',
    );
    expect(await count()).toBe(2);
  });

  it('deletes what is due, once, and says what stays', async () => {
    const {io, said, count} = await closed('2026-08-31');
    expect(await purge([], io, due)).toBe(0);
    expect(said().stdout).toContain('piazza: deleted the answers of 2 responses and 0 files');
    expect(said().stdout).toContain('Receipts, their digests and totals are kept.');
    expect(await count()).toBe(0);
    expect(await purge([], io, due)).toBe(0);
    expect(said().stdout).toMatch(/Nothing is due\.\n$/);
  });

  it.each([
    [undefined, '2030-01-01T00:00:00Z', 'Nothing is due.\n'],
    ['P1M', '2026-08-31T21:59:59Z', 'Nothing is due.\npiazza: due 2026-08-31T22:00:00Z\n'],
  ])('leaves with purgeAfter %s what is not due at %s', async (purgeAfter, moment, words) => {
    const {io, said, count} = await closed(purgeAfter);
    expect(await purge([], io, at(moment))).toBe(0);
    expect(said().stdout.endsWith(words)).toBe(true);
    expect(await count()).toBe(2);
  });

  it('waits for results that are still to be published', async () => {
    const {io, said, count} = await closed('P1M', 'afterClosing');
    expect(await purge([], io, due)).toBe(0);
    expect(said().stderr).toContain('piazza: due, but its results are still to be published');
    expect(await count()).toBe(2);
  });

  it('leaves an export that says why it is empty', async () => {
    const {io, said} = await closed('P1M');
    await purge([], io, due);
    expect(await exportResponses(['piazza'], io)).toBe(0);
    expect(said().stderr).toContain(
      'The answers of 2 responses were deleted on 2026-08-31: they are not in here.\n',
    );
    expect(said().stdout).toContain('trees');
  });

  it('explains itself', async () => {
    await expect(purge(['--nonsense'], terminal().io)).rejects.toThrow(UsageError);
  });
});

describe('publish', () => {
  it.each([
    ['18 mesi', /must be a day such as/],
    ['2026-07-30', /is before closesAt/],
  ])('refuses purgeAfter: %s', async (purgeAfter, words) => {
    const {io, said} = terminal();
    const document = JSON.stringify({...consultation(), purgeAfter});
    expect(await publish([folderWith({'consultations/piazza.json': document})], io)).toBe(1);
    expect(said().stderr).toMatch(words);
  });
});
