import {ibanLength, isFiscalCode, isIban, isVatNumber} from './fiscal-codes.ts';
import type {Range} from './phone-numbers.ts';
import {phoneNumbersIn} from './phone-numbers.ts';

/** What is looked for; names, addresses and what else tells of a person are not: no pattern finds them. */
export const personalKinds = ['email', 'iban', 'fiscalCode', 'vatNumber', 'phone'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Something in a text that looks like personal data. */
export type Mark = Range & {readonly kind: PersonalKind};

/** What takes the place of what is redacted. */
export const redaction = '[…]';

const email =
  /[\p{L}\p{N}._%+'-]{1,64}(?:@|[ \u00a0]?[([{][ \u00a0]?(?:at|chiocciola)[ \u00a0]?[)\]}][ \u00a0]?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,24}/giu;
const gap = '[ \\u00a0.\\-]?';
const fiscalCode = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Z]{3}${gap}[A-Z]{3}${gap}[A-Z0-9]{2}[A-Z][A-Z0-9]{2}${gap}[A-Z][A-Z0-9]{3}${gap}[A-Z](?![\\p{L}\\p{N}])`,
  'giu',
);
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}[ \u00a0]?\d{2}(?=[ \u00a0-]?[A-Z0-9])/giu;
const eleven = /(?<![\p{L}\p{N}])(?:IT[ \u00a0]?)?\d{11}(?![\p{L}\p{N}]|[.,]\d)/giu;

/** What in a text looks like personal data, in its order; none overlaps another. */
export function personalDataIn(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  const add = (kind: PersonalKind, ranges: readonly Range[]) => {
    // What was found first, by the stricter pattern, stands.
    for (const {start, end} of ranges)
      if (!marks.some((mark) => start < mark.end && mark.start < end)) marks.push({kind, start, end});
  };
  add('email', matches(text, email));
  add('iban', ibansIn(text));
  add(
    'fiscalCode',
    matches(text, fiscalCode, (code) => isFiscalCode(lettersOf(code))),
  );
  add(
    'vatNumber',
    matches(text, eleven, (number) => isVatNumber(number.replace(/\D/g, ''))),
  );
  add('phone', phoneNumbersIn(text));
  return marks.sort((a, b) => a.start - b.start);
}

/** The text with something else in place of each mark. */
export function redacted(text: string, marks: readonly Mark[] = personalDataIn(text)): string {
  let done = '';
  let at = 0;
  for (const {start, end} of marks) {
    done += text.slice(at, start) + redaction;
    at = end;
  }
  return done + text.slice(at);
}

function matches(
  text: string,
  pattern: RegExp,
  holds: (match: string) => boolean = () => true,
): readonly Range[] {
  return Array.from(text.matchAll(pattern), ({0: match, index}) => ({
    match,
    start: index,
    end: index + match.length,
  }))
    .filter(({match}) => holds(match))
    .map(({start, end}) => ({start, end}));
}

/** As many letters and digits as the country's have, in groups or not: what comes after is not taken in. */
function ibansIn(text: string): readonly Range[] {
  return Array.from(text.matchAll(iban), ({index}) => rangeOfIban(text, index)).filter(
    (range) => range !== undefined,
  );
}

function rangeOfIban(text: string, start: number): Range | undefined {
  const length = ibanLength(text.slice(start, start + 2));
  if (length === undefined) return undefined;
  let written = '';
  let at = start;
  for (; at < text.length && written.length < length; at += 1) {
    const character = text.charAt(at);
    if (/[A-Za-z0-9]/.test(character)) written += character;
    else if (!/[ \u00a0.-]/.test(character)) return undefined;
  }
  return isIban(written) && !/[\p{L}\p{N}]/u.test(text.charAt(at)) ? {start, end: at} : undefined;
}

const lettersOf = (text: string) => text.replace(/[^A-Za-z0-9]/g, '');
