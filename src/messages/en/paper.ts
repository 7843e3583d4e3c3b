// No native speaker has read this translation yet.

import type {ConditionInWords} from '../../model/condition-words.ts';
import type {PaperWords} from '../paper.ts';
import {common} from './common.ts';

export const paper: PaperWords = {
  onlyIf: (conditions, any) =>
    `Answer only if ${conditions.map(conditionText).join(any ? ' or if ' : ' and if ')}.`,
  answerTo: (question) => `[your answer to “${question}”]`,
  print: 'Print the questionnaire on paper',
  printHelp: 'For those who prefer a pen: all questions, without your answers.',
  handIn: 'Where to hand in the questionnaire',
  handInUnknown: 'Ask the body that runs the consultation where to hand it in.',
  oneOnly: 'Tick one box only.',
  rank: 'Number in order: 1 is the most important. Leave blank those that do not matter to you.',
  oneInEachRow: 'Tick one box in each row.',
  severalInEachRow: 'You can tick several boxes in each row.',
  divide: (total, unit) => `Distribute ${common.number(total)}${unit ? ` ${unit}` : ''} in all.`,
  place: 'Write an address or describe the place.',
  attach: 'Attach a copy to this sheet.',
  dayMonthYear: 'day / month / year',
  version: (consultation, version) => `Consultation ${consultation}, questionnaire version ${version}`,
};

function conditionText({operator, question, answer, exists}: ConditionInWords): string {
  if (operator === 'exists') return `you ${exists === true ? 'answered' : 'did not answer'} “${question}”`;
  if (answer === undefined) return `you chose “${question}”`;
  switch (operator) {
    case '!=':
      return `your answer to “${question}” is not “${answer}”`;
    case '>':
      return `your answer to “${question}” is above ${answer}`;
    case '<':
      return `your answer to “${question}” is below ${answer}`;
    case '>=':
      return `your answer to “${question}” is ${answer} or above`;
    case '<=':
      return `your answer to “${question}” is ${answer} or below`;
    default:
      return `your answer to “${question}” is “${answer}”`;
  }
}
