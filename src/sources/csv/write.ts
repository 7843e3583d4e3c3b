import Papa from 'papaparse';

/** The mark that keeps accents in an office's spreadsheet. */
export const byteOrderMark = '\uFEFF';

/** Cells as a line of a table (RFC 4180), with its line end. Nothing in it runs in a spreadsheet. */
export const lineOf = (cells: readonly (string | undefined)[]) =>
  `${Papa.unparse([cells.map((cell) => defused(cell ?? ''))], {newline: '\r\n'})}\r\n`;

/** What a spreadsheet would run as a formula gets an apostrophe; the library forgets a cell of several lines. */
const defused = (cell: string) => (/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell);

/** Several values in one cell. */
export const joined = (values: readonly (string | undefined)[], by = '; ') =>
  values.filter((value) => value !== undefined && value !== '').join(by);
