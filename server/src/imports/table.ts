import {comparable} from './plain.ts';
import type {Book, Sheet} from './book.ts';
import {placeOf} from './book.ts';
import {Fields} from './fields.ts';
import type {Notes} from './notes.ts';
import {Unreadable} from './notes.ts';

/** A sheet whose first row names its columns. */
export type Table = {
  readonly sheet: Sheet;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
};

export type TableRow = {readonly row: number; readonly fields: Fields; readonly cells: readonly string[]};

/** The sheet with one of these names; capitals do not count. */
export function sheetCalled({sheets}: Book, ...names: readonly string[]): Sheet | undefined {
  return sheets.find(({name}) => name !== undefined && names.includes(comparable(name)));
}

/** A sheet as a table; `nameOf` gives a column the name by which it is read. Faults of its header are noted. */
export function tableOf(
  sheet: Sheet,
  notes: Notes,
  nameOf: (column: string) => string = (column) => column,
): Table {
  const [first, ...more] = sheet.rows;
  if (!first) throw new Unreadable('emptyFile', {place: placeOf(sheet)});
  if (sheet.merged.some(({fromRow, toRow}) => fromRow <= first.row && toRow >= first.row))
    notes.add('mergedHeader', placeOf(sheet, first.row));
  const header = first.cells.map(nameOf);
  for (const [index, name] of header.entries())
    if (name !== '' && header.indexOf(name) !== index)
      notes.add('repeatedColumn', placeOf(sheet, first.row, first.cells[index]), {value: first.cells[index]});
  const rows = more.map(({row, cells, isHidden}): TableRow => {
    if (isHidden) notes.add('hiddenRow', placeOf(sheet, row));
    for (const [index, cell] of cells.entries())
      if (cell !== '' && (header[index] ?? '') === '')
        notes.add('tooManyCells', placeOf(sheet, row), {value: cell});
    const entries = header.map((name, index) => [name, cells[index] ?? ''] as const);
    return {
      row,
      cells,
      fields: new Fields(
        entries.filter(([name]) => name !== ''),
        (column) =>
          placeOf(
            sheet,
            row,
            column === undefined ? undefined : (first.cells[header.indexOf(column)] ?? column),
          ),
      ),
    };
  });
  return {sheet, header, rows};
}
