import type {Cell, CellValue, Sheet as ReadSheet} from 'hucre';
import {readXlsx} from 'hucre/xlsx';
import type {Book, Merged, Sheet, SheetRow} from './book.ts';
import {letterOf} from './book.ts';
import {limits} from './limits.ts';
import type {Notes} from './notes.ts';
import {Unreadable} from './notes.ts';
import {safeWorkbook} from './unpack.ts';

/** Read an `.xlsx` workbook; what is hidden, joined or computed in it is noted. Throws `Unreadable`. */
export async function readWorkbook(bytes: Uint8Array, notes: Notes): Promise<Book> {
  if (bytes.length === 0) throw new Unreadable('emptyFile');
  // The container of what is locked with a password, and of `.xls`.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unreadable('lockedOrOld');
  const safe = safeWorkbook(bytes);
  const sheets = await readSheets(safe);
  return {sheets: sheets.map((sheet) => sheetOf(sheet, notes))};
}

async function readSheets(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  try {
    // One row and one column more than the limit, so that what is beyond it is noticed.
    const range = `A1:${letterOf(limits.columns)}${limits.rows + 2}`;
    return (await readXlsx(bytes, {range})).sheets;
  } catch {
    throw new Unreadable('notAWorkbook');
  }
}

function sheetOf(
  {name, rows, cells, rowDefs, merges = [], hidden, veryHidden}: ReadSheet,
  notes: Notes,
): Sheet {
  const merged = merges.map(mergedOf);
  const filled = rows.map((row): string[] => row.map(textOf));
  if (filled.length > limits.rows + 1)
    throw new Unreadable('tooManyRows', {place: {sheet: name}, limit: limits.rows});
  if (filled.some((row) => row.length > limits.columns))
    throw new Unreadable('tooManyColumns', {place: {sheet: name}, limit: limits.columns});
  for (const [key, cell] of cells ?? []) noteCell(key, cell);
  for (const merge of merged) resolve(merge);
  const kept = filled
    .map((texts, index): SheetRow => ({
      row: index + 1,
      isHidden: rowDefs?.get(index)?.hidden === true,
      cells: texts,
    }))
    .filter((row) => row.cells.some((text) => text !== ''));
  return {name, isHidden: hidden === true || veryHidden === true, rows: kept, merged};

  function noteCell(key: string, cell: Cell): void {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const place = {sheet: name, row: row + 1, column: letterOf(column)};
    const value = textOf(cell.value ?? cell.formulaResult ?? null);
    if (cell.formula !== undefined) {
      notes.add(value === '' ? 'formulaWithoutValue' : 'formula', place, {value});
      const texts = filled[row];
      if (texts && value !== '') texts[column] = value;
    }
    if (cell.type === 'error') notes.add('cellError', place, {value});
  }

  /** What is joined downwards holds for every row; what is joined sideways, for its first column. */
  function resolve({fromRow, toRow, fromColumn, toColumn}: Merged): void {
    const value = filled[fromRow - 1]?.[fromColumn - 1] ?? '';
    if (value === '') return;
    const place = {sheet: name, row: fromRow, column: letterOf(fromColumn - 1)};
    for (let row = fromRow + 1; row <= Math.min(toRow, limits.rows + 1); row += 1) {
      const texts = (filled[row - 1] ??= []);
      while (texts.length < fromColumn) texts.push('');
      texts[fromColumn - 1] = value;
    }
    if (toRow > fromRow) notes.add('mergedDown', place, {value, limit: toRow});
    if (toColumn > fromColumn) notes.add('mergedAcross', place, {value, values: [letterOf(toColumn - 1)]});
  }
}

const mergedOf = ({
  startRow,
  endRow,
  startCol,
  endCol,
}: NonNullable<ReadSheet['merges']>[number]): Merged => ({
  fromRow: startRow + 1,
  toRow: endRow + 1,
  fromColumn: startCol + 1,
  toColumn: endCol + 1,
});

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
  }
  return String(value).replace(/\r\n?/g, '\n').trim();
}
