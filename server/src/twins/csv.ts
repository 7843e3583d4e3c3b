import {stringify} from 'csv-stringify/sync';
import type {Text} from '../../../src/model/text.ts';
import {wordingOf} from '../../../src/model/text.ts';

/** A row, by column. What is not known is empty. */
export type Row = readonly (string | number | undefined)[];

/** A table (RFC 4180) that an office can open: with the mark that keeps accents, and nothing in it that runs. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([columns, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    // A line end of any kind is quoted, or what follows it would be a row of its own.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

/** Several values in one cell. */
export function joined(values: readonly (string | undefined)[], by = '; '): string {
  return values.filter((value) => value !== undefined && value !== '').join(by);
}

/** The words of a text in its document's own language. */
export function wordsOf(text: Text | undefined, language: string): string | undefined {
  return text === undefined ? undefined : wordingOf(text, language, language).text;
}
