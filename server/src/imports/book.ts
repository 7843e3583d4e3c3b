import type {ImportPlace} from '../../../src/model/import-note.ts';

/** What a file of cells holds, whatever program wrote it. */
export type Book = {
  readonly sheets: readonly Sheet[];
};

/** One sheet; a CSV file has one, without a name. */
export type Sheet = {
  readonly name: string | undefined;
  readonly isHidden: boolean;
  /** Rows with something in them, in their order. */
  readonly rows: readonly SheetRow[];
  /** Cells that are joined: 1-based, inclusive. */
  readonly merged: readonly Merged[];
};

export type SheetRow = {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly isHidden: boolean;
  /** As text: a day is `2026-07-31`, what is empty is an empty text. */
  readonly cells: readonly string[];
};

export type Merged = {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
};

/** The place of a row. */
export const placeOf = ({name}: Pick<Sheet, 'name'>, row?: number, column?: string): ImportPlace => ({
  sheet: name,
  row,
  column,
});

/** What a column is called by whoever sees no header of it: A, B … AA. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
