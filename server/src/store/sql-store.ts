import type {Kysely} from 'kysely';
import {sql} from 'kysely';
import type {Consultation} from '../../../src/model/consultation.ts';
import {Questionnaire} from '../../../src/model/item.ts';
import type {ReceiptRecord} from '../../../src/model/receipt.ts';
import {Answer} from '../../../src/model/response.ts';
import {canonical} from '../receipt.ts';
import {consultationRow, folded, recordedOf, recordOf, storedConsultation} from './rows.ts';
import type {Tables} from './schema.ts';
import type {
  ConsultationQuery,
  ExportedResponse,
  NewResponse,
  RecordedResponse,
  Store,
  StoredDocument,
} from './store.ts';

/** What records responses; apart from the connection that reads. */
export type ResponseWriter = {
  readonly record: (response: NewResponse) => Promise<RecordedResponse>;
  readonly close: () => Promise<void>;
};

/** So many responses are held in memory at once while they are streamed. */
const pageSize = 500;

/** The one store: SQL that any dialect of Kysely understands. */
export class SqlStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly #writer: ResponseWriter;

  constructor(db: Kysely<Tables>, writer: ResponseWriter) {
    this.#db = db;
    this.#writer = writer;
  }

  async publish({consultations}: {readonly consultations: readonly Consultation[]}): Promise<void> {
    const modifiedAt = new Date().toISOString();
    await this.#db.transaction().execute(async (transaction) => {
      for (const consultation of consultations) {
        await transaction
          .insertInto('consultations')
          .values(consultationRow(consultation, modifiedAt))
          .onConflict((conflict) =>
            conflict
              .column('id')
              .doUpdateSet((row) => ({
                json: row.ref('excluded.json'),
                modified_at: row.ref('excluded.modified_at'),
                search_text: row.ref('excluded.search_text'),
                organisation_text: row.ref('excluded.organisation_text'),
                topics_text: row.ref('excluded.topics_text'),
              }))
              .whereRef('consultations.json', '<>', 'excluded.json'),
          )
          .execute();
        await keepQuestionnaire(transaction, consultation);
      }
    });
  }

  async consultations(query: ConsultationQuery): Promise<readonly StoredDocument<Consultation>[]> {
    const {limit, after, q = '', organisation, topic} = query;
    let select = this.#db.selectFrom('consultations').select(['json', 'modified_at']);
    if (after !== undefined) select = select.where('id', '>', after);
    for (const word of folded(q).split(/\s+/).filter(Boolean))
      select = select.where(contains('search_text', word));
    if (organisation !== undefined)
      select = select.where(contains('organisation_text', folded(organisation.trim())));
    if (topic !== undefined) select = select.where(contains('topics_text', `\n${folded(topic.trim())}\n`));
    return (await select.orderBy('id').limit(limit).execute()).map(storedConsultation);
  }

  async consultation(id: string): Promise<StoredDocument<Consultation> | undefined> {
    const row = await this.#db
      .selectFrom('consultations')
      .select(['json', 'modified_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && storedConsultation(row);
  }

  async questionnaire(consultation: string, version: string): Promise<Questionnaire | undefined> {
    const row = await this.#db
      .selectFrom('questionnaires')
      .select('json')
      .where('consultation', '=', consultation)
      .where('version', '=', version)
      .where('retired_at', 'is', null)
      .executeTakeFirst();
    return row && Questionnaire.parse(JSON.parse(row.json));
  }

  async recorded(consultation: string, keyHash: string): Promise<RecordedResponse | undefined> {
    const row = await this.#db
      .selectFrom('receipts')
      .selectAll()
      .where('consultation', '=', consultation)
      .where('key_hash', '=', keyHash)
      .executeTakeFirst();
    return row && recordedOf(row);
  }

  record(response: NewResponse): Promise<RecordedResponse> {
    return this.#writer.record(response);
  }

  async receipt(id: string): Promise<ReceiptRecord | undefined> {
    const row = await this.#db.selectFrom('receipts').selectAll().where('id', '=', id).executeTakeFirst();
    return row && recordOf(row);
  }

  /** In the order of the key hashes, which are random: it says nothing of who came first. */
  async *responses(consultation: string): AsyncIterable<ExportedResponse> {
    let after = '';
    for (;;) {
      // Page by page: an open cursor would keep the connection from everybody else.
      const rows = await this.#db
        .selectFrom('responses')
        .selectAll()
        .where('consultation', '=', consultation)
        .where('key_hash', '>', after)
        .orderBy('key_hash')
        .limit(pageSize)
        .execute();
      for (const {questionnaire_version, language, channel, answers} of rows)
        yield {questionnaireVersion: questionnaire_version, language, channel, answers: answersOf(answers)};
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return;
      after = last.key_hash;
    }
  }

  async countResponses(consultation: string): Promise<number> {
    const {count} = await this.#db
      .selectFrom('responses')
      .select((select) => select.fn.countAll().as('count'))
      .where('consultation', '=', consultation)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  async close(): Promise<void> {
    await this.#writer.close();
    await this.#db.destroy();
  }
}

async function keepQuestionnaire(db: Kysely<Tables>, {id, questionnaire}: Consultation): Promise<void> {
  if (!questionnaire) return;
  const {version} = questionnaire;
  const json = canonical(questionnaire);
  await db
    .insertInto('questionnaires')
    .values({consultation: id, version, json, retired_at: null})
    .onConflict((conflict) => conflict.columns(['consultation', 'version']).doNothing())
    .execute();
  const kept = await db
    .selectFrom('questionnaires')
    .select('json')
    .where('consultation', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  if (kept.json !== json)
    throw new Error(`${id}: the questions changed but questionnaire.version is still "${version}"`);
}

/** `like` without wildcards of the reader's. */
function contains(column: 'search_text' | 'organisation_text' | 'topics_text', part: string) {
  return sql<boolean>`${sql.ref(column)} like ${`%${part.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}

function answersOf(json: string): readonly Answer[] {
  const answers: unknown = JSON.parse(json);
  return Array.isArray(answers) ? answers.map((answer) => Answer.parse(answer)) : [];
}
