import type {ConditionWords} from '../../../src/messages/pages.ts';
import type {Condition, Item} from '../../../src/model/item.ts';
import {walk} from '../../../src/model/item.ts';
import {isOther} from '../../../src/model/open-enum.ts';
import type {View} from './view.ts';
import {plain} from './wording.ts';

/** When a question asks to be answered, in words: without JavaScript it is on the page in any case. */
export function onlyIf(view: View, item: Item): string | undefined {
  const {enableWhen = [], enableBehavior} = item;
  const items = new Map(
    [...walk(view.consultation.questionnaire?.items ?? [])].map((one) => [one.linkId, one]),
  );
  const conditions = enableWhen.flatMap((condition) => {
    const question = items.get(condition.question);
    return question ? inWords(view, condition, question) : [];
  });
  // A condition that cannot be said might mislead by its absence: the server decides anyway.
  if (conditions.length === 0 || conditions.length < enableWhen.length) return undefined;
  return view.words.pages.onlyIf(conditions, enableBehavior === 'any');
}

function inWords(view: View, {operator, answer}: Condition, question: Item): ConditionWords | [] {
  if (isOther(operator)) return [];
  const asked = plain(question.text, view.reader);
  if (operator === 'exists') return {operator, question: asked, exists: answer === true};
  return {operator, question: asked, answer: answerInWords(view, answer, question)};
}

function answerInWords({words, reader}: View, answer: Condition['answer'], question: Item) {
  if (typeof answer === 'boolean') return undefined;
  if (typeof answer === 'number') return words.common.number(answer);
  const option = question.options?.find(({code}) => code === answer);
  if (option) return plain(option.text, reader);
  return question.type === 'date' ? words.common.dates.day(answer) : answer;
}
