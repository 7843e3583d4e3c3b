import type {CommonWords} from '../../messages/common.ts';
import type {Questionnaire} from '../../model/item.ts';
import {piped} from '../../model/piping.ts';
import type {Answer} from '../../model/response.ts';
import type {Reader} from '../../parts/wording.ts';
import {inWords} from './in-words.ts';

/** The questionnaire with the answers given so far in the texts that repeat them; what is not answered yet is an ellipsis. */
export function withAnswers(
  questionnaire: Questionnaire,
  answers: readonly Answer[],
  words: CommonWords,
  reader: Reader,
): Questionnaire {
  const given = new Map(answers.map(({linkId, value}) => [linkId, value]));
  return piped(questionnaire, (item) => inWords(words, reader, item, given.get(item.linkId)).join(', '));
}
