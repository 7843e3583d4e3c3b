import type {Kysely, RawBuilder} from 'kysely';
import {sql} from 'kysely';
import {AgendaEntry} from '../../../src/model/agenda.ts';
import type {Condition} from './filters.ts';
import {agendaConditions, all, isAfter} from './filters.ts';
import {storedAs} from './rows.ts';
import type {DocumentColumns, Tables} from './schema.ts';
import type {Search} from './search.ts';
import {inTexts, leftOf, placesOf, searchFor} from './search.ts';
import {dayAfter, earliestOf, spans} from './spans.ts';
import type {AgendaFilter, StoredEntry} from './store.ts';

/** Under which name the number of the agenda's changes is kept, beside its settings. */
const versionName = 'agenda-version';

type Lead = NonNullable<Search['lead']>;

type Row = Pick<DocumentColumns, 'id' | 'json' | 'modified_at'> & {place: string};

/** A page of entries: one query, and one more for words. */
export async function agendaPage(db: Kysely<Tables>, filter: AgendaFilter): Promise<readonly StoredEntry[]> {
  const search = await searchFor(db, 'agenda', filter.q);
  if (search === 'nothing') return [];
  const {rows} = await agendaQuery(filter, search).execute(db);
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
export function agendaQuery(filter: AgendaFilter, search?: Search): RawBuilder<Row> {
  const {kind, changedSince, limit} = filter;
  const isDown = changedSince !== undefined || filter.latestFirst === true;
  const direction = sql.raw(isDown ? 'desc' : 'asc');
  const order = sql`order by place ${direction}, id ${direction} limit ${limit}`;
  const lead = search?.lead;
  // A word that many entries have is found soon enough by days; a kind may be rare among them.
  const isByWord = lead?.isRare === true || (kind === undefined && changedSince === undefined);
  const parts =
    search && lead && isByWord ? byWord(filter, search, lead) : byDay(filter, search ? inTexts(search) : []);
  const found =
    parts.length === 1
      ? parts[0]
      : sql`${sql.join(
          parts.map((part, number) => sql`select * from (${part}) as ${sql.ref(`d${number}`)}`),
          sql` union all `,
        )} ${order}`;
  return sql<Row>`
    select agenda.id, agenda.json, agenda.modified_at, found.place
    from (${found}) as found cross join agenda where agenda.id = found.id
    order by found.place ${direction}, found.id ${direction}`;
}

/** By days, in the order of the list; of what lasts, as far back as it may have begun. */
function byDay(filter: AgendaFilter, texts: readonly RawBuilder<boolean>[]): readonly RawBuilder<unknown>[] {
  const {from, kind, changedSince} = filter;
  if (changedSince !== undefined || (from === undefined && kind === undefined))
    return [ids(filter, [...lasting(from), ...texts])];
  return spans.map((span) => ids(filter, [...inSpan(from, span), ...texts]));
}

/** By a word, which brings the order of the list with it; what began before the first day and still runs, by days. */
function byWord(filter: AgendaFilter, search: Search, lead: Lead): readonly RawBuilder<unknown>[] {
  const {from, after, limit, changedSince} = filter;
  const isByChange = changedSince !== undefined;
  const isDown = isByChange || filter.latestFirst === true;
  const direction = sql.raw(isDown ? 'desc' : 'asc');
  const key = sql.ref(isByChange ? 'agenda.modified_at' : 'found.place');
  const within = isByChange
    ? []
    : [
        from === undefined ? undefined : sql<boolean>`led.place >= ${from}`,
        until(filter, 'led.place'),
        after && isAfter(after, ['led.place', 'led.id'], {isDown}),
      ];
  const rest = [
    ...lasting(from),
    ...(isByChange
      ? [until(filter), after && isAfter(after, ['agenda.modified_at', 'agenda.id'], {isDown})]
      : []),
    ...agendaConditions(filter),
    ...leftOf(search),
  ];
  const found = sql`
    select agenda.id, ${key} as place from (${placesOf(search, lead, within)}) as found
    cross join agenda where agenda.id = found.id and ${all(rest)}
    order by ${key} ${direction}, found.id ${direction} limit ${limit}`;
  if (isByChange || from === undefined) return [found];
  const before = sql<boolean>`place_in_list < ${from}`;
  const running = spans
    .filter((span) => span > 0)
    .map((span) => ids(filter, [...inSpan(from, span), before, ...inTexts(search)]));
  return [found, ...running];
}

/** Ids and places of the entries that fit the filter and the conditions. */
function ids(filter: AgendaFilter, conditions: readonly Condition[]): RawBuilder<unknown> {
  const {after, limit, changedSince} = filter;
  const isDown = changedSince !== undefined || filter.latestFirst === true;
  const direction = sql.raw(isDown ? 'desc' : 'asc');
  const column = changedSince === undefined ? 'place_in_list' : 'modified_at';
  const key = sql.ref(column);
  const further = after && isAfter(after, [column, 'id'], {isDown});
  return sql`
    select id, ${key} as place from agenda
    where ${all([...conditions, until(filter), further, ...agendaConditions(filter)])}
    order by ${key} ${direction}, id ${direction} limit ${limit}`;
}

/** Begun by the last day. */
function until({to}: AgendaFilter, column = 'place_in_list'): Condition {
  const after = to === undefined ? undefined : dayAfter(to);
  return after === undefined ? undefined : sql<boolean>`${sql.ref(column)} < ${after}`;
}

/** Not over before a day. */
const lasting = (from: string | undefined) => (from === undefined ? [] : [sql<boolean>`last_day >= ${from}`]);

/** Of a class, not over before a day: what began long enough before to be over whatever its end is not even looked at. */
function inSpan(from: string | undefined, span: number): readonly RawBuilder<boolean>[] {
  const isIn = sql<boolean>`span = ${span}`;
  if (from === undefined) return [isIn];
  const begun = sql<boolean>`place_in_list >= ${earliestOf(from, span)}`;
  return span === 0 ? [isIn, begun] : [isIn, begun, ...lasting(from)];
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
