import type {Consultation} from '../../../src/model/consultation.ts';
import {spanOf} from '../../../src/model/purge-after.ts';
import type {Misfit} from '../../../src/model/read.ts';
import {jsonPath} from '../../../src/model/read.ts';
import type {PublishedConsultation} from '../published.ts';
import {conditionFaults} from './conditions.ts';
import {endOf} from '../lifecycle/days.ts';
import type {Findings} from './findings.ts';
import {itemFaults} from './items.ts';
import {pipingFaults} from './piping.ts';
import {fieldPath, placesOf} from './places.ts';
import {populationFaults} from './populations.ts';

/** What must hold of a consultation beyond its schema. */
export function consultationFindings(consultation: PublishedConsultation): Findings {
  return {
    faults: [
      ...frameFaults(consultation),
      ...retentionFaults(consultation),
      ...questionnaireFaults(consultation),
      ...populationFaults(consultation),
    ],
    warnings: unansweredWarnings(consultation),
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

function retentionFaults({
  purgeAfter,
  closesAt,
  timeZone = 'Europe/Rome',
}: PublishedConsultation): readonly Misfit[] {
  if (purgeAfter === undefined) return [];
  const path = jsonPath(['purgeAfter']);
  if (closesAt === undefined)
    return [{path, reason: 'closesAt is missing: answers are deleted some time after it'}];
  return (spanOf(purgeAfter) ?? Date.parse(closesAt) <= endOf(purgeAfter, timeZone).getTime())
    ? []
    : [{path, reason: `is before closesAt, ${closesAt}`}];
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
  return [...twice, ...places.flatMap(itemFaults), ...conditionFaults(places), ...pipingFaults(places)];
}

function unansweredWarnings({questionnaire, privacy, closesAt}: Consultation): readonly Misfit[] {
  return !questionnaire && privacy && closesAt !== undefined
    ? [{path: '$.questionnaire', reason: 'is missing: nobody can answer here'}]
    : [];
}
