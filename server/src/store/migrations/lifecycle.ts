import type {Kysely} from 'kysely';

/** What became of a consultation: its log of changes, what commands have set, its purge, its signed digests. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const {schema} = db;
  await schema
    .createTable('changes')
    .ifNotExists()
    .addColumn('consultation', 'text', (column) => column.notNull().references('consultations.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('changes_key', ['consultation', 'number'])
    .execute();
  await schema
    .createTable('held')
    .ifNotExists()
    .addColumn('consultation', 'text', (column) => column.primaryKey().references('consultations.id'))
    .addColumn('since', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('purges')
    .ifNotExists()
    .addColumn('consultation', 'text', (column) => column.primaryKey().references('consultations.id'))
    .addColumn('begun_at', 'text', (column) => column.notNull())
    .addColumn('totals', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('digest_lists')
    .ifNotExists()
    .addColumn('consultation', 'text', (column) => column.notNull().references('consultations.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('first_digest', 'text', (column) => column.notNull())
    .addColumn('last_digest', 'text', (column) => column.notNull())
    .addColumn('jws', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('digest_lists_key', ['consultation', 'number'])
    .execute();
}
