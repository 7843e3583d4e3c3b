import {stringify} from 'csv-stringify/sync';
import {writeXlsx} from 'hucre/xlsx';
import type {ReviewWords} from '../../../src/messages/reviews.ts';
import {bookOf} from '../imports/import-file.ts';
import {Notes, Unreadable} from '../imports/notes.ts';
import type {Cells} from './read-sheet.ts';
import type {SheetRow} from './sheet-rows.ts';
import {columns} from './sheet-rows.ts';

/** What a sheet is written as. */
export type SheetKind = 'xlsx' | 'csv';

/** Wider columns for what is read and written. */
const wide: readonly string[] = ['question', 'text', 'proposed', 'published'];

/** A workbook with the texts, and a second sheet that says how it is filled in. Every cell is text: none is run. */
export async function xlsxSheet(rows: readonly SheetRow[], words: ReviewWords): Promise<Uint8Array> {
  const bold = {style: {font: {bold: true}}};
  const table = rows.map((row) => columns.map((column) => literal(row[column])));
  const explained = columns.map((column) => [words.column[column], words.explained[column]]);
  return writeXlsx({
    sheets: [
      {
        name: words.sheet.texts,
        rows: [columns.map((column) => words.column[column]), ...table],
        cells: new Map(columns.map((_, index) => [`0,${index}`, bold] as const)),
        columns: columns.map((column) => ({width: wide.includes(column) ? 48 : 18})),
        freezePane: {rows: 1},
      },
      {
        name: words.sheet.explanation,
        rows: [...Object.values(words.explanation).map((line) => [line]), [''], ...explained],
        columns: [{width: 32}, {width: 120}],
      },
    ],
  });
}

/** Workbooks write characters as `_x0041_`; whoever wrote just that meant it. */
const literal = (text: string) => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');

/** The same as CSV. */
export function csvSheet(rows: readonly SheetRow[], words: ReviewWords): string {
  return stringify(
    [columns.map((column) => words.column[column]), ...rows.map((row) => columns.map((one) => row[one]))],
    {
      // Without the mark, spreadsheets read accents as something else.
      bom: true,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
      // What people wrote must not run when an office opens it.
      escape_formulas: true,
    },
  );
}

/** The cells of the sheet with the texts; `undefined`: it cannot be read. */
export async function readCells(
  bytes: Uint8Array,
  kind: SheetKind,
  languages: readonly ReviewWords[],
): Promise<Cells | undefined> {
  const notes = new Notes();
  try {
    const {sheets} = await bookOf({is: kind === 'csv' ? 'csv' : 'workbook', bytes}, notes);
    if (notes.isRefused) return undefined;
    const texts = sheets.find(({name}) => languages.some((one) => one.sheet.texts === name));
    return (texts ?? sheets[0])?.rows ?? [];
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
