import type {Fields} from '../../model/foreign/fields.ts';
import {fieldOf, textOf} from '../catalogues/values.ts';
import {instantOf, zone} from '../local-clock.ts';
import type {Query} from './ask.ts';
import {texts} from './ask.ts';
import type {Words} from './values.ts';
import {entriesOf, languageOf, wordsOf} from './values.ts';

/** What is asked of every space, and of a process besides: an assembly has no phases. */
export const spaceFields = `id slug title${texts} shortDescription${texts}`;
export const processFields: Query = [`${spaceFields} startDate endDate steps{active title${texts}}`];

/** What is known of a consultation beside its space. */
export type Frame = {
  /** Its name in our addresses. */
  readonly id: string | undefined;
  /** Where people take part. */
  readonly page: string;
  readonly organisation: Words | string;
  readonly now: Date;
  readonly survey?:
    | {
        readonly title: Words | undefined;
        readonly description: Words | undefined;
        readonly questions: number;
      }
    | undefined;
};

/**
 * A process, or a survey in it, as a consultation of our shape, still to be checked. It cannot be answered through
 * the API, and nothing says whether it can be at all: that a process runs opens no survey. So its first day is told
 * only while it lies ahead, its last day always: before and after it we know, between we do not.
 */
export function consultationOf(space: Fields, {id, page, organisation, now, survey}: Frame) {
  const title = survey?.title ?? wordsOf(space, 'title');
  const language = languageOf(title);
  const active = entriesOf(space, 'steps').find((step) => fieldOf(step, 'active') === true);
  const opensAt = momentOf(space, 'startDate', '00:00', '00');
  const closesAt = momentOf(space, 'endDate', '23:59', '59');
  const isOver = closesAt !== undefined && Date.parse(closesAt) <= now.getTime();
  const way = {
    kind: 'web',
    text: organisation,
    url: page,
    questions: survey?.questions,
    phase: wordsOf(active, 'title'),
  };
  return {
    id,
    title,
    summary: survey ? undefined : wordsOf(space, 'shortDescription'),
    description: survey?.description,
    language,
    organisation: {name: organisation},
    opensAt: opensAt !== undefined && Date.parse(opensAt) > now.getTime() ? opensAt : undefined,
    closesAt,
    timeZone: zone,
    otherWays: isOver ? [] : [way],
    provenance: {source: survey && wordsOf(space, 'title'), url: page},
  };
}

/** The first or the last second of a day in Italy. */
function momentOf(space: Fields, name: string, time: string, seconds: string): string | undefined {
  const day = textOf(space[name])?.slice(0, 10) ?? '';
  return Number.isNaN(Date.parse(`${day}T${time}Z`)) ? undefined : instantOf(day, time, seconds);
}
