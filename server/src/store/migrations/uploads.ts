import type {Kysely} from 'kysely';

/** What is known of uploaded files; their bytes lie beside the database. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const {schema} = db;
  await schema
    .createTable('uploads')
    // A process that was killed halfway, or another one at the same step, leaves nothing in the way.
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('consultation', 'text', (column) => column.notNull().references('consultations.id'))
    .addColumn('link_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('digest', 'text')
    .addColumn('key_hash', 'text')
    .execute();
  await schema
    .createIndex('uploads_expiry')
    .ifNotExists()
    .on('uploads')
    .columns(['key_hash', 'expires_at'])
    .execute();
}
