import type {Kysely} from 'kysely';

/** How often what is served was asked for: numbers by day, no more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('usage')
    // A process that was killed halfway, or another one at the same step, leaves nothing in the way.
    .ifNotExists()
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('noun', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('usage_key', ['day', 'noun', 'item', 'form'])
    .execute();
}
