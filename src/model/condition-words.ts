import type {Condition, Item, Questionnaire} from './item.ts';
import {walk} from './item.ts';
import {isOther} from './open-enum.ts';
import type {Text} from './text.ts';

/** A condition as it can be said. */
export type ConditionInWords = {
  readonly operator: '=' | '!=' | '>' | '<' | '>=' | '<=' | 'exists' | 'contains';
  /** The wording of the question that is looked at. */
  readonly question: string;
  /** What it is compared with, as people read it; absent when the question need only be answered, or not. */
  readonly answer?: string | undefined;
  /** With `exists`: whether it must be answered, or must not. */
  readonly exists?: boolean | undefined;
};

/** How texts, numbers and days are said to a reader. */
export type Say = {
  readonly text: (text: Text) => string;
  readonly number: (value: number) => string;
  readonly day: (day: string) => string;
};

/**
 * The conditions of an item, for a form that cannot hide it: one on paper, or without JavaScript. `undefined` when
 * there are none, or when one cannot be said: it might mislead by its absence.
 */
export function conditionsInWords(
  questionnaire: Questionnaire | undefined,
  {enableWhen = []}: Item,
  say: Say,
): readonly ConditionInWords[] | undefined {
  const items = new Map(walk(questionnaire?.items ?? []).map((one) => [one.linkId, one]));
  const conditions = enableWhen.flatMap((condition) => {
    const question = items.get(condition.question);
    return question ? inWords(condition, question, say) : [];
  });
  return conditions.length === 0 || conditions.length < enableWhen.length ? undefined : conditions;
}

function inWords({operator, answer}: Condition, question: Item, say: Say): ConditionInWords | [] {
  if (isOther(operator)) return [];
  const asked = say.text(question.text);
  if (operator === 'exists') return {operator, question: asked, exists: answer === true};
  return {operator, question: asked, answer: answerInWords(answer, question, say)};
}

function answerInWords(answer: Condition['answer'], question: Item, say: Say): string | undefined {
  if (typeof answer === 'boolean') return undefined;
  if (typeof answer === 'number') return say.number(answer);
  const option = question.options?.find(({code}) => code === answer);
  if (option) return say.text(option.text);
  return question.type === 'date' ? say.day(answer) : answer;
}
