import Database from 'better-sqlite3';
import {Kysely, SqliteDialect} from 'kysely';
import type {Tables} from './schema.ts';

/** A connection with what durability needs. */
export function connect(file: string): Kysely<Tables> {
  const database = new Database(file);
  // WAL with FULL syncs the log at every commit: what was acknowledged survives a power cut.
  database.pragma('busy_timeout = 5000');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // What is deleted is written over, not only taken off the list: answers that were withdrawn are gone.
  database.pragma('secure_delete = ON');
  return new Kysely<Tables>({dialect: new SqliteDialect({database})});
}
