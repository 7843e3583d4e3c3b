import type {Questionnaire} from './item.ts';
import {isQuestion, walk} from './item.ts';

/** Seconds it takes to read and answer one question: a rough guide, so that people know whether they have the time now. */
const seconds: Readonly<Record<string, number>> = {
  text: 25,
  paragraph: 60,
  email: 15,
  number: 12,
  rating: 8,
  date: 15,
  choice: 12,
  choices: 18,
  ranking: 35,
  matrix: 40,
  allocation: 45,
  location: 30,
  file: 60,
  consent: 6,
  display: 10,
};

/** How many questions a questionnaire asks at most, and about how many minutes they take (at least 1). */
export function effortOf(questionnaire: Questionnaire): {questions: number; minutes: number} {
  const items = walk(questionnaire.items);
  const time = items.reduce((sum, {type}) => sum + (seconds[type] ?? 0), 0);
  return {questions: items.filter(isQuestion).length, minutes: Math.max(1, Math.round(time / 60))};
}
