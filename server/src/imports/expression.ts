import type {Token} from './tokens.ts';
import {tokensOf} from './tokens.ts';

/** An expression as it is written, whatever it means to the program it was written for. It is never evaluated. */
export type Expression =
  | {readonly is: 'and' | 'or'; readonly of: readonly Expression[]}
  | {readonly is: 'not'; readonly of: Expression}
  | {readonly is: 'compare'; readonly operator: string; readonly left: Expression; readonly right: Expression}
  | {readonly is: 'call'; readonly name: string; readonly of: readonly Expression[]}
  | {readonly is: 'list'; readonly of: readonly Expression[]}
  | {readonly is: 'question'; readonly name: string}
  | {readonly is: 'literal'; readonly value: string | number | boolean}
  /** In XPath `.`: the answer to the question itself. */
  | {readonly is: 'self'};

/** Longer than this is nobody's condition. */
const longest = 2000;

/** Expressions this deep nest are nobody's questionnaire. */
const deepest = 20;

const operators: Readonly<Record<string, string>> = {
  '=': '=',
  '==': '=',
  equal: '=',
  '!=': '!=',
  '<>': '!=',
  notequal: '!=',
  '>': '>',
  greater: '>',
  '<': '<',
  less: '<',
  '>=': '>=',
  greaterorequal: '>=',
  '<=': '<=',
  lessorequal: '<=',
  contains: 'contains',
  contain: 'contains',
  '*=': 'contains',
  anyof: 'anyof',
  allof: 'allof',
};

/** Parse the part of XPath or of SurveyJS's expressions that compares answers; `undefined` for all the rest. */
export function parseExpression(text: string): Expression | undefined {
  if (text.length > longest) return undefined;
  const tokens = tokensOf(text);
  if (!tokens || tokens.length === 0 || tokens.length > 500) return undefined;
  let at = 0;
  try {
    const expression = either(0);
    return at === tokens.length ? expression : undefined;
  } catch (error) {
    if (error instanceof NotKnown) return undefined;
    throw error;
  }

  function peek(): string | undefined {
    const token: Token | undefined = tokens?.[at];
    return token?.is === 'mark' ? token.mark : token?.is === 'word' ? token.word.toLowerCase() : undefined;
  }
  function accept(...marks: readonly string[]): boolean {
    const mark = peek();
    if (mark === undefined || !marks.includes(mark)) return false;
    at += 1;
    return true;
  }
  function expect(mark: string): void {
    if (!accept(mark)) throw new NotKnown();
  }
  function either(depth: number): Expression {
    if (depth > deepest) throw new NotKnown();
    const of = [both(depth)];
    while (accept('or', '||')) of.push(both(depth));
    return joined('or', of);
  }
  function both(depth: number): Expression {
    const of = [comparison(depth)];
    while (accept('and', '&&')) of.push(comparison(depth));
    return joined('and', of);
  }
  function comparison(depth: number): Expression {
    if (accept('!')) return {is: 'not', of: comparison(depth + 1)};
    const left = operand(depth);
    if (accept('empty')) return {is: 'call', name: 'empty', of: [left]};
    if (accept('notempty')) return {is: 'call', name: 'notempty', of: [left]};
    const operator = operators[peek() ?? ''];
    if (operator === undefined) {
      if (!accept('notcontains', 'notcontain')) return left;
      return {is: 'not', of: {is: 'compare', operator: 'contains', left, right: operand(depth)}};
    }
    at += 1;
    return {is: 'compare', operator, left, right: operand(depth)};
  }
  function operand(depth: number): Expression {
    if (depth > deepest) throw new NotKnown();
    const token = tokens?.[at];
    at += 1;
    switch (token?.is) {
      case 'question':
        return token;
      case 'literal':
        return token;
      case 'mark':
        if (token.mark === '.') return {is: 'self'};
        if (token.mark === '-') return negative(operand(depth + 1));
        if (token.mark === '(') return closed(either(depth + 1), ')');
        if (token.mark === '[') return {is: 'list', of: listed(depth, ']')};
        throw new NotKnown();
      case 'word': {
        const name = token.word.toLowerCase();
        if (accept('(')) {
          const of = listed(depth, ')');
          const [only] = of;
          if (name === 'not' && only) return {is: 'not', of: only};
          if ((name === 'true' || name === 'false') && of.length === 0)
            return {is: 'literal', value: name === 'true'};
          return {is: 'call', name, of};
        }
        if (name === 'true' || name === 'false') return {is: 'literal', value: name === 'true'};
        throw new NotKnown();
      }
      default:
        throw new NotKnown();
    }
  }
  function listed(depth: number, end: string): readonly Expression[] {
    const of: Expression[] = [];
    if (accept(end)) return of;
    do of.push(either(depth + 1));
    while (accept(','));
    expect(end);
    return of;
  }
  function closed(expression: Expression, end: string): Expression {
    expect(end);
    return expression;
  }
}

class NotKnown extends Error {}

function joined(is: 'and' | 'or', of: readonly Expression[]): Expression {
  const [only, ...more] = of;
  if (only && more.length === 0) return only;
  return {is, of: of.flatMap((one) => (one.is === is ? one.of : [one]))};
}

function negative(expression: Expression): Expression {
  if (expression.is === 'literal' && typeof expression.value === 'number')
    return {is: 'literal', value: -expression.value};
  throw new NotKnown();
}
