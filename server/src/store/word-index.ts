import type {Kysely} from 'kysely';
import {sql} from 'kysely';
import type {DocumentTable, Tables, WordColumns} from './schema.ts';
import {wordsIn} from './words.ts';

/** What of a document is in the index of its collection. */
export type Indexed = {readonly words: readonly string[]; readonly place: string};

/** The index of a collection. */
export const indexOf = (table: DocumentTable) => sql.table(`${table}_words`);

/** Where a document stands in its list before its id counts: only the agenda is ordered by something else. */
const placeColumn = (table: DocumentTable) => (table === 'agenda' ? sql.ref('place_in_list') : sql.lit(''));

/** What of a row is to be found. */
export function indexedAs<T extends DocumentTable>(row: Tables[T]): Indexed {
  return {words: wordsIn(row.search_text), place: 'place_in_list' in row ? row.place_in_list : ''};
}

/** What the index has of documents, by id. */
export async function indexed(
  db: Kysely<Tables>,
  table: DocumentTable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Indexed>> {
  const {rows} = await sql<{id: string; search_text: string; place: string}>`
    select id, search_text, ${placeColumn(table)} as place from ${sql.table(table)}
    where id in (${sql.join(ids)})`.execute(db);
  return new Map(rows.map(({id, search_text, place}) => [id, {words: wordsIn(search_text), place}]));
}

/** Bring the index from what documents were to what they are; in the transaction that wrote them. */
export async function reindex(
  db: Kysely<Tables>,
  table: DocumentTable,
  before: ReadonlyMap<string, Indexed>,
  after: ReadonlyMap<string, Indexed>,
): Promise<void> {
  const added: WordColumns[] = [];
  for (const [id, is] of after) {
    const was = before.get(id);
    const stays = was?.place === is.place ? new Set(was.words) : new Set<string>();
    const needed = new Set(is.words);
    for (const word of is.words) if (!stays.has(word)) added.push({word, place: is.place, id});
    await forget(
      db,
      table,
      id,
      was && {...was, words: was.words.filter((word) => !stays.has(word) || !needed.has(word))},
    );
  }
  // In the order of the index: neighbours share a page of it.
  added.sort((one, other) => (one.word < other.word ? -1 : one.word > other.word ? 1 : 0));
  for (let from = 0; from < added.length; from += rowsTogether)
    await sql`
      insert into ${indexOf(table)} (word, place, id)
      values ${sql.join(added.slice(from, from + rowsTogether).map(({word, place, id}) => sql`(${word}, ${place}, ${id})`))}
      on conflict do nothing`.execute(db);
}

/** Take words of a document out of the index. */
export async function forget(
  db: Kysely<Tables>,
  table: DocumentTable,
  id: string,
  {words, place}: Indexed = {words: [], place: ''},
): Promise<void> {
  for (let from = 0; from < words.length; from += rowsTogether)
    await sql`
      delete from ${indexOf(table)}
      where word in (${sql.join(words.slice(from, from + rowsTogether))}) and place = ${place} and id = ${id}`.execute(
      db,
    );
}

/** So many rows fit into one statement of every database. */
const rowsTogether = 500;
