import type {Kysely} from 'kysely';

/** Consultations, their questionnaires, receipts and responses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const {schema} = db;
  await schema
    .createTable('consultations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('modified_at', 'text', (column) => column.notNull())
    .addColumn('search_text', 'text', (column) => column.notNull())
    .addColumn('organisation_text', 'text', (column) => column.notNull())
    .addColumn('topics_text', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('questionnaires')
    .addColumn('consultation', 'text', (column) => column.notNull().references('consultations.id'))
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('retired_at', 'text')
    .addPrimaryKeyConstraint('questionnaires_key', ['consultation', 'version'])
    .execute();
  await schema
    .createTable('receipts')
    .addColumn('consultation', 'text', (column) => column.notNull().references('consultations.id'))
    .addColumn('key_hash', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('signature', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('receipts_key', ['consultation', 'key_hash'])
    .execute();
  await schema
    .createTable('responses')
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('key_hash', 'text', (column) => column.notNull())
    .addColumn('questionnaire_version', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('responses_key', ['consultation', 'key_hash'])
    .addForeignKeyConstraint('responses_receipt', ['consultation', 'key_hash'], 'receipts', [
      'consultation',
      'key_hash',
    ])
    .execute();
}
