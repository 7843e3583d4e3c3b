import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it, vi} from 'vitest';
import {serveOptions} from '../../../server/src/cli/options.ts';
import {serve} from '../../../server/src/cli/serve.ts';
import {openSqliteStore} from '../../../server/src/store/sqlite.ts';
import {arriving} from '../snapshots-contract.ts';
import {consultation} from '../town.ts';

vi.setConfig({testTimeout: 30_000});

it('a server publishes what is due without being asked, as open data too', async () => {
  const data = mkdtempSync(join(tmpdir(), 'arengo-serve-'));
  const store = await openSqliteStore(data);
  await store.publish({
    consultations: [consultation({opensAt: '2020-01-01T00:00:00Z', closesAt: '2020-02-01T00:00:00Z'})],
  });
  await store.record(arriving('a', '2020-01-02T00:00:00.000Z'));
  await store.close();
  const log: string[] = [];
  const options = serveOptions(['--data', data, '--port', '0', '--host', '127.0.0.1'], {});
  const {url, stop} = await serve(options, (line) => log.push(line));
  await vi.waitFor(
    async () => expect((await fetch(`${url}/datasets/results-piazza.json`)).status).toBe(200),
    {timeout: 20_000},
  );
  expect(await (await fetch(`${url}/consultations/piazza/results.json`)).json()).toMatchObject({
    respondents: 1,
    final: true,
  });
  await stop();
  expect(log).toEqual([]);
  rmSync(data, {recursive: true});
});
