import {gridOf} from '../../../src/sources/csv/grid.ts';
import type {Book} from './book.ts';
import {limits} from './limits.ts';
import type {Notes} from './notes.ts';
import {Unreadable} from './notes.ts';

/** Read a CSV file as a book of one sheet. Throws `Unreadable`. */
export function readCsv(bytes: Uint8Array, notes: Notes): Book {
  // Counted before anything is made of them. A cell may have several lines, so these may be some times as many.
  if (linesIn(bytes, limits.rows * 10) > limits.rows * 10)
    throw new Unreadable('tooManyRows', {limit: limits.rows});
  const grid = gridOf(bytes);
  if ('code' in grid)
    throw new Unreadable(
      grid.code === 'utf16' ? 'utf16' : grid.code === 'workbook' ? 'notAWorkbook' : 'emptyFile',
    );
  if (grid.rows.length > limits.rows) throw new Unreadable('tooManyRows', {limit: limits.rows});
  if (grid.header.length > limits.columns) throw new Unreadable('tooManyColumns', {limit: limits.columns});
  if (!isUnicode(bytes)) notes.add('windows1252', {});
  for (const {row, isTorn} of grid.rows) if (isTorn) notes.add('torn', {row});
  const [first] = grid.rows;
  // Where the header stands is not told; rows that are empty may come before it.
  const header = {row: first ? Math.min(1, first.row) : 1, isHidden: false, cells: grid.header};
  const rows = grid.rows.map(({row, cells}) => ({row, isHidden: false, cells}));
  return {sheets: [{name: undefined, isHidden: false, rows: [header, ...rows], merged: []}]};
}

function linesIn(bytes: Uint8Array, most: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0 && lines <= most; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** UTF-8, or UTF-16 by its mark. */
function isUnicode(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  if (first + second === 0xff + 0xfe && Math.abs(first - second) === 1) return true;
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
