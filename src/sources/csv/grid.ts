import Papa from 'papaparse';
import type {TableFault} from '../../model/table-fault.ts';

/** The cells of a table, as they are written. */
export type Grid = {
  readonly header: readonly string[];
  readonly rows: readonly GridRow[];
};

export type GridRow = {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Its quotation marks do not add up, so its cells are not what was meant. */
  readonly isTorn: boolean;
};

/** The cells of a CSV file with `;`, `,` or tabs, or why there are none. Rows that are empty are left out. */
export function gridOf(input: string | Uint8Array): Grid | TableFault {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decoded(input);
  if (typeof text !== 'string') return text;
  // Spreadsheets may announce the separator in a line of its own; it is a row to them.
  const [announcement = '', announced] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = text.slice(announcement.length).replace(/\r\n?/g, '\n');
  const delimiter = announced ?? separatorOf(body);
  const [header, ...rows] = rowsOf(body, delimiter, announcement === '' ? 1 : 2);
  return header ? {header: header.cells, rows} : {code: 'empty'};
}

/** Row by row: what is empty, be it millions of lines, takes no room. */
function rowsOf(text: string, delimiter: string, first: number): readonly GridRow[] {
  const rows: GridRow[] = [];
  let row = first;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({data, errors}) => {
      const cells = data.map(cellOf);
      // Told the delimiter, it finds fault with quotation marks alone.
      if (cells.some(Boolean)) rows.push({row, cells, isTorn: errors.length > 0});
      row += 1;
    },
  });
  return rows;
}

/** Exports put an apostrophe before what a spreadsheet would run as a formula. */
const cellOf = (cell: string) => cell.trim().replace(/^'(?=[=+\-@])/, '');

/** UTF-8, what spreadsheets call Unicode text, or what older ones write in Europe. */
function decoded(bytes: Uint8Array): string | TableFault {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0x504b) return {code: 'workbook'};
  if (mark === 0xfffe || mark === 0xfeff)
    return new TextDecoder(`utf-16${mark === 0xfffe ? 'le' : 'be'}`).decode(bytes);
  // Without its mark nobody can tell which of the two it is.
  if (bytes.subarray(0, 1000).includes(0)) return {code: 'utf16'};
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that the header has most of, outside of quotation marks; a line without any is a title above it. */
function separatorOf(text: string): string {
  const start = text.lastIndexOf('\n', text.search(/[;,\t"]/)) + 1;
  const [header = ''] = text
    .slice(start)
    .replace(/"[^"]*"?/g, '')
    .split('\n', 1);
  const count = (separator: string) => header.split(separator).length;
  return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
