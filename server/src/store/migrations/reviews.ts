import type {Kysely} from 'kysely';

/** What was decided about texts that people wrote. With the answers, what was decided about them goes too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reviews')
    // A process that was killed halfway, or another one at the same step, leaves nothing in the way.
    .ifNotExists()
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('key_hash', 'text', (column) => column.notNull())
    .addColumn('link_id', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('decided_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reviews_key', ['consultation', 'key_hash', 'link_id', 'code'])
    .addForeignKeyConstraint(
      'reviews_response',
      ['consultation', 'key_hash'],
      'responses',
      ['consultation', 'key_hash'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
}
