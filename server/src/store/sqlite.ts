import {closeSync, mkdirSync, openSync} from 'node:fs';
import {join} from 'node:path';
import {bytesInFolder} from './bytes-in-folder.ts';
import type {StoreOptions} from './open.ts';
import {openStore} from './open.ts';
import {connect} from './sqlite-connection.ts';
import {WriterThread} from './sqlite-thread.ts';
import type {Store} from './store.ts';

/** The database file in a data folder. */
export function databaseFile(folder: string): string {
  return join(folder, 'arengo.sqlite');
}

/** The store in a data folder; both are made when they are not there. Responses are written by a thread. */
export async function openSqliteStore(folder: string, options: StoreOptions = {}): Promise<Store> {
  mkdirSync(folder, {recursive: true, mode: 0o700});
  const file = databaseFile(folder);
  // Answers are for the operator alone; SQLite gives its journals the permissions of the database.
  closeSync(openSync(file, 'a', 0o600));
  const bytes = bytesInFolder(join(folder, 'uploads'));
  return openStore(connect(file), {bytes, ...options}, () => {
    const thread = new WriterThread(file);
    return {write: (group) => thread.write(group), close: () => thread.close()};
  });
}

/** A store that is gone when the process ends; for tests. */
export async function openMemoryStore(options: StoreOptions = {}): Promise<Store> {
  return openStore(connect(':memory:'), options);
}
