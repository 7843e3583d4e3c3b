import type {Expression} from '../expression.ts';
import {parseExpression} from '../expression.ts';
import type {Asked} from '../draft.ts';
import {isDay} from '../../../../src/model/dates.ts';

/** What of an XLSForm `constraint` our limits can say; `undefined` when it says more than that. */
export function constrained(asked: Asked, text: string): Asked | undefined {
  if (text.length > 2000) return undefined;
  const pattern = lengthsIn(text);
  if (pattern) return isText(asked) ? {...asked, ...pattern} : undefined;
  if (asked.type === 'text' && /^\s*regex\s*\(\s*\.\s*,.*@.*\)\s*$/s.test(text))
    return {...asked, type: 'email'};
  const expression = parseExpression(text);
  if (!expression) return undefined;
  const parts = expression.is === 'and' ? expression.of : [expression];
  let limited = asked;
  for (const part of parts) {
    const next = limit(limited, part);
    if (!next) return undefined;
    limited = next;
  }
  return limited;
}

const isText = ({type}: Asked) => type === 'text' || type === 'paragraph';

/** `regex(., '^.{10,300}$')` says how long a text may be, and nothing else. */
function lengthsIn(text: string): {minLength?: number; maxLength?: number} | undefined {
  const [, least, most] = /^\s*regex\s*\(\s*\.\s*,\s*['"]\^\.\{(\d+),(\d*)\}\$['"]\s*\)\s*$/.exec(text) ?? [];
  if (least === undefined) return undefined;
  return {
    ...(Number(least) > 0 && {minLength: Number(least)}),
    ...(most !== undefined && most !== '' && {maxLength: Number(most)}),
  };
}

const turned: Readonly<Record<string, string>> = {'<': '>', '>': '<', '<=': '>=', '>=': '<=', '=': '='};

function limit(asked: Asked, part: Expression): Asked | undefined {
  if (part.is !== 'compare') return undefined;
  const {left, right} = part;
  if (left.is === 'literal' || (left.is === 'call' && left.name === 'date')) {
    const operator = turned[part.operator];
    return operator === undefined
      ? undefined
      : limit(asked, {is: 'compare', operator, left: right, right: left});
  }
  const {operator} = part;
  const value = valueOf(right);
  if (value === undefined) return undefined;
  if (left.is === 'self') return ofAnswer(asked, operator, value);
  if (left.is !== 'call' || left.of[0]?.is !== 'self' || typeof value !== 'number') return undefined;
  if (left.name === 'string-length' && isText(asked))
    return withCounts(asked, operator, value, 'minLength', 'maxLength');
  if (left.name === 'count-selected' && (asked.type === 'choices' || asked.type === 'ranking'))
    return withCounts(asked, operator, value, 'minChoices', 'maxChoices');
  return undefined;
}

function valueOf(expression: Expression): number | string | undefined {
  if (expression.is === 'literal' && typeof expression.value !== 'boolean') return expression.value;
  const [day] = expression.is === 'call' && expression.name === 'date' ? expression.of : [];
  return day?.is === 'literal' && typeof day.value === 'string' && isDay(day.value) ? day.value : undefined;
}

function ofAnswer(asked: Asked, operator: string, value: number | string): Asked | undefined {
  const fits =
    asked.type === 'date'
      ? typeof value === 'string' && isDay(value)
      : (asked.type === 'number' || asked.type === 'rating') && typeof value === 'number';
  if (!fits) return undefined;
  if (operator === '>=') return {...asked, min: value};
  if (operator === '<=') return {...asked, max: value};
  // "Above 17" is "18 or more" only among whole numbers.
  if (typeof value !== 'number' || asked.step !== 1 || !Number.isInteger(value)) return undefined;
  if (operator === '>') return {...asked, min: value + 1};
  return operator === '<' ? {...asked, max: value - 1} : undefined;
}

function withCounts(
  asked: Asked,
  operator: string,
  value: number,
  least: 'minLength' | 'minChoices',
  most: 'maxLength' | 'maxChoices',
): Asked | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined;
  switch (operator) {
    case '>=':
      return {...asked, [least]: value};
    case '>':
      return {...asked, [least]: value + 1};
    case '<=':
      return {...asked, [most]: value};
    case '<':
      return value > 0 ? {...asked, [most]: value - 1} : undefined;
    case '=':
      return {...asked, [least]: value, [most]: value};
    default:
      return undefined;
  }
}
