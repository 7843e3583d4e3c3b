import type {Term, Terms} from '../terms.ts';

const operators: Readonly<Record<string, Term['operator']>> = {
  '=': '=',
  '≠': '!=',
  '!=': '!=',
  '<>': '!=',
  '>': '>',
  '<': '<',
  '>=': '>=',
  '<=': '<=',
  '≥': '>=',
  '≤': '<=',
  contiene: 'contains',
  contains: 'contains',
};

const comparison = /^([\w-]+)\s*(!=|<>|>=|<=|[=≠><≥≤]|\s(?:contiene|contains)\s)\s*(.+)$/is;
const existence = /^([\w-]+)\s+(compilata|vuota|answered|empty)$/i;
/** "e" and "o" join conditions only where another one begins: "Auto e moto" is one answer. */
const joint =
  /\s+(e|ed|and|o|oppure|or)\s+(?=[\w-]+\s*(?:!=|<>|[=≠><≥≤]|\s(?:contiene|contains|compilata|vuota|answered|empty)\b))/gi;

/** `eta = 18-24`, `figli > 0 e zona = Centro`, `mezzi contiene Bicicletta`, `altro compilata`. */
export function onlyIf(text: string): Terms | undefined {
  if (text.length > 2000) return undefined;
  const joints = [...text.matchAll(joint)].map(([, word = '']) =>
    /^(e|ed|and)$/i.test(word) ? 'all' : 'any',
  );
  const [behavior = 'all'] = joints;
  if (joints.some((one) => one !== behavior)) return undefined;
  const parts = text.split(joint).filter((_, index) => index % 2 === 0);
  const of = parts.map((part) => termIn(part.trim()));
  const terms = of.filter((term) => term !== undefined);
  return terms.length === of.length && terms.length > 0 ? {behavior, of: terms} : undefined;
}

function termIn(part: string): Term | undefined {
  const [, named, state] = existence.exec(part) ?? [];
  if (named !== undefined && state !== undefined)
    return {question: named, operator: 'exists', answer: /compilata|answered/i.test(state)};
  const [, question, sign = '', written = ''] = comparison.exec(part) ?? [];
  const operator = operators[sign.trim().toLowerCase()];
  if (question === undefined || operator === undefined) return undefined;
  const answer = written.trim().replace(/^["'«“](.*)["'»”]$/s, '$1');
  return answer === '' ? undefined : {question, operator, answer};
}
