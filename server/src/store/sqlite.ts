import {closeSync, mkdirSync, openSync} from 'node:fs';
import {join} from 'node:path';
import type {Kysely} from 'kysely';
import type {QueueLimits} from './group-commit.ts';
import {GroupCommit} from './group-commit.ts';
import {migrate} from './migrations/migrate.ts';
import type {Tables} from './schema.ts';
import type {Recording} from './sql-store.ts';
import {SqlStore} from './sql-store.ts';
import {connect} from './sqlite-connection.ts';
import {WriterThread} from './sqlite-thread.ts';
import type {NewResponse, Store} from './store.ts';
import {writeGroup} from './write-group.ts';

/** How a store is opened. */
export type SqliteOptions = {
  /** Called after every commit of responses, with how many were in it. */
  readonly onCommit?: ((responses: number) => void) | undefined;
  readonly limits?: QueueLimits;
};

const defaultLimits: QueueLimits = {maxWaiting: 5000, maxGroup: 500};

/** The database file in a data folder. */
export function databaseFile(folder: string): string {
  return join(folder, 'arengo.sqlite');
}

/** The store in a data folder; both are made when they are not there. Responses are written by a thread. */
export async function openSqliteStore(folder: string, options: SqliteOptions = {}): Promise<Store> {
  mkdirSync(folder, {recursive: true, mode: 0o700});
  const file = databaseFile(folder);
  // Answers are for the operator alone; SQLite gives its journals the permissions of the database.
  closeSync(openSync(file, 'a', 0o600));
  const db = connect(file);
  await migrate(db);
  const thread = new WriterThread(file);
  return storeOver(
    db,
    (group) => thread.write(group),
    () => thread.close(),
    options,
  );
}

/** A store that is gone when the process ends; for tests. */
export async function openMemoryStore(options: SqliteOptions = {}): Promise<Store> {
  const db = connect(':memory:');
  await migrate(db);
  return storeOver(
    db,
    (group) => writeGroup(db, group),
    () => Promise.resolve(),
    options,
  );
}

type Write = ConstructorParameters<typeof GroupCommit<NewResponse, Recording>>[0];

function storeOver(
  db: Kysely<Tables>,
  write: Write,
  closeWriter: () => Promise<void>,
  {onCommit, limits = defaultLimits}: SqliteOptions,
): Store {
  const queue = new GroupCommit<NewResponse, Recording>(async (group) => {
    const results = await write(group);
    onCommit?.(group.length);
    return results;
  }, limits);
  return new SqlStore(db, {
    record: (response) => queue.add(response),
    close: async () => {
      await queue.close();
      await closeWriter();
    },
  });
}
