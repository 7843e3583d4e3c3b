import type {DecidimNode} from '../../model/foreign/decidim.ts';
import type {Note} from '../catalogues/fitted.ts';
import {fieldOf, textOf} from '../catalogues/values.ts';
import type {Query} from './ask.ts';
import {texts} from './ask.ts';
import type {Words} from './values.ts';
import {entriesOf, topicsOf, wordsOf} from './values.ts';

/** What is asked of a result: what accountability follows. Children stand in the same list as their parents. */
export const resultFields: Query = [
  `id title${texts} description${texts} startDate endDate progress childrenCount parent{id} status{name${texts}}`,
  [
    'TimelineEntry.title',
    `timelineEntries{entryDate title${texts} description${texts}}`,
    `timelineEntries{entryDate description${texts}}`,
  ],
  ['Result.taxonomies', `taxonomies{name${texts}}`, `category{name${texts}}`],
];

/** The number of the result that one is a part of. */
export const parentOf = (result: DecidimNode) => textOf(fieldOf(result['parent'], 'id'));

/** How far a result is, from 0 to 100. Decidim checks nothing: -33 and 1000 are stored too. */
export function progressOf({progress}: DecidimNode): number | undefined {
  return typeof progress === 'number' ? Math.min(100, Math.max(0, progress)) : undefined;
}

/** A result as a commitment of our shape, still to be checked; its parts are its milestones. */
export function commitmentOf(
  result: DecidimNode,
  parts: readonly DecidimNode[],
  by: Words | string,
  notes: Note[],
) {
  const area = topicsOf(result)[0];
  const {childrenCount} = result;
  const isWhole = parts.length > 0 && childrenCount === parts.length;
  return {
    // People know a result by the number in its address.
    code: textOf(result['id']),
    title: wordsOf(result, 'title'),
    area,
    start: textOf(result['startDate']),
    end: textOf(result['endDate']),
    description: wordsOf(result, 'description'),
    milestonesKnown: isWhole ? 'all' : parts.length > 0 ? 'some' : 'none',
    milestones: parts.map((part) => ({
      id: textOf(part['id']),
      title: wordsOf(part, 'title'),
      start: textOf(part['startDate']),
      due: textOf(part['endDate']),
      status: statusOf(part),
    })),
    assessments: assessmentsOf(result, by, notes),
    history: entriesOf(result, 'timelineEntries')
      .map(changeOf)
      .sort((one, other) => (one.at ?? '').localeCompare(other.at ?? '')),
  };
}

/** The states of an installation are words of its own; how far something is, tells the same everywhere. */
function statusOf(result: DecidimNode): string | undefined {
  const progress = progressOf(result);
  if (progress === undefined) return undefined;
  return progress === 100 ? 'achieved' : progress > 0 ? 'underway' : 'planned';
}

/** What the body says of itself, in its own words and its own percentage: `In corso, 45 %`. */
function assessmentsOf(result: DecidimNode, by: Words | string, notes: Note[]): object[] {
  const progress = progressOf(result);
  const status = wordsOf(result['status'], 'name');
  if (progress === undefined && !status) return [];
  const given = result['progress'];
  const isClamped = progress !== undefined && progress !== given;
  if (isClamped) notes.push({path: `${textOf(result['id'])}.progress`, value: given});
  const number =
    progress === undefined
      ? ''
      : // What the source says is not kept from the reader, only drawn no further than it can go.
        `${Math.round(progress)} %${isClamped ? ` (← ${String(given)} %)` : ''}`;
  const value = status
    ? Object.fromEntries(
        Object.entries(status).map(([tag, word]) => [tag, [word, number].filter(Boolean).join(', ')]),
      )
    : number;
  return [{voice: 'self', by, aspect: 'completion', scale: 'Decidim', value}];
}

/** What happened, on a day. Up to 0.26 there is no title. */
function changeOf(entry: unknown) {
  const title = wordsOf(entry, 'title');
  const description = wordsOf(entry, 'description');
  return {
    at: textOf(fieldOf(entry, 'entryDate')),
    change: title ?? description,
    note: title && description,
  };
}
