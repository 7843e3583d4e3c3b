import {conditionsInWords} from '../../../src/model/condition-words.ts';
import type {Item} from '../../../src/model/item.ts';
import type {View} from './view.ts';
import {plain} from './wording.ts';

/** When a question asks to be answered, in words: without JavaScript it is on the page in any case. */
export function onlyIf({words, reader, consultation}: View, item: Item): string | undefined {
  const conditions = conditionsInWords(consultation.questionnaire, item, {
    text: (text) => plain(text, reader),
    number: words.common.number,
    day: words.common.dates.day,
  });
  return conditions && words.paper.onlyIf(conditions, item.enableBehavior === 'any');
}
