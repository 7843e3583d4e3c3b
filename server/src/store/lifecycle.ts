import type {Kysely} from 'kysely';
import type {LoggedChange} from '../../../src/model/change-log.ts';
import type {PublishedConsultation} from '../published.ts';
import type {Text} from '../../../src/model/text.ts';
import {changesOf, holdConsultation, lock, managed} from './change-log.ts';
import type {Managed} from './change-log.ts';
import type {DigestLists} from './digest-lists.ts';
import {sqlDigestLists} from './digest-lists.ts';
import type {Retention} from './retention.ts';
import {sqlRetention} from './retention.ts';
import type {Tables} from './schema.ts';

/** What becomes of consultations after they were published. */
export interface Lifecycle {
  /** A consultation with what only its organiser needs to know. */
  find(id: string): Promise<Managed | undefined>;

  /**
   * Change a consultation by a command, with its log, in one transaction. `decide` gives it as it shall be, or throws;
   * then nothing is written. Gives what went into the log; `undefined`: there is no such consultation.
   */
  change(
    id: string,
    now: Date,
    decide: (document: PublishedConsultation) => PublishedConsultation,
    reason?: Text,
  ): Promise<readonly LoggedChange[] | undefined>;

  /** The public log, the first change first. */
  changes(id: string): Promise<readonly LoggedChange[]>;

  /** What deletes answers when their time is up. */
  readonly retention: Retention;

  /** The signed lists of digests. */
  readonly lists: DigestLists;
}

/** The lifecycle over the one SQL store. */
export function sqlLifecycle(db: Kysely<Tables>): Lifecycle {
  return {
    find: (id) => managed(db, id),
    change: (id, now, decide, reason) =>
      db.transaction().execute(async (transaction) => {
        await lock(transaction, id);
        const before = await managed(transaction, id);
        return before && holdConsultation(transaction, before, decide(before.document), {now, reason});
      }),
    changes: (id) => changesOf(db, id),
    retention: sqlRetention(db),
    lists: sqlDigestLists(db),
  };
}
