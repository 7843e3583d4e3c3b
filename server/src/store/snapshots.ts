import type {Kysely} from 'kysely';
import type {Dataset} from '../../../src/model/dataset.ts';
import {Questionnaire} from '../../../src/model/item.ts';
import {Results} from '../../../src/model/results.ts';
import {canonical} from '../receipt.ts';
import {upsert} from './documents.ts';
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

  /** How many responses that are there came at `from` or later, and before `before`. */
  received(consultation: string, from?: string, before?: string): Promise<number>;

  /** When the newest response but so many came. */
  receivedAt(consultation: string, newerOnes: number): Promise<string | undefined>;

  /** The versions of the questionnaire that were answered, also those that are retired. */
  answered(consultation: string): Promise<readonly Questionnaire[]>;

  /** Responses that came before a moment, streamed. */
  responses(consultation: string, before?: string): AsyncIterable<ExportedResponse>;
}

/** Snapshots in the tables. */
export function sqlSnapshots(db: Kysely<Tables>): Snapshots {
  /** What is left of the responses, with when they came. */
  const arrivals = (consultation: string) =>
    db
      .selectFrom('responses')
      .innerJoin('receipts', (join) =>
        join
          .onRef('receipts.consultation', '=', 'responses.consultation')
          .onRef('receipts.key_hash', '=', 'responses.key_hash'),
      )
      .where('responses.consultation', '=', consultation);

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

    async received(consultation, from, before) {
      const {count} = await arrivals(consultation)
        .select((eb) => eb.fn.countAll().as('count'))
        .$if(from !== undefined, (query) => query.where('receipts.received_at', '>=', from ?? ''))
        .$if(before !== undefined, (query) => query.where('receipts.received_at', '<', before ?? ''))
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    async receivedAt(consultation, newerOnes) {
      const row = await arrivals(consultation)
        .select('receipts.received_at as receivedAt')
        .orderBy('receipts.received_at', 'desc')
        .limit(1)
        .offset(newerOnes)
        .executeTakeFirst();
      return row?.receivedAt;
    },

    async answered(consultation) {
      const rows = await db
        .selectFrom('questionnaires')
        .select('json')
        .where('consultation', '=', consultation)
        .where('version', 'in', (eb) =>
          eb
            .selectFrom('responses')
            .select('responses.questionnaire_version')
            .distinct()
            .where('responses.consultation', '=', consultation),
        )
        .execute();
      return rows.map(({json}) => Questionnaire.parse(JSON.parse(json)));
    },

    responses: (consultation, before) => readResponses(db, consultation, before),
  };
}
