import type {Item, Questionnaire} from '../../../src/model/item.ts';
import {walk} from '../../../src/model/item.ts';
import {Location} from '../../../src/model/rare-values.ts';
import {read} from '../../../src/model/read.ts';
import type {Answer} from '../../../src/model/response.ts';
import {Choice} from '../../../src/model/response.ts';
import {countedQuestions} from '../results/questions.ts';

/** A text that somebody wrote, in one answer. */
export type WrittenText = {
  readonly linkId: string;
  /** The option that it was written beside; absent: it is the answer itself. */
  readonly code?: string;
  readonly text: string;
};

/** The questions of all versions whose texts may be published at all, by version. */
export type TextQuestions = ReadonlyMap<string, ReadonlyMap<string, Item>>;

/**
 * The questions that people answer in their own words. Not among them: what is marked `personal` in any version, in
 * itself or in a group that is, what is shown or not by a personal answer, and `email`, which is personal as such.
 */
export function textQuestions(versions: readonly Questionnaire[]): TextQuestions {
  const never = new Set(
    countedQuestions(versions)
      .filter(({personal, followsPersonal}) => personal || followsPersonal)
      .map(({item}) => item.linkId),
  );
  return new Map(
    versions.map(({version, items}) => [
      version,
      new Map(
        Array.from(walk(items))
          .filter((item) => takesText(item) && !never.has(item.linkId))
          .map((item) => [item.linkId, item]),
      ),
    ]),
  );
}

/** What was written in a response, in the order of its answers. */
export function textsIn(
  answers: readonly Answer[],
  questions: ReadonlyMap<string, Item> | undefined,
): readonly WrittenText[] {
  return answers.flatMap(({linkId, value}) => {
    const item = questions?.get(linkId);
    return item ? written(item, value).filter(({text}) => text.trim() !== '') : [];
  });
}

function written({linkId, type}: Item, value: unknown): readonly WrittenText[] {
  if (typeof value === 'string')
    return type === 'text' || type === 'paragraph' ? [{linkId, text: value}] : [];
  if (type === 'location') {
    const location = read(Location, value);
    return location.fits && location.value.text !== undefined ? [{linkId, text: location.value.text}] : [];
  }
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const choice = read(Choice, one);
    return choice.fits && choice.value.text !== undefined
      ? [{linkId, code: choice.value.code, text: choice.value.text}]
      : [];
  });
}

function takesText({type, options = []}: Item): boolean {
  if (type === 'choice' || type === 'choices') return options.some(({freeText}) => freeText === true);
  return type === 'text' || type === 'paragraph' || type === 'location';
}
