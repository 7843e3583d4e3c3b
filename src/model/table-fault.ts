/** Rows as a spreadsheet counts them: the header is row 1. */
type InRow = {readonly row: number};

/** What is wrong with a table; `src/messages/table.ts` says it in words. Columns are named as its header would. */
export type TableFault =
  /** Nothing of the file can be read. */
  | {readonly code: 'utf16' | 'workbook' | 'empty'}
  /** Of the groups of one of those kinds, one column each would do. */
  | {
      readonly code: 'unknownColumns';
      readonly found: readonly string[];
      readonly expected: readonly (readonly (readonly string[])[])[];
    }
  /** Of each group, one column must be there. */
  | {readonly code: 'missingColumns'; readonly columns: readonly (readonly string[])[]}
  /** Nothing is lost. */
  | {readonly code: 'noRows'}
  | {readonly code: 'ignoredColumns'; readonly found: readonly string[]}
  | {readonly code: 'repeatedColumn'; readonly column: string}
  | (InRow & {readonly code: 'notALink'; readonly value: string})
  | (InRow & {readonly code: 'notASize'; readonly column: string; readonly value: string})
  | (InRow & {readonly code: 'duplicate'; readonly of: number})
  | (InRow & {readonly code: 'registerNumbers'; readonly numbers: number; readonly counterparts: number})
  /** The row is not shown. */
  | (InRow & {readonly code: 'quotes' | 'tooManyCells'})
  | (InRow & {readonly code: 'noSuchDay' | 'noSuchTime'; readonly value: string})
  | (InRow & {readonly code: 'notADate' | 'notANumber'; readonly column: string; readonly value: string})
  | (InRow & {readonly code: 'missingCell'; readonly columns: readonly string[]})
  | (InRow & {readonly code: 'endBeforeStart'; readonly start: string; readonly end: string})
  | (InRow & {readonly code: 'misfit'; readonly detail: string});

const harmless: readonly TableFault['code'][] = [
  'noRows',
  'ignoredColumns',
  'repeatedColumn',
  'notALink',
  'notASize',
  'duplicate',
  'registerNumbers',
];

/** Does this fault keep a row, or the whole table, from being shown? */
export function hides({code}: TableFault): boolean {
  return !harmless.includes(code);
}
