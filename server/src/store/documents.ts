import type {Kysely} from 'kysely';
import {sql} from 'kysely';
import type {Schema} from '../../../src/model/read.ts';
import {storedAs} from './rows.ts';
import type {DocumentColumns, DocumentTable, Tables} from './schema.ts';
import type {StoredDocument} from './store.ts';
import {forget, indexed, indexedAs, reindex} from './word-index.ts';
import type {Indexed} from './word-index.ts';

/** One document of any table. */
export async function stored<T>(
  db: Kysely<Tables>,
  table: DocumentTable,
  schema: Schema<T>,
  id: string,
): Promise<StoredDocument<T> | undefined> {
  const {rows} = await sql<Pick<DocumentColumns, 'json' | 'modified_at'>>`
    select json, modified_at from ${sql.table(table)} where id = ${id}`.execute(db);
  return rows[0] && storedAs(schema, rows[0]);
}

/** So many documents are written before the words of all of them are: fewer rounds through the index. */
const documentsTogether = 2000;

/**
 * Insert a document or replace the one with its id, and what it is found by; in a transaction. One that did not change
 * keeps its date. Says whether it did.
 */
export function upsert<T extends DocumentTable>(
  db: Kysely<Tables>,
  table: T,
  row: Tables[T],
): Promise<boolean> {
  return upsertAll(db, table, [row], (one) => one);
}

/** The same of many documents; says whether any did. */
export async function upsertAll<T extends DocumentTable, D>(
  db: Kysely<Tables>,
  table: T,
  documents: readonly D[],
  rowOf: (document: D) => Tables[T],
): Promise<boolean> {
  let isChanged = false;
  for (let from = 0; from < documents.length; from += documentsTogether) {
    const rows = documents.slice(from, from + documentsTogether).map(rowOf);
    // Written before it is read: who reads first may find, when writing, that somebody else has been here.
    await sql`update ${sql.table(table)} set id = id where id = ${rows[0]?.id ?? ''}`.execute(db);
    const before = await indexed(
      db,
      table,
      rows.map(({id}) => id),
    );
    const after = new Map<string, Indexed>();
    for (const row of rows) if (await write(db, table, row)) after.set(row.id, indexedAs(row));
    await reindex(db, table, before, after);
    isChanged ||= after.size > 0;
  }
  return isChanged;
}

/** Delete a document, and what it was found by. */
export async function remove(db: Kysely<Tables>, table: DocumentTable, id: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`update ${sql.table(table)} set id = id where id = ${id}`.execute(transaction);
    await forget(transaction, table, id, (await indexed(transaction, table, [id])).get(id));
    await sql`delete from ${sql.table(table)} where id = ${id}`.execute(transaction);
  });
}

async function write<T extends DocumentTable>(
  db: Kysely<Tables>,
  table: T,
  row: Tables[T],
): Promise<boolean> {
  const columns = Object.keys(row);
  const changes = columns
    .filter((column) => column !== 'id')
    .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  const {numAffectedRows = 1n} = await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(Object.values(row))})
    on conflict (id) do update set ${sql.join(changes)}
    where ${sql.ref(`${table}.json`)} <> ${sql.ref('excluded.json')}`.execute(db);
  return numAffectedRows > 0n;
}
