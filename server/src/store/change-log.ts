import type {Kysely, Transaction} from 'kysely';
import {LoggedChange} from '../../../src/model/change-log.ts';
import {PublishedConsultation} from '../published.ts';
import type {Change} from '../lifecycle/changes.ts';
import {changesBetween} from '../lifecycle/changes.ts';
import type {Kept} from '../lifecycle/held.ts';
import {fieldsHeld, withHeld} from '../lifecycle/held.ts';
import {chained} from './chain.ts';
import {upsert} from './documents.ts';
import {consultationRow} from './rows.ts';
import type {Tables} from './schema.ts';

/** A consultation that is stored, with what only its organiser needs to know. */
export type Managed = {
  readonly document: PublishedConsultation;
  /** Since when commands, and not its file, say when it closes; absent: the file does. */
  readonly heldSince: string | undefined;
  /** When its answers began to be deleted because their time was up. */
  readonly purgedAt: string | undefined;
};

/** A consultation with what commands and the retention have made of it. */
export async function managed(db: Kysely<Tables>, id: string): Promise<Managed | undefined> {
  const row = await db
    .selectFrom('consultations')
    .leftJoin('held', 'held.consultation', 'consultations.id')
    .leftJoin('purges', 'purges.consultation', 'consultations.id')
    .select(['consultations.json', 'held.since', 'purges.begun_at'])
    .where('consultations.id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      document: PublishedConsultation.parse(JSON.parse(row.json)),
      heldSince: row.since ?? undefined,
      purgedAt: row.begun_at ?? undefined,
    }
  );
}

/** Write a consultation from a file: what commands have set stays, and what is different goes into its log. */
export async function publishConsultation(
  transaction: Transaction<Tables>,
  incoming: PublishedConsultation,
  now: Date,
): Promise<Kept | undefined> {
  const {id} = incoming;
  await lock(transaction, id);
  const before = await managed(transaction, id);
  const fields = before?.heldSince === undefined ? [] : fieldsHeld(before.document, incoming);
  const after = before && fields.length > 0 ? withHeld(before.document, incoming) : incoming;
  if (before?.heldSince !== undefined && fields.length === 0)
    await transaction.deleteFrom('held').where('consultation', '=', id).execute();
  await write(transaction, before, after, now);
  return before?.heldSince === undefined || fields.length === 0
    ? undefined
    : {consultation: id, fields, since: before.heldSince};
}

/** Write what a command has made of a consultation, with its reason in the log. */
export async function holdConsultation(
  transaction: Transaction<Tables>,
  before: Managed,
  after: PublishedConsultation,
  {now, reason}: {readonly now: Date; readonly reason: Change['reason']},
): Promise<readonly LoggedChange[]> {
  const since = now.toISOString();
  await transaction
    .insertInto('held')
    .values({consultation: after.id, since})
    .onConflict((conflict) => conflict.column('consultation').doUpdateSet({since}))
    .execute();
  return write(transaction, before, after, now, reason);
}

/** All changes of a consultation, the first one first. */
export async function changesOf(db: Kysely<Tables>, consultation: string): Promise<readonly LoggedChange[]> {
  const rows = await db
    .selectFrom('changes')
    .select('json')
    .where('consultation', '=', consultation)
    .orderBy('number')
    .execute();
  return rows.map(({json}) => LoggedChange.parse(JSON.parse(json)));
}

/** Written before it is read: who reads first may find, when writing, that somebody else has been here. */
export async function lock(transaction: Transaction<Tables>, id: string): Promise<void> {
  await transaction
    .updateTable('consultations')
    .set((eb) => ({id: eb.ref('id')}))
    .where('id', '=', id)
    .execute();
}

async function write(
  transaction: Transaction<Tables>,
  before: Managed | undefined,
  after: PublishedConsultation,
  now: Date,
  reason?: Change['reason'],
): Promise<readonly LoggedChange[]> {
  if (before?.purgedAt !== undefined && !isOver(after, now))
    throw new Error(
      `${after.id}: its answers were deleted on ${before.purgedAt.slice(0, 10)}, so it cannot open again: publish it under another id`,
    );
  await upsert(transaction, 'consultations', consultationRow(after, now.toISOString()));
  const changes = changesBetween(before?.document, after, now).map((change) =>
    reason === undefined || change.kind === 'edited' ? change : {...change, reason},
  );
  return append(transaction, after.id, changes, now);
}

const isOver = ({closesAt}: PublishedConsultation, now: Date) =>
  closesAt !== undefined && Date.parse(closesAt) <= now.getTime();

/** Add to a log. */
async function append(
  transaction: Transaction<Tables>,
  consultation: string,
  changes: readonly Change[],
  now: Date,
): Promise<readonly LoggedChange[]> {
  const last = await transaction
    .selectFrom('changes')
    .select(['number', 'json'])
    .where('consultation', '=', consultation)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const links = await chained(last && {number: Number(last.number), json: last.json}, changes, now);
  for (const {number, json} of links)
    await transaction.insertInto('changes').values({consultation, number, json}).execute();
  return links.map(({entry}) => entry);
}
