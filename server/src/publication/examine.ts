import {Consultation} from '../../../src/model/consultation.ts';
import type {Misfit} from '../../../src/model/read.ts';
import {jsonPath, read} from '../../../src/model/read.ts';
import {knownTypes} from '../pages/questions.ts';
import {conditionFaults} from './conditions.ts';
import {itemFaults} from './items.ts';
import {fieldPath, placesOf} from './places.ts';
import {strangersIn} from './strangers.ts';

/** What is to be said of a document before it may be published. */
export type Examination = {
  /** The document as it would be published; absent when it has faults. */
  readonly consultation?: Consultation;
  /** Why it may not be published. */
  readonly faults: readonly Misfit[];
  /** What may be published but was hardly meant. */
  readonly warnings: readonly Misfit[];
};

/** Examine a consultation as it was written, before it is published. Stricter than what readers accept. */
export function examine(value: unknown): Examination {
  const {words, fields: warnings} = strangersIn(Consultation, value);
  const reading = read(Consultation, value);
  if (!reading.fits) return {faults: [...reading.misfits.map(quoted), ...words], warnings};
  const consultation = reading.value;
  const faults = [...words, ...frameFaults(consultation), ...questionnaireFaults(consultation)];
  if (faults.length > 0) return {faults, warnings};
  return {consultation, faults, warnings: [...warnings, ...unansweredWarnings(consultation)]};
}

/** `version: 1` is a number to YAML; whoever wrote it meant a text. */
function quoted({path, reason}: Misfit): Misfit {
  return {
    path,
    reason: /must be string, is (number|boolean)/.test(reason) ? `${reason}: put it in quotes` : reason,
  };
}

function frameFaults({
  opensAt,
  closesAt,
  extendedFrom,
  privacy,
  questionnaire,
}: Consultation): readonly Misfit[] {
  const faults: Misfit[] = [];
  const fault = (field: string, reason: string) => faults.push({path: jsonPath(field.split('.')), reason});
  if (questionnaire) {
    const needed = {opensAt, closesAt, privacy};
    for (const [field, given] of Object.entries(needed))
      if (given === undefined) fault(field, 'is missing: a consultation with a questionnaire needs it');
  }
  const [opens, closes, before] = [opensAt, closesAt, extendedFrom?.closesAt].map((instant) =>
    instant === undefined ? undefined : Date.parse(instant),
  );
  if (opens !== undefined && closes !== undefined && opens >= closes)
    fault('closesAt', `is not after opensAt, ${opensAt}`);
  if (extendedFrom && closes === undefined) fault('closesAt', 'is missing: it was extended to some moment');
  if (before !== undefined && closes !== undefined && before >= closes)
    fault('extendedFrom.closesAt', `is not before closesAt, ${closesAt}`);
  return faults;
}

function questionnaireFaults({questionnaire}: Consultation): readonly Misfit[] {
  if (!questionnaire) return [];
  const places = [...placesOf(questionnaire.items)];
  const first = new Map<string, string>();
  const twice = places.flatMap((placed): Misfit[] => {
    const {linkId} = placed.item;
    const path = fieldPath(placed, 'linkId');
    const earlier = first.get(linkId);
    if (earlier === undefined) first.set(linkId, path);
    return earlier === undefined ? [] : [{path, reason: `"${linkId}" is used before, at ${earlier}`}];
  });
  return [...twice, ...places.flatMap(itemFaults), ...conditionFaults(places)];
}

function unansweredWarnings({questionnaire, privacy, closesAt}: Consultation): readonly Misfit[] {
  if (!questionnaire)
    return privacy && closesAt !== undefined
      ? [{path: '$.questionnaire', reason: 'is missing: nobody can answer here'}]
      : [];
  return [...placesOf(questionnaire.items)]
    .filter(({item}) => !knownTypes.has(item.type))
    .map((placed) => ({
      path: fieldPath(placed, 'type'),
      reason: `no form of this version shows a "${placed.item.type}", so nobody can answer this questionnaire here`,
    }));
}
