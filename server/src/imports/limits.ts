/**
 * How much an imported file may be. A questionnaire of a municipality is some hundred rows, a box of paper responses
 * some thousand: whoever has more splits the file.
 */
export const limits = {
  /** Bytes of a file; checked before it is read. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes of all that is unpacked of a workbook. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Parts of a workbook. */
  parts: 2000,
  /** Rows of one sheet. */
  rows: 20_000,
  /** Columns of one sheet. */
  columns: 500,
} as const;
