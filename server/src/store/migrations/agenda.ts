import type {Kysely} from 'kysely';
import {sql} from 'kysely';
import {spanOf} from '../spans.ts';

type Row = {id: string; json: string; first_day: string; last_day: string};

/**
 * Status and place of entries, how long they last, and what finds a stretch of time, a kind, and what changed last,
 * without looking at all the others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const {schema} = db;
  // A process that was killed halfway, or another one at the same step, leaves nothing in the way.
  const tables = await db.introspection.getTables();
  const has = new Set(tables.find(({name}) => name === 'agenda')?.columns.map(({name}) => name));
  const table = () => schema.alterTable('agenda');
  if (!has.has('status')) await table().addColumn('status', 'text').execute();
  if (!has.has('place_text'))
    await table()
      .addColumn('place_text', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  if (!has.has('span'))
    await table()
      .addColumn('span', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  await fill(db);
  const found = ['place_in_list', 'id', 'last_day', 'mode', 'status'] as const;
  await schema
    .createIndex('agenda_span')
    .ifNotExists()
    .on('agenda')
    .columns(['span', ...found])
    .execute();
  await schema
    .createIndex('agenda_kind')
    .ifNotExists()
    .on('agenda')
    .columns(['kind', 'span', ...found])
    .execute();
  await schema
    .createIndex('agenda_change')
    .ifNotExists()
    .on('agenda')
    .columns(['modified_at', 'id'])
    .execute();
}

/** What the entries that are there already say, some at a time. */
async function fill(db: Kysely<unknown>): Promise<void> {
  for (let last = ''; ;) {
    const {rows} = await sql<Row>`
      select id, json, first_day, last_day from agenda where id > ${last} order by id limit 500`.execute(db);
    for (const {id, json, first_day, last_day} of rows) {
      const {status, place} = JSON.parse(json) as {
        status?: string;
        place?: {name?: unknown; address?: unknown};
      };
      await sql`
        update agenda set status = ${status ?? null}, place_text = ${textOf(place?.name, place?.address)},
          span = ${spanOf(first_day, last_day)}
        where id = ${id}`.execute(db);
      last = id;
    }
    if (rows.length < 500) return;
  }
}

/** Folded, as it was when this was written: a migration never changes. */
function textOf(...texts: readonly unknown[]): string {
  const words = texts.flatMap((text): readonly unknown[] =>
    typeof text === 'string' ? [text] : typeof text === 'object' && text !== null ? Object.values(text) : [],
  );
  return words
    .join('\n')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
