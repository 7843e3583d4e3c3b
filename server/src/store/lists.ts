import type {Kysely} from 'kysely';
import {sql} from 'kysely';
import type {Schema} from '../../../src/model/read.ts';
import type {Condition} from './filters.ts';
import {all} from './filters.ts';
import {storedAs} from './rows.ts';
import type {DocumentColumns, DocumentTable, Tables} from './schema.ts';
import type {Search} from './search.ts';
import {inTexts, leftOf, placesOf, searchFor} from './search.ts';
import type {StoredDocument} from './store.ts';

type Row = Pick<DocumentColumns, 'json' | 'modified_at'>;

/** A part of a list that is ordered by id. */
export type Part = {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly q?: string | undefined;
};

/** The documents of a part, which fit the conditions on their columns too: one query, and one more for words. */
export async function listed<T>(
  db: Kysely<Tables>,
  table: DocumentTable,
  schema: Schema<T>,
  part: Part,
  conditions: readonly Condition[] = [],
): Promise<readonly StoredDocument<T>[]> {
  const search = await searchFor(db, table, part.q);
  if (search === 'nothing') return [];
  const {rows} = await listQuery(table, part, search, conditions).execute(db);
  return rows.map((row) => storedAs(schema, row));
}

/**
 * The SQL of a part. By a word the ids come from its index, and only documents that are listed are read; `cross join`
 * keeps SQLite to that order.
 */
export function listQuery(
  table: DocumentTable,
  {limit, after}: Part,
  search: Search | undefined,
  conditions: readonly Condition[],
) {
  if (!search?.lead)
    return sql<Row>`
      select json, modified_at from ${sql.table(table)}
      where ${all([after === undefined ? undefined : sql<boolean>`id > ${after}`, ...(search ? inTexts(search) : []), ...conditions])}
      order by id limit ${limit}`;
  const further = after === undefined ? [] : [sql<boolean>`led.id > ${after}`];
  return sql<Row>`
    select listed.json, listed.modified_at
    from (${placesOf(search, search.lead, [sql<boolean>`led.place = ''`, ...further])}) as found
    cross join ${sql.table(table)} as listed
    where listed.id = found.id and ${all([...leftOf(search), ...conditions])}
    order by found.id limit ${limit}`;
}
