import {createWriteStream} from 'node:fs';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import Database from 'better-sqlite3';
import {run} from '../../server/src/cli/export.ts';
import {databaseFile, openSqliteStore} from '../../server/src/store/sqlite.ts';
import type {Exported} from './exported.ts';

// An export in a process of its own: with ours, or with the driver alone, which writes the rows as they are.
const [way = '', data = '', out = ''] = process.argv.slice(2);

const begun = performance.now();
if (way === 'plain') await plainly();
else {
  const {stdin, stdout, stderr} = process;
  const io = {stdin, stdout, stderr, openStore: () => openSqliteStore(data)};
  const code = await run(['bench', '--format', way, '--out', out], io);
  if (code !== 0) process.exit(code);
}
const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
const exported: Exported = {
  seconds: (performance.now() - begun) / 1000,
  processor: userCPUTime + systemCPUTime,
  megabytes: maxRSS / 1000,
};
console.log(JSON.stringify(exported));

async function plainly(): Promise<void> {
  const database = new Database(databaseFile(data), {readonly: true});
  const rows = database.prepare('SELECT * FROM responses ORDER BY consultation, key_hash').iterate();
  const lines = (function* () {
    for (const row of rows) yield `${JSON.stringify(row)}\n`;
  })();
  await pipeline(Readable.from(lines), createWriteStream(out));
  database.close();
}
