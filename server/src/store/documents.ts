import type {Kysely} from 'kysely';
import {sql} from 'kysely';
import type {Schema} from '../../../src/model/read.ts';
import {storedAs} from './rows.ts';
import type {DocumentColumns, DocumentTable, Tables} from './schema.ts';
import type {StoredDocument} from './store.ts';

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

/** Insert a document or replace the one with its id; one that did not change keeps its date. Says whether it did. */
export async function upsert<T extends DocumentTable>(
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
