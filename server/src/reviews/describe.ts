import type {Consultation} from '../../../src/model/consultation.ts';
import {wordingOf} from '../../../src/model/text.ts';
import type {ReviewWords} from '../../../src/messages/reviews.ts';
import type {FreeText} from '../store/reviews.ts';
import {personalDataIn} from './personal-data.ts';
import {visible} from './visible.ts';

/** The question that a text answers, and the option that it was written beside, as they are said to the reader. */
export function questionOf(
  {item, code}: Pick<FreeText, 'item' | 'code'>,
  {language}: Pick<Consultation, 'language'>,
  lang: string,
): {readonly question: string; readonly option: string | undefined} {
  const wording = (text: Parameters<typeof wordingOf>[0]) => visible(wordingOf(text, lang, language).text);
  const option = code === undefined ? undefined : item.options?.find((one) => one.code === code);
  return {question: wording(item.text), option: option ? wording(option.text) : code};
}

/** What looks like personal data in a text, in words; empty: nothing does. */
export function marksOf(text: string, words: ReviewWords): string {
  return personalDataIn(text)
    .map(({kind, start, end}) => words.marked(words.kind[kind], visible(text.slice(start, end))))
    .join(', ');
}
