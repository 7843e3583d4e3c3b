import type {Kysely} from 'kysely';
import type {Tables} from './schema.ts';

/** A signed list of digests, as it is kept. */
export type KeptList = {
  readonly number: number;
  /** How many digests are in it and in all before it. */
  readonly total: number;
  readonly first: string;
  readonly last: string;
  /** Compact JWS. */
  readonly jws: string;
};

/** The signed lists of digests. */
export interface DigestLists {
  /** How many responses were ever recorded, those that were withdrawn or purged included. */
  count(consultation: string): Promise<number>;

  /** The digests of all of them, in no order that means anything. */
  digests(consultation: string): AsyncIterable<string>;

  /** A list by its number. */
  list(consultation: string, number: number): Promise<KeptList | undefined>;

  /** The newest list. */
  newest(consultation: string): Promise<KeptList | undefined>;

  /** The lists in whose range a digest lies, the first one first. */
  around(consultation: string, digest: string): Promise<readonly KeptList[]>;

  /** Keep a list for good. `false`: another process has kept one of its number, which stays, and nothing was written. */
  keep(consultation: string, list: KeptList): Promise<boolean>;
}

const pageSize = 5000;

/** The signed lists over the one SQL store. */
export function sqlDigestLists(db: Kysely<Tables>): DigestLists {
  const lists = (consultation: string) =>
    db.selectFrom('digest_lists').selectAll().where('consultation', '=', consultation);
  return {
    async count(consultation) {
      const {count} = await db
        .selectFrom('receipts')
        .select((select) => select.fn.countAll().as('count'))
        .where('consultation', '=', consultation)
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    // By their ids, which never change and are random.
    async *digests(consultation) {
      for (let after = ''; ;) {
        const rows = await db
          .selectFrom('receipts')
          .select(['id', 'digest'])
          .where('consultation', '=', consultation)
          .where('id', '>', after)
          .orderBy('id')
          .limit(pageSize)
          .execute();
        for (const {digest} of rows) yield digest;
        const last = rows.at(-1);
        if (!last || rows.length < pageSize) return;
        after = last.id;
      }
    },

    async list(consultation, number) {
      const row = await lists(consultation).where('number', '=', number).executeTakeFirst();
      return row && keptList(row);
    },

    async newest(consultation) {
      const row = await lists(consultation).orderBy('number', 'desc').limit(1).executeTakeFirst();
      return row && keptList(row);
    },

    async around(consultation, digest) {
      const rows = await lists(consultation)
        .where('first_digest', '<=', digest)
        .where('last_digest', '>=', digest)
        .orderBy('number')
        .execute();
      return rows.map(keptList);
    },

    async keep(consultation, {number, total, first, last, jws}) {
      const written = await db
        .insertInto('digest_lists')
        .values({consultation, number, total, first_digest: first, last_digest: last, jws})
        .onConflict((conflict) => conflict.columns(['consultation', 'number']).doNothing())
        .returning('number')
        .executeTakeFirst();
      return written !== undefined;
    },
  };
}

function keptList(row: Tables['digest_lists']): KeptList {
  const {first_digest: first, last_digest: last, jws} = row;
  return {number: Number(row.number), total: Number(row.total), first, last, jws};
}
