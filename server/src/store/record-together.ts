import type {Kysely} from 'kysely';
import type {Tables} from './schema.ts';
import type {NewResponse} from './store.ts';
import {insert} from './write-group.ts';

/** So many go into one statement: a database takes only so many values at once. */
const chunk = 500;

/** Thrown inside the transaction, so that it is undone. */
class KnownBefore extends Error {}

/**
 * Record responses in one transaction, all or none. Says how many of their keys were known before: when any was,
 * nothing is written.
 */
export async function recordTogether(db: Kysely<Tables>, responses: readonly NewResponse[]): Promise<number> {
  const before = await known(db, responses);
  if (before > 0) return before;
  try {
    await db.transaction().execute(async (transaction) => {
      for (let at = 0; at < responses.length; at += chunk) {
        const group = responses.slice(at, at + chunk);
        const recordings = await insert(transaction, group);
        const isOurs = recordings.every(
          (recording, index) =>
            typeof recording === 'object' && recording.receipt.id === group[index]?.receipt.id,
        );
        // Somebody else records the same file at this very moment.
        if (!isOurs) throw new KnownBefore();
      }
    });
    return 0;
  } catch (error) {
    if (error instanceof KnownBefore) return known(db, responses);
    throw error;
  }
}

async function known(db: Kysely<Tables>, responses: readonly NewResponse[]): Promise<number> {
  let count = 0;
  for (let at = 0; at < responses.length; at += chunk) {
    const group = responses.slice(at, at + chunk);
    const rows = await db
      .selectFrom('receipts')
      .select('key_hash')
      .where('consultation', 'in', [...new Set(group.map(({consultation}) => consultation))])
      .where(
        'key_hash',
        'in',
        group.map(({keyHash}) => keyHash),
      )
      .execute();
    count += rows.length;
  }
  return count;
}
