import type {Kysely} from 'kysely';

/** The log of each plan, and the record of its commitments: both outlive what a file leaves out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const {schema} = db;
  await schema
    .createTable('plan_changes')
    // A process that was killed halfway, or another one at the same step, leaves nothing in the way.
    .ifNotExists()
    .addColumn('plan', 'text', (column) => column.notNull().references('plans.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('plan_changes_key', ['plan', 'number'])
    .execute();
  await schema
    .createTable('commitment_records')
    .ifNotExists()
    .addColumn('plan', 'text', (column) => column.notNull().references('plans.id'))
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('commitment_records_key', ['plan', 'code'])
    .execute();
}
