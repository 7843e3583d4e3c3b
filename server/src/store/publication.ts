import type {Kysely, Transaction} from 'kysely';
import type {Consultation} from '../../../src/model/consultation.ts';
import type {Kept} from '../lifecycle/held.ts';
import type {KeptHistory} from '../plan-history/publishing.ts';
import {canonical} from '../receipt.ts';
import {countChange} from './agenda.ts';
import {publishConsultation} from './change-log.ts';
import {upsertAll} from './documents.ts';
import {publishPlan} from './plan-log.ts';
import {agendaRow, datasetRow} from './rows.ts';
import type {Tables} from './schema.ts';
import type {Publication} from './store.ts';

/** Under which name the agenda's own settings are kept. */
export const agendaCollection = 'agenda';

/**
 * Write all that is published; the caller's transaction makes it all or nothing. Gives what stayed as commands had set
 * it, and what of the history of plans stayed although a file does not have it.
 */
export async function writePublication(
  db: Transaction<Tables>,
  publication: Publication,
): Promise<readonly (Kept | KeptHistory)[]> {
  const {consultations = [], agenda = [], datasets = [], plans = [], publicationRule} = publication;
  const now = new Date();
  const modifiedAt = now.toISOString();
  const kept: (Kept | KeptHistory)[] = [];
  for (const consultation of consultations) {
    const held = await publishConsultation(db, consultation, now);
    if (held) kept.push(held);
    await keepQuestionnaire(db, consultation);
  }
  if (await upsertAll(db, 'agenda', agenda, (entry) => agendaRow(entry, modifiedAt))) await countChange(db);
  await upsertAll(db, 'datasets', datasets, (dataset) => datasetRow(dataset, modifiedAt));
  for (const plan of plans) {
    const history = await publishPlan(db, plan, now, publication.publisher ?? {});
    if (history) kept.push(history);
  }
  if (publicationRule) {
    const json = canonical(publicationRule);
    await db
      .insertInto('collections')
      .values({name: agendaCollection, json})
      .onConflict((conflict) => conflict.column('name').doUpdateSet({json}))
      .execute();
  }
  return kept;
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
