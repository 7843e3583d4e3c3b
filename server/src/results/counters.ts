import {choices, matrix, ranking, rating} from './choice-counters.ts';
import type {Counter} from './counter.ts';
import {listOf} from './counter.ts';
import {allocation, days, location, numbers} from './number-counters.ts';
import type {CountedQuestion} from './questions.ts';

/** What counts the answers to a question. Texts, files and consent are only counted as answered. */
export function counterOf(question: CountedQuestion): Counter {
  switch (question.item.type) {
    case 'choice':
      return choices(question, (value) => [value]);
    case 'choices':
      return choices(question, listOf);
    case 'rating':
      return rating(question);
    case 'number':
      return numbers();
    case 'date':
      return days();
    case 'ranking':
      return ranking(question);
    case 'matrix':
      return matrix(question);
    case 'allocation':
      return allocation(question);
    case 'location':
      return location(question);
    default:
      return {add: () => undefined, figures: () => ({})};
  }
}
