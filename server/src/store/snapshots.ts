import type {Kysely} from 'kysely';
import type {Dataset} from '../../../src/model/dataset.ts';
import {Questionnaire} from '../../../src/model/item.ts';
import {Results} from '../../../src/model/results.ts';
import {canonical} from '../receipt.ts';
import {remove, upsert} from './documents.ts';
import {readResponses} from './responses.ts';
import {datasetRow} from './rows.ts';
import type {Tables} from './schema.ts';
import type {ExportedResponse} from './store.ts';

/** Results as they were published. */
export type Snapshot = {
  readonly consultation: string;
  /** 1, 2, 3 … */
  readonly number: number;
  readonly results: Results;
  /** Of a final one: the moment the consultation closed. */
  readonly closedAt?: string | undefined;
};

/** Results of consultations, and what they are made from. Moments are RFC 3339 UTC. */
export interface Snapshots {
  /** The newest snapshot, or the newest final one. */
  latest(consultation: string, of?: 'final'): Promise<Snapshot | undefined>;

  /**
   * Publish a snapshot, and what describes it as open data, in one transaction. `false`: another process has published
   * one with its number, and nothing was written.
   */
  keep(snapshot: Snapshot, dataset?: Dataset): Promise<boolean>;

  /** Take away the dataset that describes results which are not shown any more; the snapshots stay. */
  undescribe(dataset: string): Promise<void>;

  /** Whether at least so many responses that are there came at `from` or later, and before `before`. */
  received(consultation: string, atLeast: number, from?: string, before?: string): Promise<boolean>;

  /** When the newest response but so many came. */
  receivedAt(consultation: string, newerOnes: number): Promise<string | undefined>;

  /** Every version of the questionnaire, also those that are retired; or those that were answered. */
  versions(consultation: string, of?: 'answered'): Promise<readonly Questionnaire[]>;

  /** Responses that came before a moment, streamed. */
  responses(consultation: string, before?: string): AsyncIterable<ExportedResponse>;
}

/** Snapshots in the tables. */
export function sqlSnapshots(db: Kysely<Tables>): Snapshots {
  /** When those responses came that were neither withdrawn nor deleted. */
  const arrivals = (consultation: string) =>
    db
      .selectFrom('receipts')
      .select('received_at as receivedAt')
      .where('consultation', '=', consultation)
      .where('status', '=', 'recorded');

  return {
    async latest(consultation, of) {
      const row = await db
        .selectFrom('result_snapshots')
        .selectAll()
        .where('consultation', '=', consultation)
        .$if(of === 'final', (query) => query.where('closed_at', 'is not', null))
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row) return undefined;
      const results = Results.parse(JSON.parse(row.json));
      return {consultation, number: row.number, results, closedAt: row.closed_at ?? undefined};
    },

    keep: ({consultation, number, results, closedAt = null}, dataset) =>
      db.transaction().execute(async (transaction) => {
        const written = await transaction
          .insertInto('result_snapshots')
          .values({
            consultation,
            number,
            as_of: results.asOf,
            closed_at: closedAt,
            json: canonical(results),
          })
          .onConflict((conflict) => conflict.columns(['consultation', 'number']).doNothing())
          .returning('number')
          .executeTakeFirst();
        if (written && dataset)
          await upsert(transaction, 'datasets', datasetRow(dataset, new Date().toISOString()));
        return written !== undefined;
      }),

    async undescribe(dataset) {
      await remove(db, 'datasets', dataset);
    },

    async received(consultation, atLeast, from, before) {
      const rows = await arrivals(consultation)
        .$if(from !== undefined, (query) => query.where('received_at', '>=', from ?? ''))
        .$if(before !== undefined, (query) => query.where('received_at', '<', before ?? ''))
        .limit(atLeast)
        .execute();
      return rows.length >= atLeast;
    },

    async receivedAt(consultation, newerOnes) {
      const row = await arrivals(consultation)
        .orderBy('received_at', 'desc')
        .limit(1)
        .offset(newerOnes)
        .executeTakeFirst();
      return row?.receivedAt;
    },

    async versions(consultation, of) {
      const rows = await db
        .selectFrom('questionnaires')
        .select('json')
        .where('consultation', '=', consultation)
        .$if(of === 'answered', (query) =>
          query.where((eb) =>
            eb.exists(
              eb
                .selectFrom('responses')
                .select('responses.questionnaire_version')
                .whereRef('responses.consultation', '=', 'questionnaires.consultation')
                .whereRef('responses.questionnaire_version', '=', 'questionnaires.version'),
            ),
          ),
        )
        .execute();
      return rows.map(({json}) => Questionnaire.parse(JSON.parse(json)));
    },

    responses: (consultation, before) => readResponses(db, consultation, before),
  };
}
