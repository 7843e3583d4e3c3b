import type {Kysely} from 'kysely';
import {sql} from 'kysely';
import type {Tables} from './schema.ts';

/** How often something was asked for on a day. */
export type Counted = Tables['usage'];

/** What is asked of the counts: whole days, `YYYY-MM-DD`, both included. */
export type UsageFilter = {readonly from?: string | undefined; readonly to: string};

/** How often what is served was asked for. */
export interface UsageCounts {
  /** Add to the counts, all or none. */
  add(counts: readonly Counted[]): Promise<void>;

  /** By day, noun and form, in that order. */
  byDay(filter: UsageFilter): Promise<readonly Omit<Counted, 'item'>[]>;

  /** By noun, item and form, over all the days. */
  totals(filter: UsageFilter): Promise<readonly Omit<Counted, 'day'>[]>;

  /** The first day that anything was counted on. */
  firstDay(): Promise<string | undefined>;
}

/** The counts in their table. */
export function sqlUsage(db: Kysely<Tables>): UsageCounts {
  return {
    add: (counts) =>
      db.transaction().execute(async (transaction) => {
        // In one order, whoever writes: two that write the same rows wait for each other only once.
        for (const one of [...counts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
          await transaction
            .insertInto('usage')
            .values(one)
            .onConflict((conflict) =>
              conflict
                .columns(['day', 'noun', 'item', 'form'])
                .doUpdateSet({count: sql<number>`${sql.ref('usage.count')} + ${one.count}`}),
            )
            .execute();
      }),

    async byDay({from, to}) {
      const rows = await db
        .selectFrom('usage')
        .select((eb) => ['day', 'noun', 'form', eb.fn.sum('count').as('count')])
        .where('day', '<=', to)
        .$if(from !== undefined, (query) => query.where('day', '>=', from ?? ''))
        .groupBy(['day', 'noun', 'form'])
        .orderBy('day')
        .orderBy('noun')
        .orderBy('form')
        .execute();
      return rows.map((row) => ({...row, count: Number(row.count)}));
    },

    async totals({from, to}) {
      const rows = await db
        .selectFrom('usage')
        .select((eb) => ['noun', 'item', 'form', eb.fn.sum('count').as('count')])
        .where('day', '<=', to)
        .$if(from !== undefined, (query) => query.where('day', '>=', from ?? ''))
        .groupBy(['noun', 'item', 'form'])
        .execute();
      return rows.map((row) => ({...row, count: Number(row.count)}));
    },

    async firstDay() {
      const row = await db
        .selectFrom('usage')
        .select((eb) => eb.fn.min('day').as('day'))
        .executeTakeFirst();
      return row?.day ?? undefined;
    },
  };
}

const keyOf = ({day, noun, item, form}: Counted) => JSON.stringify([day, noun, item, form]);
