import type {Kysely} from 'kysely';

/** What was published of the answers; and what finds the newest responses and the versions that were answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('result_snapshots')
    // A process that was killed halfway, or another one at the same step, leaves nothing in the way.
    .ifNotExists()
    .addColumn('consultation', 'text', (column) => column.notNull().references('consultations.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'text')
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('result_snapshots_key', ['consultation', 'number'])
    .execute();
  await db.schema
    .createIndex('receipts_arrival')
    .ifNotExists()
    .on('receipts')
    .columns(['consultation', 'received_at'])
    .execute();
  await db.schema
    .createIndex('responses_version')
    .ifNotExists()
    .on('responses')
    .columns(['consultation', 'questionnaire_version'])
    .execute();
}
