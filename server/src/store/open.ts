import type {Kysely} from 'kysely';
import {bytesInMemory} from './bytes-in-memory.ts';
import type {FileBytes} from './file-bytes.ts';
import type {QueueLimits} from './group-commit.ts';
import {GroupCommit} from './group-commit.ts';
import {migrate} from './migrations/migrate.ts';
import type {Tables} from './schema.ts';
import type {ResponseWriter} from './sql-store.ts';
import {SqlStore} from './sql-store.ts';
import type {Store} from './store.ts';
import {sqlUploads} from './uploads.ts';
import type {Entry, EntryWritten} from './write-group.ts';
import {isResponse, writeGroup} from './write-group.ts';

/** How a store is opened. */
export type StoreOptions = {
  /** Called after every commit of responses, with how many were in it. */
  readonly onCommit?: ((responses: number) => void) | undefined;
  readonly limits?: QueueLimits;
  /** Where the bytes of uploaded files lie; default: in memory. */
  readonly bytes?: FileBytes;
};

/** What writes a group of responses and withdrawals, and how it is let go of. */
export type GroupWriter = {
  readonly write: ConstructorParameters<typeof GroupCommit<Entry, EntryWritten>>[0];
  readonly close: () => Promise<void>;
};

const defaultLimits: QueueLimits = {maxWaiting: 5000, maxGroup: 500};

/**
 * A store over a database of any dialect, brought to the newest version. Responses are written through the same
 * connection, unless there is another writer. Needs nothing of Node's.
 */
export async function openStore(
  db: Kysely<Tables>,
  {onCommit, limits = defaultLimits, bytes = bytesInMemory()}: StoreOptions = {},
  openWriter: () => GroupWriter = () => ({
    write: (group) => writeGroup(db, group),
    close: () => Promise.resolve(),
  }),
): Promise<Store> {
  await migrate(db);
  const writer = openWriter();
  const queue = new GroupCommit<Entry, EntryWritten>(async (group) => {
    const results = await writer.write(group);
    onCommit?.(group.filter(isResponse).length);
    return results;
  }, limits);
  const responses: ResponseWriter = {
    record: async (response) => {
      const written = await queue.add(response);
      if (written.is !== 'recording') throw new Error('a response was written as something else');
      return written.recording;
    },
    withdraw: async (withdrawal) => {
      const written = await queue.add(withdrawal);
      if (written.is !== 'withdrawal') throw new Error('a withdrawal was written as something else');
      return written.record;
    },
    close: async () => {
      await queue.close();
      await writer.close();
    },
  };
  return new SqlStore(db, responses, sqlUploads(db, bytes));
}
