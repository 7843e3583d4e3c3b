import type {Kysely} from 'kysely';
import {AgendaEntry, PublicationRule} from '../../../src/model/agenda.ts';
import {Dataset} from '../../../src/model/dataset.ts';
import {Questionnaire} from '../../../src/model/item.ts';
import {Plan} from '../../../src/model/plan.ts';
import type {LoggedPlanChange} from '../../../src/model/plan-change-log.ts';
import type {ReceiptRecord} from '../../../src/model/receipt.ts';
import {beginningsOf} from '../../../src/model/receipt-number.ts';
import type {Kept} from '../lifecycle/held.ts';
import type {KeptHistory} from '../plan-history/publishing.ts';
import {PublishedConsultation} from '../published.ts';
import {agendaPage, agendaVersion} from './agenda.ts';
import {stored} from './documents.ts';
import {lists, names} from './filters.ts';
import type {Lifecycle} from './lifecycle.ts';
import {sqlLifecycle} from './lifecycle.ts';
import {listed} from './lists.ts';
import {planChangesOf} from './plan-log.ts';
import {agendaCollection, writePublication} from './publication.ts';
import {recordTogether} from './record-together.ts';
import {readResponses} from './responses.ts';
import {recordedOf, recordOf} from './rows.ts';
import type {Tables} from './schema.ts';
import type {Snapshots} from './snapshots.ts';
import {sqlSnapshots} from './snapshots.ts';
import {ChallengeUsed, FilesGone} from './store.ts';
import type {
  AgendaFilter,
  ConsultationQuery,
  DatasetFilter,
  ExportedResponse,
  NewResponse,
  PlanFilter,
  Publication,
  RecordedResponse,
  Store,
  StoredDocument,
  StoredEntry,
  Withdrawal,
} from './store.ts';
import type {Reviews} from './reviews.ts';
import {sqlReviews} from './reviews.ts';
import type {Uploads} from './uploads.ts';
import type {UsageCounts} from './usage.ts';
import {sqlUsage} from './usage.ts';
import type {Recording} from './write-group.ts';

/** What records and withdraws responses; apart from the connection that reads. */
export type ResponseWriter = {
  readonly record: (response: NewResponse) => Promise<Recording>;
  readonly withdraw: (withdrawal: Withdrawal) => Promise<ReceiptRecord | undefined>;
  readonly close: () => Promise<void>;
};

/** The one store: SQL that any dialect of Kysely understands. */
export class SqlStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly #writer: ResponseWriter;
  readonly uploads: Uploads;
  readonly lifecycle: Lifecycle;
  readonly snapshots: Snapshots;
  readonly reviews: Reviews;
  readonly usage: UsageCounts;

  constructor(db: Kysely<Tables>, writer: ResponseWriter, uploads: Uploads) {
    this.#db = db;
    this.#writer = writer;
    this.uploads = uploads;
    this.lifecycle = sqlLifecycle(db);
    this.snapshots = sqlSnapshots(db);
    this.reviews = sqlReviews(db);
    this.usage = sqlUsage(db);
  }

  async publish(publication: Publication): Promise<readonly (Kept | KeptHistory)[]> {
    return this.#db.transaction().execute((transaction) => writePublication(transaction, publication));
  }

  consultations(query: ConsultationQuery): Promise<readonly StoredDocument<PublishedConsultation>[]> {
    const {organisation, topic} = query;
    const conditions = [names(organisation), lists('topics_text', topic)];
    return listed(this.#db, 'consultations', PublishedConsultation, query, conditions);
  }

  async consultation(id: string): Promise<StoredDocument<PublishedConsultation> | undefined> {
    return stored(this.#db, 'consultations', PublishedConsultation, id);
  }

  agenda(filter: AgendaFilter): Promise<readonly StoredEntry[]> {
    return agendaPage(this.#db, filter);
  }

  agendaVersion(): Promise<number> {
    return agendaVersion(this.#db);
  }

  async agendaEntry(id: string): Promise<StoredDocument<AgendaEntry> | undefined> {
    return stored(this.#db, 'agenda', AgendaEntry, id);
  }

  async publicationRule(): Promise<PublicationRule | undefined> {
    const row = await this.#db
      .selectFrom('collections')
      .select('json')
      .where('name', '=', agendaCollection)
      .executeTakeFirst();
    return row && PublicationRule.parse(JSON.parse(row.json));
  }

  datasets(filter: DatasetFilter): Promise<readonly StoredDocument<Dataset>[]> {
    const {organisation, theme} = filter;
    return listed(this.#db, 'datasets', Dataset, filter, [names(organisation), lists('themes_text', theme)]);
  }

  async dataset(id: string): Promise<StoredDocument<Dataset> | undefined> {
    return stored(this.#db, 'datasets', Dataset, id);
  }

  plans(filter: PlanFilter): Promise<readonly StoredDocument<Plan>[]> {
    return listed(this.#db, 'plans', Plan, filter);
  }

  async plan(id: string): Promise<StoredDocument<Plan> | undefined> {
    return stored(this.#db, 'plans', Plan, id);
  }

  planChanges(id: string): Promise<readonly LoggedPlanChange[]> {
    return planChangesOf(this.#db, id);
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

  async record(response: NewResponse): Promise<RecordedResponse> {
    const recording = await this.#writer.record(response);
    if (recording === 'challengeUsed') throw new ChallengeUsed();
    if (recording === 'filesGone') throw new FilesGone((response.files ?? []).map(({linkId}) => linkId));
    return recording;
  }

  recordTogether(responses: readonly NewResponse[]): Promise<number> {
    return recordTogether(this.#db, responses);
  }

  async receipt(id: string): Promise<ReceiptRecord | undefined> {
    const row = await this.#db.selectFrom('receipts').selectAll().where('id', '=', id).executeTakeFirst();
    return row && recordOf(row);
  }

  async receiptsNumbered(number: string): Promise<readonly ReceiptRecord[]> {
    const rows = await this.#db
      .selectFrom('receipts')
      .selectAll()
      // `~` comes after every letter of an id: each range is one look into the index of the ids.
      .where((eb) =>
        eb.or(
          beginningsOf(number).map((first) => eb.and([eb('id', '>=', first), eb('id', '<', `${first}~`)])),
        ),
      )
      .limit(2)
      .execute();
    return rows.map(recordOf);
  }

  async withdraw(withdrawal: Withdrawal): Promise<ReceiptRecord | undefined> {
    return this.#writer.withdraw(withdrawal);
  }

  responses(consultation: string): AsyncIterable<ExportedResponse> {
    return readResponses(this.#db, consultation);
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
