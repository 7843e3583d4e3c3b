import {readFileSync} from 'node:fs';
import Database from 'better-sqlite3';
import {describe, expect, it, vi} from 'vitest';
import {databaseFile, openSqliteStore} from '../../../server/src/store/sqlite.ts';
import {Draft} from '../../../src/model/draft.ts';
import {folderWith} from './bench.ts';

vi.setConfig({testTimeout: 20_000});

async function tables(): Promise<readonly {readonly table: string; readonly columns: readonly string[]}[]> {
  const data = folderWith();
  await (await openSqliteStore(data)).close();
  const database = new Database(databaseFile(data), {readonly: true});
  const names = database
    .prepare<[], string>(`select name from sqlite_master where type = 'table' and name not like 'kysely%'`)
    .pluck()
    .all();
  const found = names.map((table) => ({
    table,
    columns: database.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table),
  }));
  database.close();
  return found;
}

describe.each(['README.md', 'README.it.md'])('the data sheet, %s', (file) => {
  const sheet = readFileSync(`docs/privacy/${file}`, 'utf8');

  it('names every table, and every column that is filled by a response', async () => {
    const all = await tables();
    const filled = all.filter(({table}) => ['receipts', 'responses', 'uploads'].includes(table));
    expect(filled).toHaveLength(3);
    for (const name of [...all.map(({table}) => table), ...filled.flatMap(({columns}) => columns)])
      expect(sheet).toContain(`\`${name}\``);
  });

  it('names all that is kept on the device of a citizen', () => {
    for (const name of Object.keys(Draft.shape)) expect(sheet).toContain(`\`${name}\``);
  });
});
