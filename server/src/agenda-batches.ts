import type {AgendaFilter, Store, StoredEntry} from './store/store.ts';
import {othersTurn} from './streaming.ts';

/** How many entries are read at a time: nobody else waits for long, and no more than these are in memory. */
const batchSize = 500;

/** All entries that fit, some at a time. Throws what the store throws. */
export async function* agendaBatches(
  store: Pick<Store, 'agenda'>,
  filter: Omit<AgendaFilter, 'limit' | 'after'>,
): AsyncGenerator<readonly StoredEntry[]> {
  let batch: readonly StoredEntry[] = [];
  do {
    batch = await store.agenda({...filter, limit: batchSize, after: batch.at(-1)?.place});
    if (batch.length > 0) yield batch;
    await othersTurn();
  } while (batch.length === batchSize);
}
