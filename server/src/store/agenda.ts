import type {Kysely, RawBuilder} from 'kysely';
import {sql} from 'kysely';
import {AgendaEntry} from '../../../src/model/agenda.ts';
import {agendaConditions, all} from './filters.ts';
import {storedAs} from './rows.ts';
import type {DocumentColumns, Tables} from './schema.ts';
import {dayAfter, earliestOf, spans} from './spans.ts';
import type {AgendaFilter, StoredEntry} from './store.ts';

/** Under which name the number of the agenda's changes is kept, beside its settings. */
const versionName = 'agenda-version';

type Row = Pick<DocumentColumns, 'id' | 'json' | 'modified_at'> & {place: string};

/** A page of entries. */
export async function agendaPage(db: Kysely<Tables>, filter: AgendaFilter): Promise<readonly StoredEntry[]> {
  const {rows} = await agendaQuery(filter).execute(db);
  return rows.map(entryOf);
}

/** Parsed when it is looked at: whoever wants the JSON of a page has it as it is stored, in a fifth of the time. */
function entryOf(row: Row): StoredEntry {
  let document: AgendaEntry | undefined;
  return {
    json: row.json,
    modifiedAt: row.modified_at,
    place: {start: row.place, id: row.id},
    get document() {
      document ??= storedAs(AgendaEntry, row).document;
      return document;
    },
  };
}

/**
 * The SQL of a page. Its ids are found first, in indexes that hold all that is asked of an entry except its texts; the
 * entries themselves are read only for what is listed. `cross join` keeps SQLite to that order; anywhere else it is a
 * join like others.
 */
export function agendaQuery(filter: AgendaFilter): RawBuilder<Row> {
  const {from, to, kind, changedSince, latestFirst, limit} = filter;
  const isByChange = changedSince !== undefined;
  const direction = sql.raw(isByChange || latestFirst === true ? 'desc' : 'asc');
  const key = sql.ref(isByChange ? 'modified_at' : 'place_in_list');
  const ids = (conditions: readonly (RawBuilder<boolean> | undefined)[]) => sql`
    select id, ${key} as place from agenda
    where ${all([...conditions, ...agendaConditions(filter)])}
    order by ${key} ${direction}, id ${direction} limit ${limit}`;
  const after = to === undefined ? undefined : dayAfter(to);
  const until = after === undefined ? undefined : sql<boolean>`place_in_list < ${after}`;
  const found =
    isByChange || (from === undefined && kind === undefined)
      ? ids([until, from === undefined ? undefined : sql<boolean>`last_day >= ${from}`])
      : sql`${sql.join(
          spans.map(
            (span) =>
              sql`select * from (${ids([sql<boolean>`span = ${span}`, ...running(from, span), until])}) as ${sql.ref(`d${span}`)}`,
          ),
          sql` union all `,
        )} order by place ${direction}, id ${direction} limit ${limit}`;
  return sql<Row>`
    select agenda.id, agenda.json, agenda.modified_at, found.place
    from (${found}) as found cross join agenda where agenda.id = found.id
    order by found.place ${direction}, found.id ${direction}`;
}

/** Not over before a day: what began long enough before to be over whatever its end is not even looked at. */
function running(from: string | undefined, span: number): readonly RawBuilder<boolean>[] {
  if (from === undefined) return [];
  const begun = sql<boolean>`place_in_list >= ${earliestOf(from, span)}`;
  return span === 0 ? [begun] : [begun, sql<boolean>`last_day >= ${from}`];
}

/** How often the agenda has changed: whoever has what was made of it has it still, as long as this is the same. */
export async function agendaVersion(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('collections')
    .select('json')
    .where('name', '=', versionName)
    .executeTakeFirst();
  return Number(row?.json ?? 0);
}

/** Count a change; in the transaction that made it. */
export async function countChange(db: Kysely<Tables>): Promise<void> {
  await sql`
    insert into collections (name, json) values (${versionName}, '1')
    on conflict (name) do update set json = cast(cast(collections.json as integer) + 1 as text)`.execute(db);
}
