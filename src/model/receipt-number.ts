import {alphabet, base64url} from './receipt.ts';

/**
 * What somebody copied from a receipt, as it can be asked for: the short number, however it was typed, or the whole
 * id. `undefined`: it is neither.
 */
export function readReceiptNumber(typed: string): string | undefined {
  const text = typed.trim();
  if (/^[\w-]{22}$/.test(text)) return text;
  // Letters that the alphabet leaves out are read as what they look like (Crockford).
  const number = text
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0');
  const isNumber = number.length === 8 && Array.from(number).every((letter) => alphabet.includes(letter));
  return isNumber ? `${number.slice(0, 4)}-${number.slice(4)}` : undefined;
}

/** Is this a short number, rather than an id? */
export const isShortNumber = (text: string): boolean => /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(text);

/** What the ids with this short number begin with: two letters each have the same digit, so 256 beginnings. */
export function beginningsOf(number: string): readonly string[] {
  let found = [''];
  for (const letter of number.replace('-', '')) {
    const value = alphabet.indexOf(letter);
    const both = [base64url[value], base64url[value + 32]];
    found = found.flatMap((beginning) => both.map((one) => `${beginning}${one ?? ''}`));
  }
  return found;
}
