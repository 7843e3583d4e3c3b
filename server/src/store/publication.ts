import type {Kysely} from 'kysely';
import type {Consultation} from '../../../src/model/consultation.ts';
import {canonical} from '../receipt.ts';
import {upsert} from './documents.ts';
import {agendaRow, consultationRow, datasetRow, planRow} from './rows.ts';
import type {Tables} from './schema.ts';
import type {Publication} from './store.ts';

/** Under which name the agenda's own settings are kept. */
export const agendaCollection = 'agenda';

/** Write all that is published; the caller's transaction makes it all or nothing. */
export async function writePublication(db: Kysely<Tables>, publication: Publication): Promise<void> {
  const {consultations = [], agenda = [], datasets = [], plans = [], publicationRule} = publication;
  const modifiedAt = new Date().toISOString();
  for (const consultation of consultations) {
    await upsert(db, 'consultations', consultationRow(consultation, modifiedAt));
    await keepQuestionnaire(db, consultation);
  }
  for (const entry of agenda) await upsert(db, 'agenda', agendaRow(entry, modifiedAt));
  for (const dataset of datasets) await upsert(db, 'datasets', datasetRow(dataset, modifiedAt));
  for (const plan of plans) await upsert(db, 'plans', planRow(plan, modifiedAt));
  if (publicationRule) {
    const json = canonical(publicationRule);
    await db
      .insertInto('collections')
      .values({name: agendaCollection, json})
      .onConflict((conflict) => conflict.column('name').doUpdateSet({json}))
      .execute();
  }
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
