import type {CommonWords} from '../../messages/common.ts';
import {type Item, type Questionnaire, walk} from '../../model/item.ts';
import type {Answer} from '../../model/response.ts';
import type {Text} from '../../model/text.ts';
import type {Reader} from '../../parts/wording.ts';
import {inWords} from './in-words.ts';

/**
 * The questionnaire with `{{linkId}}` in its texts replaced by what was answered there, as people read it; what is
 * not answered yet is an ellipsis. An answer stays text, whatever is in it.
 */
export function piped(
  questionnaire: Questionnaire,
  answers: readonly Answer[],
  words: CommonWords,
  reader: Reader,
): Questionnaire {
  const known = new Map([...walk(questionnaire.items)].map((item) => [item.linkId, item]));
  const given = new Map(answers.map(({linkId, value}) => [linkId, value]));
  const say = (text: string) =>
    text.replace(/\{\{([\w-]+)\}\}/g, (_, linkId: string) => {
      const item = known.get(linkId);
      return (item ? inWords(words, reader, item, given.get(linkId)).join(', ') : '') || '…';
    });
  const said = (text: Text): Text =>
    typeof text === 'string'
      ? say(text)
      : Object.fromEntries(Object.entries(text).map(([language, one]) => [language, say(one)]));
  // An item in which nothing is said stays the same one, so that it is not drawn again.
  const filled = (item: Item): Item => {
    const {text, help, options, rows, items} = item;
    if (!/\{\{/.test(JSON.stringify([text, help, options, rows, items]))) return item;
    return {
      ...item,
      text: said(text),
      ...(help !== undefined && {help: said(help)}),
      ...(options && {options: options.map((option) => ({...option, text: said(option.text)}))}),
      ...(rows && {rows: rows.map((row) => ({...row, text: said(row.text)}))}),
      ...(items && {items: items.map(filled)}),
    };
  };
  return {...questionnaire, items: questionnaire.items.map(filled)};
}
