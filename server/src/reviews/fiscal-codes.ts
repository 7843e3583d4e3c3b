/*
 * Codes that carry their own check: ordinary words and numbers do not pass it.
 */

/** Values of a character at an odd place (DM 23 December 1976, table 1); the letters' and the digits' in their order. */
const oddLetters = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Letters that stand for digits, where two people would have the same code ("omocodia"). */
const digitLetters = 'LMNPQRSTUV';

/** The months, in their order. */
const months = 'ABCDEHLMPRST';

const digitOf = (character: string) => {
  const letter = digitLetters.indexOf(character);
  return letter < 0 ? character : String(letter);
};

/** Whether sixteen letters and digits are the tax code of a person (DM 23 December 1976): day, month, check character. */
export function isFiscalCode(code: string): boolean {
  const upper = code.toUpperCase();
  const [, month = '', days = ''] =
    /^[A-Z]{6}[\dLMNPQRSTUV]{2}([A-Z])([\dLMNPQRSTUV]{2})[A-Z][\dLMNPQRSTUV]{3}[A-Z]$/.exec(upper) ?? [];
  if (month === '' || !months.includes(month)) return false;
  // Of women, forty more.
  const day = Number([...days].map(digitOf).join(''));
  if (day > 71 || day % 40 < 1 || day % 40 > 31) return false;
  const sum = [...upper.slice(0, 15)].reduce((total, character, index) => {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (oddLetters[value] ?? 0) : value);
  }, 0);
  return upper.charCodeAt(15) - 65 === sum % 26;
}

/**
 * Whether eleven digits are a VAT number, which is also the tax code of a company: the office that gave it and the check
 * digit (DPR 633/1972, art. 35).
 */
export function isVatNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^0{7}/.test(digits)) return false;
  const office = Number(digits.slice(7, 10));
  if (!((office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office))) return false;
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** How many characters an IBAN has (SWIFT IBAN registry): Europe, and where people in Italy send money to. */
const ibanLengths: Readonly<Record<string, number>> = {
  ...{AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, BY: 28, CH: 21, CR: 22},
  ...{CY: 28, CZ: 24, DE: 22, DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GE: 22},
  ...{GI: 23, GL: 18, GR: 27, GT: 28, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20},
  ...{LB: 28, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, MU: 30, NL: 18, NO: 15},
  ...{PK: 24, PL: 28, PS: 29, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27, TN: 24},
  ...{TR: 26, UA: 29, VA: 22, XK: 20},
};

/** How long an IBAN of this country is; `undefined`: it has none that we know. */
export const ibanLength = (country: string): number | undefined => ibanLengths[country.toUpperCase()];

/** Whether letters and digits are an IBAN: its country's length, and 1 modulo 97 (ISO 13616). */
export function isIban(text: string): boolean {
  const upper = text.toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(upper) || upper.length !== ibanLength(upper.slice(0, 2))) return false;
  const turned = upper.slice(4) + upper.slice(0, 4);
  let rest = 0;
  for (const character of turned)
    for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
