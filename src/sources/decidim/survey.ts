import type {DecidimNode} from '../../model/foreign/decidim.ts';
import {fieldOf} from '../catalogues/values.ts';
import type {Query} from './ask.ts';
import {texts} from './ask.ts';
import {entriesOf, wordsOf} from './values.ts';

/** What is asked of a survey. Its options have other names from 0.31, and are not needed: it is answered there. */
export const surveyFields: Query = [
  `id questionnaire{title${texts} description${texts} questions{questionType}}`,
];

/** What only stands between questions. */
const noQuestions: readonly unknown[] = ['separator', 'title_and_description'];

/** What a survey says of itself. */
export function surveyOf(survey: DecidimNode) {
  const {questionnaire} = survey;
  const questions = entriesOf(questionnaire, 'questions');
  return {
    title: wordsOf(questionnaire, 'title'),
    description: wordsOf(questionnaire, 'description'),
    questions: questions.filter((one) => !noQuestions.includes(fieldOf(one, 'questionType'))).length,
  };
}
