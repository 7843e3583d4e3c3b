// No native speaker has read this translation yet.

import type {TableFault} from '../../model/table-fault.ts';
import {plural} from '../plural.ts';
import type {TableWords} from '../table.ts';

const quoted = (text: string) => `“${text}”`;
const list = (texts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat('en', {type}).format(texts.map(quoted));
const missing = (groups: readonly (readonly string[])[]) =>
  groups.map((names) => list(names, 'disjunction')).join('; ');

function words(fault: TableFault): string {
  switch (fault.code) {
    case 'utf16':
      return 'The file is in UTF-16: save it again as “CSV UTF-8”';
    case 'workbook':
      return 'The file is a spreadsheet (Excel or LibreOffice), not a CSV: save it as “CSV UTF-8”';
    case 'empty':
      return 'The file is empty';
    case 'unknownColumns':
      return `The first row holds no column names that we know; it holds: ${list(fault.found)}. It would need, for example: ${fault.expected.map(missing).join('; or: ')}`;
    case 'missingColumns':
      return `${fault.columns.length === 1 ? 'This column is missing' : 'These columns are missing'}: ${missing(fault.columns)}`;
    case 'noRows':
      return 'There is only the header: no row to show';
    case 'ignoredColumns':
      return `${fault.found.length === 1 ? 'Column not read' : 'Columns not read'}: ${list(fault.found)}`;
    case 'repeatedColumn':
      return `The column ${quoted(fault.column)} is there more than once: the first one counts`;
    default:
      return `Row ${fault.row}: ${inRow(fault)}`;
  }
}

function inRow(fault: Extract<TableFault, {readonly row: number}>): string {
  switch (fault.code) {
    case 'notALink':
      return `${quoted(fault.value)} is not a whole web address (https://…), so it does not become a link`;
    case 'notASize':
      return `in the column ${quoted(fault.column)}, ${quoted(fault.value)} is not a number of bytes: the size is not shown`;
    case 'duplicate':
      return `is the same as row ${fault.of} and is shown only once`;
    case 'registerNumbers':
      return `${plural('en', fault.numbers, {one: '# register number', other: '# register numbers'})} for ${plural('en', fault.counterparts, {one: '# interest representative', other: '# interest representatives'})}: the numbers are not shown`;
    case 'quotes':
      return 'the quotation marks are not closed properly; rows may be missing from here on';
    case 'tooManyCells':
      return 'has more cells than the header; a text that contains the separator needs quotation marks';
    case 'noSuchDay':
      return `the date ${fault.value} does not exist`;
    case 'noSuchTime':
      return `the time ${fault.value} does not exist`;
    case 'notADate':
      return `in the column ${quoted(fault.column)}, ${quoted(fault.value)} is not a date or a time; write for example 31/12/2026 or 9:30`;
    case 'notANumber':
      return `in the column ${quoted(fault.column)}, ${quoted(fault.value)} is not a number`;
    case 'missingCell':
      return `${list(fault.columns, 'disjunction')} is missing`;
    case 'endBeforeStart':
      return `the end (${fault.end}) is before the start (${fault.start})`;
    case 'misfit':
      return `cannot be read (${fault.detail})`;
  }
}

export const table: TableWords = {
  fault: words,
  entries: (count) => plural('en', count, {one: '# entry can be shown', other: '# entries can be shown'}),
};
