import {walk} from '../../../src/model/item.ts';
import type {Misfit} from '../../../src/model/read.ts';
import type {PublishedConsultation} from '../published.ts';
import {findings} from './findings.ts';

/** What is wrong with the tables of the population: each counts those who may choose each option of one question. */
export function populationFaults({
  populations = [],
  questionnaire,
}: PublishedConsultation): readonly Misfit[] {
  const {faults, fault} = findings();
  const items = new Map([...walk(questionnaire?.items ?? [])].map((item) => [item.linkId, item]));
  for (const [index, {linkId, groups}] of populations.entries()) {
    const at = ['populations', index] as const;
    const item = items.get(linkId);
    if (!item) fault([...at, 'linkId'], `there is no question "${linkId}"`);
    else if (item.type !== 'choice')
      fault(
        [...at, 'linkId'],
        `"${linkId}" is a "${item.type}": only one answer of a "choice" tells a group`,
      );
    if (populations.findIndex((one) => one.linkId === linkId) !== index)
      fault([...at, 'linkId'], `"${linkId}" has a table before this one`);
    if (groups.length === 0) fault([...at, 'groups'], 'nobody is counted');
    const codes = item?.type === 'choice' ? (item.options ?? []).map(({code}) => code) : undefined;
    for (const [place, {code}] of groups.entries()) {
      const path = [...at, 'groups', place, 'code'];
      if (codes && !codes.includes(code))
        fault(path, `"${code}" is no option of "${linkId}": ${codes.join(', ')}`);
      if (groups.findIndex((one) => one.code === code) !== place) fault(path, `"${code}" is counted twice`);
    }
  }
  return faults;
}
