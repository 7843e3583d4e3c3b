import {rmSync} from 'node:fs';
import Database from 'better-sqlite3';
import {databaseFile, openSqliteStore} from '../../server/src/store/sqlite.ts';
import type {Tables} from '../../server/src/store/schema.ts';
import type {Consultation} from '../../src/model/consultation.ts';

/** What the server wrote, in the groups in which it committed it. */
export type Written = {
  readonly receipts: readonly Tables['receipts'][];
  readonly responses: readonly Tables['responses'][];
  readonly groups: readonly number[];
};

/** What a server has written into its data folder since there were so many responses. */
export function readWritten(data: string, after: number, groups: readonly number[]): Written {
  const database = new Database(databaseFile(data), {readonly: true});
  const all = <T>(table: string) =>
    database.prepare<[number], T>(`SELECT * FROM ${table} ORDER BY rowid LIMIT -1 OFFSET ?`).all(after);
  const receipts = all<Tables['receipts']>('receipts');
  const responses = all<Tables['responses']>('responses');
  database.close();
  const grouped = groups.reduce((sum, group) => sum + group, 0);
  if (grouped !== responses.length || grouped !== receipts.length)
    throw new Error(`${grouped} responses were committed, ${responses.length} are there`);
  return {receipts, responses, groups};
}

/**
 * The limit of what the store can do: the same rows in the same groups, written by the driver alone into tables of
 * the same shape, as durably. Responses a second, and the processor time of each in µs.
 */
export async function writePlainly(
  data: string,
  consultation: Consultation,
  written: Written,
): Promise<{readonly perSecond: number; readonly each: number}> {
  rmSync(data, {recursive: true, force: true});
  const store = await openSqliteStore(data);
  await store.publish({consultations: [consultation]});
  await store.close();
  const database = new Database(databaseFile(data));
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    database.pragma(pragma);
  const insert = <T extends object>(table: string, row: T) => {
    const columns = Object.keys(row);
    return database.prepare<[T]>(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`,
    );
  };
  const [receipt] = written.receipts;
  const [response] = written.responses;
  if (!receipt || !response) throw new Error('the server wrote nothing');
  const [receipts, responses] = [insert('receipts', receipt), insert('responses', response)];
  const commit = database.transaction((from: number, to: number) => {
    for (const row of written.receipts.slice(from, to)) receipts.run(row);
    for (const row of written.responses.slice(from, to)) responses.run(row);
  });

  const start = performance.now();
  const before = process.cpuUsage();
  let done = 0;
  for (const group of written.groups) commit(done, (done += group));
  const seconds = (performance.now() - start) / 1000;
  const {user, system} = process.cpuUsage(before);
  database.close();
  rmSync(data, {recursive: true, force: true});
  return {perSecond: done / seconds, each: (user + system) / done};
}
