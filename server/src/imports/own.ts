import {Consultation} from '../../../src/model/consultation.ts';
import {read} from '../../../src/model/read.ts';
import {examineFile} from '../publication/file.ts';
import type {Document, Imported} from './finish.ts';
import {exampleFrame} from './finish.ts';
import type {Notes} from './notes.ts';
import {Unreadable} from './notes.ts';

/** Read a consultation that is written our way already: it is checked, and what nobody reads is left out and noted. */
export function readOwn(value: unknown, notes: Notes): Imported {
  if (typeof value !== 'object' || value === null || !('questionnaire' in value))
    throw new Unreadable('noQuestionnaire', {place: {path: '$'}});
  const whole = {...exampleFrame, language: 'it', ...value};
  if (!('language' in value)) notes.add('languageAssumed', {path: '$.language'}, {value: 'it'});
  const {faults, warnings} = examineFile('consultations', whole);
  for (const {path, reason} of faults) notes.add('misfit', {path}, {value: reason});
  for (const {path, reason} of warnings) notes.add('notRead', {path}, {value: reason});
  const reading = read(Consultation, whole);
  if (!reading.fits || !reading.value.questionnaire) return {document: nothing, missing: []};
  const {questionnaire, ...rest} = reading.value;
  const given = Object.fromEntries(
    Object.entries(rest).filter(([field]) => Object.hasOwn(value, field) || field === 'language'),
  );
  const missing = Object.keys(exampleFrame).filter((field) => !Object.hasOwn(value, field));
  return {document: {...given, questionnaire}, missing};
}

/** What a refused file comes to. */
const nothing: Document = {questionnaire: {version: '1', items: []}};
