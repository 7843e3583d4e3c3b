import {canonicalText} from '../../../src/model/response.ts';
import {sha256Of} from '../receipt.ts';
import type {TextPlace} from '../store/reviews.ts';
import {visible} from './visible.ts';

/** A spreadsheet holds no more characters in a cell. */
export const longestCell = 32_767;

/**
 * What a text is called in a sheet: nobody can tell from it whose text it is, and it says nothing of when it came. It is
 * the same in every sheet.
 */
export async function idOf({consultation, keyHash, linkId, code = ''}: TextPlace): Promise<string> {
  const name = JSON.stringify(['review', consultation, keyHash, linkId, code]);
  // With a letter before it no spreadsheet takes it for a number or a formula.
  return `t${(await sha256Of(new TextEncoder().encode(name))).slice(0, 22)}`;
}

/** A text as a cell holds it. */
export const cellOf = (text: string): string => visible(text).trim();

/** Whether a cell still says what was written into it; line ends, and the mark against formulas, do not count. */
export const isSame = (cell: string, text: string): boolean => plain(cell) === plain(cellOf(text));

const plain = (text: string) => canonicalText(text.replace(/^'(?=[=+\-@])/, ''));
