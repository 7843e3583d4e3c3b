import type {Expression} from './expression.ts';
import {parseExpression} from './expression.ts';

/** One comparison of an answer with something that is written down. */
export type Term = {
  readonly question: string;
  readonly operator: '=' | '!=' | '>' | '<' | '>=' | '<=' | 'contains' | 'exists';
  readonly answer: string | number | boolean;
};

/** Comparisons that must all hold, or of which one must: what our conditions can say. */
export type Terms = {readonly behavior: 'all' | 'any'; readonly of: readonly Term[]};

const opposite = {'=': '!=', '!=': '=', '>': '<=', '<': '>=', '>=': '<', '<=': '>'} as const;
const turned = {'=': '=', '!=': '!=', '>': '<', '<': '>', '>=': '<=', '<=': '>='} as const;
const isOrder = (operator: string): operator is keyof typeof opposite => Object.hasOwn(opposite, operator);

/** A condition as a flat list of comparisons; `undefined` when it says more than that. */
export function termsOf(text: string): Terms | undefined {
  const expression = parseExpression(text);
  return expression && flattened(expression);
}

function flattened(expression: Expression): Terms | undefined {
  if (expression.is !== 'and' && expression.is !== 'or') return leaf(expression);
  const behavior = expression.is === 'and' ? 'all' : 'any';
  const parts = expression.of.map(leaf);
  const of: Term[] = [];
  for (const part of parts) {
    // One comparison is both; several must be joined as those around them are.
    if (!part || (part.of.length > 1 && part.behavior !== behavior)) return undefined;
    of.push(...part.of);
  }
  return {behavior, of};
}

const one = (question: string, operator: Term['operator'], answer: Term['answer']): Terms => ({
  behavior: 'all',
  of: [{question, operator, answer}],
});

function leaf(expression: Expression): Terms | undefined {
  switch (expression.is) {
    case 'not':
      return negated(leaf(expression.of));
    case 'call':
      return called(expression.name, expression.of);
    case 'compare':
      return compared(expression.operator, expression.left, expression.right);
    default:
      return undefined;
  }
}

function negated(terms: Terms | undefined): Terms | undefined {
  const [term, ...more] = terms?.of ?? [];
  if (!term || more.length > 0) return undefined;
  if (term.operator === 'exists') return one(term.question, 'exists', term.answer !== true);
  if (term.operator === 'contains') return one(term.question, '!=', term.answer);
  // "Not above 5" is also true of no answer, and "5 or less" is not.
  return isOrder(term.operator) && (term.operator === '=' || term.operator === '!=')
    ? one(term.question, opposite[term.operator], term.answer)
    : undefined;
}

function called(name: string, of: readonly Expression[]): Terms | undefined {
  const [first, second] = of;
  if (first?.is !== 'question') return undefined;
  switch (name) {
    case 'selected':
      return second?.is === 'literal' ? one(first.name, 'contains', second.value) : undefined;
    case 'empty':
    case 'notempty':
      return one(first.name, 'exists', name === 'notempty');
    case 'boolean':
      return one(first.name, 'exists', true);
    case 'contains':
      return second?.is === 'literal' ? one(first.name, 'contains', second.value) : undefined;
    default:
      return undefined;
  }
}

function compared(operator: string, left: Expression, right: Expression): Terms | undefined {
  if (left.is === 'literal' && right.is !== 'literal' && isOrder(operator))
    return compared(turned[operator], right, left);
  const days = right.is === 'call' && right.name === 'date' ? right.of[0] : right;
  if (left.is === 'call') return counted(left, operator, right);
  if (left.is !== 'question') return undefined;
  if (days?.is === 'list') return amongThem(left.name, operator, days.of);
  if (days?.is !== 'literal') return undefined;
  const {value} = days;
  if (value === '' && (operator === '=' || operator === '!='))
    return one(left.name, 'exists', operator === '!=');
  if (isOrder(operator) || operator === 'contains') return one(left.name, operator, value);
  return undefined;
}

/** `count-selected(${q}) > 0` and `string-length(${q}) > 0`: there is an answer. */
function counted(
  call: Extract<Expression, {is: 'call'}>,
  operator: string,
  right: Expression,
): Terms | undefined {
  const [question] = call.of;
  if (!['count-selected', 'string-length'].includes(call.name) || question?.is !== 'question')
    return undefined;
  if (right.is !== 'literal') return undefined;
  const sign = `${operator}${right.value}`;
  if (sign === '>0' || sign === '>=1' || sign === '!=0') return one(question.name, 'exists', true);
  return sign === '=0' || sign === '<1' ? one(question.name, 'exists', false) : undefined;
}

function amongThem(question: string, operator: string, of: readonly Expression[]): Terms | undefined {
  const values = of.flatMap((value) => (value.is === 'literal' ? [value.value] : []));
  if (values.length < of.length || values.length === 0) return undefined;
  if (operator !== 'anyof' && operator !== 'allof' && operator !== '=') return undefined;
  if (operator === '=' && values.length > 1) return undefined;
  return {
    behavior: operator === 'anyof' ? 'any' : 'all',
    of: values.map((answer) => ({question, operator: 'contains', answer})),
  };
}
