import type {Kysely, Transaction} from 'kysely';
import {Commitment} from '../../../src/model/commitment.ts';
import {LoggedPlanChange} from '../../../src/model/plan-change-log.ts';
import {Plan} from '../../../src/model/plan.ts';
import {dayIn} from '../../../src/model/timing.ts';
import {withLines} from '../plan-history/lines.ts';
import type {KeptHistory, Publisher} from '../plan-history/publishing.ts';
import {publishedPlan} from '../plan-history/publishing.ts';
import {recordOf} from '../plan-history/record.ts';
import {canonical} from '../receipt.ts';
import {chained} from './chain.ts';
import {stored, upsert} from './documents.ts';
import {planRow} from './rows.ts';
import type {Tables} from './schema.ts';

/** Write a plan from a file: its record stays, and what is different goes into its log and into its history. */
export async function publishPlan(
  transaction: Transaction<Tables>,
  incoming: Plan,
  now: Date,
  publisher: Publisher,
): Promise<KeptHistory | undefined> {
  const {id} = incoming;
  await lock(transaction, id);
  const before = (await stored(transaction, 'plans', Plan, id))?.document;
  // What was published before there were records is one.
  const records = new Map(before?.commitments.map((one) => [one.code, one]));
  for (const [code, record] of await recordsOf(transaction, id)) records.set(code, record);
  const day = dayIn('Europe/Rome', now);
  const {plan, changes, kept} = publishedPlan(before, records, incoming, day, publisher);
  const last = await transaction
    .selectFrom('plan_changes')
    .select(['number', 'json'])
    .where('plan', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const links = await chained(last && {number: Number(last.number), json: last.json}, changes, now);
  const after = await withLines(
    plan,
    links.map(({entry}) => entry),
    day,
  );
  await upsert(transaction, 'plans', planRow(after, now.toISOString()));
  for (const {number, json} of links)
    await transaction.insertInto('plan_changes').values({plan: id, number, json}).execute();
  if (links.length > 0)
    for (const one of after.commitments)
      await remember(transaction, id, recordOf(records.get(one.code), one));
  return kept.length === 0 ? undefined : {plan: id, leftOut: kept};
}

/** All changes of a plan, the first one first. */
export async function planChangesOf(db: Kysely<Tables>, plan: string): Promise<readonly LoggedPlanChange[]> {
  const rows = await db
    .selectFrom('plan_changes')
    .select('json')
    .where('plan', '=', plan)
    .orderBy('number')
    .execute();
  return rows.map(({json}) => LoggedPlanChange.parse(JSON.parse(json)));
}

/** Written before it is read, as with consultations. */
async function lock(transaction: Transaction<Tables>, id: string): Promise<void> {
  await transaction
    .updateTable('plans')
    .set((eb) => ({id: eb.ref('id')}))
    .where('id', '=', id)
    .execute();
}

async function recordsOf(
  db: Kysely<Tables>,
  plan: string,
): Promise<readonly (readonly [string, Commitment])[]> {
  const rows = await db
    .selectFrom('commitment_records')
    .select(['code', 'json'])
    .where('plan', '=', plan)
    .execute();
  return rows.map(({code, json}) => [code, Commitment.parse(JSON.parse(json))]);
}

async function remember(db: Kysely<Tables>, plan: string, record: Commitment): Promise<void> {
  const json = canonical(record);
  await db
    .insertInto('commitment_records')
    .values({plan, code: record.code, json})
    .onConflict((conflict) => conflict.columns(['plan', 'code']).doUpdateSet({json}))
    .execute();
}
