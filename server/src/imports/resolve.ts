import {isDay} from '../../../src/model/dates.ts';
import type {Condition} from '../../../src/model/item.ts';
import type {Draft, Written} from './draft.ts';
import type {Notes} from './notes.ts';
import type {Term, Terms} from './terms.ts';

/** The questions a condition can look at, by the name the file gives them. */
export type Questions = ReadonlyMap<string, {readonly draft: Draft; readonly linkId: string}>;

/** Our conditions for what was written. */
export type Resolved = {readonly enableWhen: Condition[]; readonly enableBehavior?: 'all' | 'any'};

/** Say a written condition in our conditions, whole or not at all: half a condition would show the wrong questions. */
export function resolve(
  {text, place, terms}: Written,
  questions: Questions,
  notes: Notes,
): Resolved | undefined {
  if (!terms) {
    notes.add('condition', place, {value: text});
    return undefined;
  }
  const resolved = terms.of.map((term) => resolveTerm(term, questions));
  const stranger = terms.of.find((_, index) => resolved[index] === 'stranger');
  if (stranger) {
    notes.add('conditionTarget', place, {value: text, values: [stranger.question]});
    return undefined;
  }
  const conditions = resolved.flatMap((one) => (typeof one === 'object' ? [one] : []));
  if (conditions.length < resolved.length) {
    notes.add('condition', place, {value: text});
    return undefined;
  }
  for (const {includes, condition} of conditions)
    if (includes) notes.add('includesOption', place, {value: text, values: [condition.question]});
  return withUnanswered(
    conditions.map(({condition}) => condition),
    terms,
    () => notes.add('unansweredDiffers', place, {value: text}),
  );
}

/**
 * To other programs "is not yes" is true of no answer too, to our conditions it is not. Where one of several is
 * enough, "or is not answered" can be added.
 */
function withUnanswered(conditions: readonly Condition[], {behavior}: Terms, differs: () => void): Resolved {
  const unequal = conditions.filter(({operator}) => operator === '!=');
  const [only, ...more] = conditions;
  if (!only) return {enableWhen: []};
  if (unequal.length === 0 || (behavior === 'all' && more.length > 0)) {
    if (unequal.length > 0) differs();
    const isAny = behavior === 'any' && more.length > 0;
    return {enableWhen: [...conditions], ...(isAny && {enableBehavior: 'any'})};
  }
  const unanswered = [...new Set(unequal.map(({question}) => question))].map((question): Condition => ({
    question,
    operator: 'exists',
    answer: false,
  }));
  return {enableWhen: [...conditions, ...unanswered], enableBehavior: 'any'};
}

type Made = {readonly condition: Condition; readonly includes?: boolean};

/** `stranger`: nobody asks this question; `undefined`: this cannot be asked of it. */
function resolveTerm(term: Term, questions: Questions): Made | 'stranger' | undefined {
  const target = questions.get(term.question);
  if (!target || target.draft.asked.type === 'display' || target.draft.asked.type === 'group')
    return 'stranger';
  const {draft, linkId} = target;
  const made = (operator: Term['operator'], answer: Condition['answer'], includes = false): Made => ({
    condition: {question: linkId, operator, answer},
    includes,
  });
  const {operator, answer} = term;
  if (operator === 'exists') return made('exists', answer);
  const isEqual = operator === '=' || operator === '!=';
  switch (draft.asked.type) {
    case 'choice':
    case 'choices': {
      const code = draft.codeOf?.(String(answer)) ?? String(answer);
      if (!draft.asked.options?.some((option) => option.code === code)) return undefined;
      if (draft.asked.type === 'choice') {
        if (operator === 'contains') return made('=', code);
        return isEqual ? made(operator, code) : undefined;
      }
      if (operator === 'contains' || operator === '!=') return made(operator, code);
      return operator === '=' ? made('contains', code, true) : undefined;
    }
    case 'number':
    case 'rating': {
      const number = typeof answer === 'string' && answer.trim() !== '' ? Number(answer) : answer;
      return typeof number === 'number' && !Number.isNaN(number) && operator !== 'contains'
        ? made(operator, number)
        : undefined;
    }
    case 'date':
      return typeof answer === 'string' && isDay(answer) && operator !== 'contains'
        ? made(operator, answer)
        : undefined;
    case 'text':
    case 'paragraph':
    case 'email':
      return (isEqual || operator === 'contains') && String(answer) !== ''
        ? made(operator, String(answer))
        : undefined;
    case 'consent': {
      const isGiven = ['true', '1', 'ok', 'yes', 'si', 'sì'].includes(String(answer).toLowerCase());
      if (!isEqual) return undefined;
      return made('exists', (operator === '=') === isGiven);
    }
    default:
      return undefined;
  }
}
