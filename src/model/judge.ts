import type {Checks} from './check-value.ts';
import {visibleItems} from './conditions.ts';
import type {Questionnaire} from './item.ts';
import {isQuestion, walk} from './item.ts';
import type {AnswerError} from './problem.ts';
import type {Answer} from './response.ts';

/** What a questionnaire says of a set of answers. */
export type Verdict = {
  /** The answers in canonical form: questionnaire order, trimmed, NFC, empty ones left out. */
  readonly answers: readonly Answer[];
  /** Every fault, in questionnaire order; answers to unknown questions last. Empty: accepted. */
  readonly errors: readonly AnswerError[];
};

/**
 * Check answers against a questionnaire with the checks given. An answer of a type that is not among them is
 * refused: whoever leaves checks out must not show such items either.
 */
export function judge(questionnaire: Questionnaire, answers: readonly Answer[], checks: Checks): Verdict {
  const questions = walk(questionnaire.items).filter(isQuestion);
  const visible = visibleItems(questionnaire.items, answers);
  const given = groupedByQuestion(answers);
  const accepted: Answer[] = [];
  const errors: AnswerError[] = [];

  for (const item of questions) {
    const {linkId} = item;
    const [answer, ...more] = given.get(linkId) ?? [];
    given.delete(linkId);
    if (more.length > 0) errors.push({linkId, code: 'duplicate'});
    else if (!visible.has(linkId)) {
      if (answer) errors.push({linkId, code: 'notApplicable'});
    } else {
      const check = checks[item.type];
      const checked = answer && check?.(item, answer.value);
      // Left out of the canonical form without a word, an answer would be lost.
      if (answer && !check) errors.push({linkId, code: 'wrongType'});
      errors.push(...(checked?.faults ?? []).map((fault) => ({linkId, ...fault})));
      if (checked?.value !== undefined) accepted.push({linkId, value: checked.value});
      else if (item.required && (check || !answer)) errors.push({linkId, code: 'required'});
    }
  }
  errors.push(...[...given.keys()].map((linkId) => ({linkId, code: 'unknownQuestion' as const})));
  return {answers: accepted, errors};
}

function groupedByQuestion(answers: readonly Answer[]): Map<string, Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) groups.set(answer.linkId, [...(groups.get(answer.linkId) ?? []), answer]);
  return groups;
}
