import type {Kysely, Transaction} from 'kysely';
import {sql} from 'kysely';
import * as z from 'zod/mini';
import {Count} from '../../../src/model/count.ts';
import type {PublishedConsultation} from '../published.ts';
import {canonical} from '../receipt.ts';
import {lock, managed} from './change-log.ts';
import type {Tables} from './schema.ts';

/** How many responses to a version of a questionnaire came by a channel: what is left when answers are deleted. */
export const Total = z.object({questionnaireVersion: z.string(), channel: z.string(), count: Count});
export type Total = z.infer<typeof Total>;

/** Answers that were deleted because their time was up. */
export type Purge = {
  /** When that began, RFC 3339 UTC. */
  readonly begunAt: string;
  readonly totals: readonly Total[];
};

/** Deletes what is kept of responses when its time is up. */
export interface Retention {
  /** How many responses there are whose answers are kept, and how many files. */
  held(consultation: string): Promise<{readonly responses: number; readonly files: number}>;

  /**
   * Delete the answers of all responses, with salt, language, channel, version, what is known of their files and what
   * tells one key from another, and say so on their receipts; in steps, each with its totals. Before each
   * step `isDue` is asked about the consultation as it is then: an officer may have moved its dates meanwhile. Give how
   * many; `undefined`: it was not due, and nothing was touched. Sweep the uploads afterwards: that deletes the bytes of
   * the files.
   */
  purge(
    consultation: string,
    now: Date,
    isDue: (document: PublishedConsultation) => boolean,
  ): Promise<number | undefined>;

  /** What was deleted, if it was. */
  purged(consultation: string): Promise<Purge | undefined>;

  /**
   * Forget the keys of withdrawn responses: once a consultation is over, no late retry can count any more. `isOver` is
   * asked about the consultation as it is then: it may have been opened again since whoever calls has read it.
   */
  forgetKeys(consultation: string, isOver: (document: PublishedConsultation) => boolean): Promise<void>;
}

/** So many responses are deleted in one transaction: whoever reads or answers elsewhere has a turn between. */
const step = 500;

/** Retention over the one SQL store. */
export function sqlRetention(db: Kysely<Tables>): Retention {
  const one = async (table: 'responses' | 'uploads', consultation: string) => {
    const query = db
      .selectFrom(table)
      .select((select) => select.fn.countAll().as('count'))
      .where('consultation', '=', consultation)
      .where('key_hash', 'is not', null);
    return Number((await query.executeTakeFirstOrThrow()).count);
  };
  return {
    held: async (consultation) => ({
      responses: await one('responses', consultation),
      files: await one('uploads', consultation),
    }),

    async purge(consultation, now, isDue) {
      let count: number | undefined;
      for (;;) {
        const deleted = await db.transaction().execute(async (transaction) => {
          await lock(transaction, consultation);
          const current = await managed(transaction, consultation);
          return current && isDue(current.document) ? purgeStep(transaction, consultation, now) : undefined;
        });
        if (deleted === undefined) break;
        count = (count ?? 0) + deleted;
        if (deleted < step) break;
      }
      // Nothing was deleted of one that opened again: its withdrawn keys still refuse late retries.
      if (count === undefined) return undefined;
      await this.forgetKeys(consultation, isDue);
      return count;
    },

    async purged(consultation) {
      const row = await db
        .selectFrom('purges')
        .selectAll()
        .where('consultation', '=', consultation)
        .executeTakeFirst();
      return row && {begunAt: row.begun_at, totals: totalsIn(row.totals)};
    },

    forgetKeys: (consultation, isOver) =>
      db.transaction().execute(async (transaction) => {
        await lock(transaction, consultation);
        const current = await managed(transaction, consultation);
        if (!current || !isOver(current.document)) return;
        await transaction
          .updateTable('receipts')
          .set(forgotten)
          .where('consultation', '=', consultation)
          .where('status', '<>', 'recorded')
          .where('fingerprint', '<>', '')
          .execute();
      }),
  };
}

/**
 * In place of what was derived from a key: nothing is left of it, and no two are the same. The column is part of the
 * receipt's own key, so something must stand there.
 */
export const forgotten = {key_hash: sql<string>`'forgotten ' || id`, fingerprint: ''};

/** Of a consultation that is locked and due. */
async function purgeStep(transaction: Transaction<Tables>, consultation: string, now: Date): Promise<number> {
  const rows = await transaction
    .selectFrom('responses')
    .select(['key_hash', 'channel', 'questionnaire_version'])
    .where('consultation', '=', consultation)
    .orderBy('key_hash')
    .limit(step)
    .execute();
  await addTotals(transaction, consultation, now, rows);
  if (rows.length === 0) return 0;
  const keys = rows.map((row) => row.key_hash);
  await transaction
    .deleteFrom('responses')
    .where('consultation', '=', consultation)
    .where('key_hash', 'in', keys)
    .execute();
  await transaction
    .deleteFrom('uploads')
    .where('consultation', '=', consultation)
    .where('key_hash', 'in', keys)
    .execute();
  await transaction
    .updateTable('receipts')
    .set({...forgotten, status: 'purged'})
    .where('consultation', '=', consultation)
    .where('key_hash', 'in', keys)
    .execute();
  return rows.length;
}

/** What is deleted is counted in the same transaction: a process that dies halfway counts nothing twice. */
async function addTotals(
  transaction: Transaction<Tables>,
  consultation: string,
  now: Date,
  rows: readonly {readonly channel: string; readonly questionnaire_version: string}[],
): Promise<void> {
  const before = await transaction
    .selectFrom('purges')
    .select('totals')
    .where('consultation', '=', consultation)
    .executeTakeFirst();
  const totals = new Map<string, Total>();
  const add = (total: Total) => {
    const name = canonical([total.questionnaireVersion, total.channel]);
    totals.set(name, {...total, count: total.count + (totals.get(name)?.count ?? 0)});
  };
  for (const total of totalsIn(before?.totals ?? '[]')) add(total);
  for (const {channel, questionnaire_version} of rows)
    add({questionnaireVersion: questionnaire_version, channel, count: 1});
  const json = canonical([...totals.values()]);
  await transaction
    .insertInto('purges')
    .values({consultation, begun_at: now.toISOString(), totals: json})
    .onConflict((conflict) => conflict.column('consultation').doUpdateSet({totals: json}))
    .execute();
}

const totalsIn = (json: string) => z.array(Total).parse(JSON.parse(json));
