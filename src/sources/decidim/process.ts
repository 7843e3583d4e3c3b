import type {Fields} from '../../model/foreign/fields.ts';
import {wordingOf} from '../../model/text.ts';
import {fieldOf, textOf} from '../catalogues/values.ts';
import type {Query} from './ask.ts';
import {texts} from './ask.ts';
import type {Words} from './values.ts';
import {entriesOf, languageOf, wordsOf} from './values.ts';

/** What is asked of every space, and of a process besides: an assembly has no phases. */
export const spaceFields = `id slug title${texts} shortDescription${texts}`;
export const processFields: Query = [`${spaceFields} startDate endDate steps{active title${texts}}`];

/** The zone of days that are given without one. */
const timeZone = 'Europe/Rome';

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

/** The words a card needs that Decidim does not have, in both our languages. */
const said = {
  it: {
    phase: (phase: string) => `Fase in corso: ${phase}`,
    questions: (count: number) => (count === 1 ? '1 domanda' : `${count} domande`),
    answer: (where: string) => `Rispondi su ${where}`,
    takePart: (where: string) => `Partecipa su ${where}`,
  },
  en: {
    phase: (phase: string) => `Current phase: ${phase}`,
    questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
    answer: (where: string) => `Answer on ${where}`,
    takePart: (where: string) => `Take part on ${where}`,
  },
} as const;

/**
 * A process, or a survey in it, as a consultation of our shape, still to be checked. It cannot be answered through
 * the API, and nothing says whether it can be at all: that a process runs opens no survey. So its first day is told
 * only while it lies ahead, its last day always: before and after it we know, between we do not.
 */
export function consultationOf(space: Fields, {id, page, organisation, now, survey}: Frame) {
  const title = survey?.title ?? wordsOf(space, 'title');
  const language = languageOf(title);
  const short = wordsOf(space, 'shortDescription');
  const active = entriesOf(space, 'steps').find((step) => fieldOf(step, 'active') === true);
  const phase = wordsOf(active, 'title');
  const opensAt = momentOf(space, 'startDate', '00:00:00');
  const closesAt = momentOf(space, 'endDate', '23:59:59');
  const isOver = closesAt !== undefined && Date.parse(closesAt) <= now.getTime();
  const inWords = (text: Words | string, tag: string) => wordingOf(text, tag, language).text;
  const summaryIn = (tag: 'it' | 'en') =>
    [
      survey ? survey.questions > 0 && said[tag].questions(survey.questions) : short && inWords(short, tag),
      !isOver && phase && said[tag].phase(inWords(phase, tag)),
    ]
      .filter(Boolean)
      .join('\n\n') || undefined;
  const wayIn = (tag: 'it' | 'en') => said[tag][survey ? 'answer' : 'takePart'](inWords(organisation, tag));
  // Our own words make no translation of what is in one language only.
  const ours = (['it', 'en'] as const).filter((tag) => title?.[tag] !== undefined);
  const inOurs = (words: (tag: 'it' | 'en') => string | undefined) =>
    Object.fromEntries((ours.length > 0 ? ours : (['it', 'en'] as const)).map((tag) => [tag, words(tag)]));
  return {
    id,
    title,
    summary: summaryIn('it') === undefined ? undefined : inOurs(summaryIn),
    description: survey?.description,
    language,
    organisation: {name: organisation},
    opensAt: opensAt !== undefined && Date.parse(opensAt) > now.getTime() ? opensAt : undefined,
    closesAt,
    timeZone,
    otherWays: isOver ? [] : [{kind: 'web', text: inOurs(wayIn), url: page}],
    provenance: {source: survey && wordsOf(space, 'title'), url: page},
  };
}

/** A moment of a day in Italy. */
function momentOf(space: Fields, name: string, time: string): string | undefined {
  const day = textOf(space[name])?.slice(0, 10) ?? '';
  const moment = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(moment)) return undefined;
  const format = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
  const parts = format.formatToParts(moment);
  const offset = parts.find(({type}) => type === 'timeZoneName')?.value.slice(3);
  return `${day}T${time}${offset || 'Z'}`;
}
