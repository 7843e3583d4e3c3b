import type {Kysely} from 'kysely';

/** Agenda, datasets, plans, and what is said of a collection as a whole. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const {schema} = db;
  const document = (table: string) =>
    schema
      .createTable(table)
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('json', 'text', (column) => column.notNull())
      .addColumn('modified_at', 'text', (column) => column.notNull())
      .addColumn('search_text', 'text', (column) => column.notNull())
      .addColumn('organisation_text', 'text', (column) => column.notNull());
  await document('agenda')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('mode', 'text')
    .addColumn('place_in_list', 'text', (column) => column.notNull())
    .addColumn('first_day', 'text', (column) => column.notNull())
    .addColumn('last_day', 'text', (column) => column.notNull())
    .addColumn('official_text', 'text', (column) => column.notNull())
    .addColumn('counterpart_text', 'text', (column) => column.notNull())
    .addColumn('topics_text', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('agenda_order').on('agenda').columns(['place_in_list', 'id']).execute();
  await document('datasets')
    .addColumn('themes_text', 'text', (column) => column.notNull())
    .execute();
  await document('plans').execute();
  await schema
    .createTable('collections')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('json', 'text', (column) => column.notNull())
    .execute();
}
