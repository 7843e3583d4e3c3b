import type {Option} from '../../../../src/model/item.ts';
import type {Book} from '../book.ts';
import {placeOf} from '../book.ts';
import type {Notes} from '../notes.ts';
import type {TableRow} from '../table.ts';
import {sheetCalled, tableOf} from '../table.ts';
import type {Translations} from './columns.ts';
import {columnName} from './columns.ts';

/** The lists of choices of an XLSForm, by their names. */
export type Lists = ReadonlyMap<string, readonly Option[]>;

/** Read the sheet `choices`; a form without choices needs none. */
export function listsIn(book: Book, translations: Translations, notes: Notes): Lists {
  const sheet = sheetCalled(book, 'choices');
  const lists = new Map<string, Option[]>();
  if (!sheet || sheet.rows.length === 0) return lists;
  if (sheet.isHidden) notes.add('hiddenSheet', placeOf(sheet), {value: sheet.name});
  const table = tableOf(sheet, notes, columnName);
  const missing = ['list_name', 'name'].filter((column) => !table.header.includes(column));
  for (const column of missing) notes.add('missingColumn', placeOf(sheet, 1), {value: column});
  if (missing.length > 0) return lists;
  for (const row of table.rows) readRow(row);
  return lists;

  function readRow({fields}: TableRow): void {
    const list = fields.text('list_name');
    const code = fields.text('name');
    if (list === undefined || code === undefined) {
      notes.add('missingCode', fields.place(), {values: ['list_name', 'name']});
      return;
    }
    const text = translations.text(fields, 'label') ?? code;
    translations.leave(fields, 'media', 'media::image', 'media::audio', 'media::video', 'big-image');
    // Columns that a filter chooses by: without the filter they mean nothing, and the filter is told where it stands.
    fields.rest(notes);
    const options = lists.get(list) ?? [];
    if (options.some((option) => option.code === code))
      notes.add('duplicateOption', fields.place('name'), {value: code, values: [list]});
    lists.set(list, [...options, {code, text}]);
  }
}
