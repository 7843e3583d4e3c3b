import type {Context} from 'hono';
import type {Consultation} from '../../../src/model/consultation.ts';
import {fieldName} from '../../../src/model/form.ts';
import type {Questionnaire} from '../../../src/model/item.ts';
import {walk} from '../../../src/model/item.ts';
import type {AnswerError} from '../../../src/model/problem.ts';
import type {FileAnswer} from '../../../src/model/rare-values.ts';
import type {Deps} from '../deps.ts';
import type {FormKey} from '../form-token.ts';
import {Refused} from '../problems.ts';
import {hmac, sha256Of} from '../receipt.ts';
import {keyHashOf} from '../responses.ts';
import {fileName} from '../uploads/file-name.ts';
import {mediaTypeOf} from '../uploads/sniff.ts';

/** A file that came with a form, and the control it was chosen in. */
export type Chosen = {readonly name: string; readonly file: File};

/** The form that it came with. */
type Sent = {
  readonly consultation: Consultation;
  readonly questionnaire: Questionnaire;
  readonly formKey: FormKey;
};

/** What stands in the form for each file that was kept, and what was wrong with the others. */
type Attached = {
  readonly kept: readonly {readonly name: string; readonly value: string}[];
  readonly errors: readonly AnswerError[];
};

/**
 * Keep the files that came with a form, whatever else is wrong with it: nobody should have to look for them again.
 * The same file from the same form has the same id, so that a form that is sent twice is still the same response.
 */
export async function attach(
  {store, settings, uploads}: Deps,
  c: Context,
  {consultation: {id: consultation}, questionnaire, formKey}: Sent,
  chosen: readonly Chosen[],
): Promise<Attached> {
  const kept: Attached['kept'][number][] = [];
  const errors: AnswerError[] = [];
  const questions = new Map([...walk(questionnaire.items)].map(({linkId}) => [fieldName(linkId), linkId]));
  // To a form that was sent before, the answer is its receipt, be the consultation closed by now.
  const isUsed = await store.recorded(consultation, await keyHashOf(consultation, formKey.key));
  for (const {name, file} of chosen) {
    const linkId = questions.get(name);
    if (linkId === undefined) continue;
    const digest = `sha-256:${await sha256Of(await file.arrayBuffer())}`;
    const sheet = {name: fileName(file.name), mediaType: mediaTypeOf(file.type), bytes: file.size};
    const purpose = JSON.stringify([formKey.key, linkId, sheet.name, sheet.mediaType, digest]);
    const id = (await hmac(settings.keys, `form file ${purpose}`)).slice(0, 22);
    const announced = {consultation, questionnaireVersion: questionnaire.version, linkId, ...sheet};
    try {
      if (!isUsed) await uploads.keep({...announced, address: settings.addressOf(c)}, id, file);
    } catch (error) {
      // What is wrong with one file is said at its question; what is wrong with all of them, instead of the form.
      if (!(error instanceof Refused) || !error.refusal.errors) throw error;
      errors.push(...error.refusal.errors);
      continue;
    }
    kept.push({name, value: JSON.stringify({id, ...sheet, digest} satisfies FileAnswer)});
  }
  return {kept, errors};
}
