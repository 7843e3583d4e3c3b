import {describe, expect, it, vi} from 'vitest';
import {run as exportResponses} from '../../../server/src/cli/export.ts';
import {UsageError} from '../../../server/src/cli/options.ts';
import {run as publish} from '../../../server/src/cli/publish.ts';
import {run as purge} from '../../../server/src/cli/purge.ts';
import {Results} from '../../../src/model/results.ts';
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
      'piazza: si cancellerebbero 2 risposte e 0 file; il tempo è scaduto: martedì 1 settembre 2026, ore 00:00 (ora di Roma)\n',
    );
    expect(await count()).toBe(2);
  });

  it('deletes what is due, once, and says what stays', async () => {
    const {io, said, count} = await closed('2026-08-31');
    expect(await purge([], io, due)).toBe(0);
    expect(said().stdout).toContain('piazza: cancellate 2 risposte e 0 file');
    expect(said().stdout).toContain('Restano le ricevute, i loro codici di controllo e i totali.');
    expect(await count()).toBe(0);
    expect(await purge(['--lang', 'en'], io, due)).toBe(0);
    expect(said().stdout).toMatch(/Nothing is due\.\n$/);
  });

  it.each([
    [undefined, '2030-01-01T00:00:00Z', 'Non c’è niente da cancellare.\n'],
    [
      'P1M',
      '2026-08-31T21:59:59Z',
      'Non c’è niente da cancellare.\npiazza: si cancella da martedì 1 settembre 2026, ore 00:00 (ora di Roma)\n',
    ],
  ])('leaves with purgeAfter %s what is not due at %s', async (purgeAfter, moment, words) => {
    const {io, said, count} = await closed(purgeAfter);
    expect(await purge([], io, at(moment))).toBe(0);
    expect(said().stdout.endsWith(words)).toBe(true);
    expect(await count()).toBe(2);
  });

  it('waits for results that are still to be published', async () => {
    const {io, said, count} = await closed('P1M', 'afterClosing');
    expect(await purge([], io, due)).toBe(0);
    expect(said().stderr).toContain('piazza: il tempo è scaduto, ma i risultati sono ancora da pubblicare');
    expect(await count()).toBe(2);
  });

  it('says of how many responses no results were published, and before that what to do', async () => {
    const {io, said, count} = await closed('P1M', 'afterClosing');
    const store = await io.openStore();
    await store.snapshots.keep({
      consultation: 'piazza',
      number: 1,
      results: Results.parse({asOf: '2026-08-01T00:00:00.000Z', respondents: 2, final: true}),
      closedAt: '2026-07-31T22:00:00Z',
    });
    const late = newResponse('c');
    await store.record({...late, receipt: {...late.receipt, receivedAt: '2026-08-05T10:00:00.000Z'}});
    await store.close();
    const words =
      'piazza: 1 risposta non è in nessun risultato pubblicato, e si cancella senza essere stata contata.\n';
    expect(await purge(['--dry-run'], io, due)).toBe(0);
    expect(said().stderr).toBe(`${words}Per conservarle, prima esportale: arengo-server export piazza\n`);
    expect(await count()).toBe(3);
    expect(await purge(['--lang', 'en'], io, due)).toBe(0);
    expect(said().stderr).toMatch(
      /piazza: 1 response is in no published results, and is deleted without being counted\.\n$/,
    );
    expect(await count()).toBe(0);
  });

  it('leaves an export that says why it is empty', async () => {
    const {io, said} = await closed('P1M');
    await purge([], io, due);
    expect(await exportResponses(['piazza'], io)).toBe(0);
    expect(said().stderr).toContain('2 risposte sono state cancellate il 31 agosto 2026: qui non ci sono.\n');
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
