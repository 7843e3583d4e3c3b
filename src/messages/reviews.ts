/** What looks like personal data in a text. */
export type MarkedKind = 'email' | 'iban' | 'fiscalCode' | 'vatNumber' | 'phone';

/** The columns of the sheet in which texts are reviewed. */
export type ReviewColumn =
  | 'id'
  | 'question'
  | 'text'
  | 'marked'
  | 'proposed'
  | 'decision'
  | 'published'
  | 'confirmed';

/** What can be wrong with a row of it, beside what is said of one value. */
export type ReviewRowFault =
  | 'missingId'
  | 'unknownId'
  | 'repeatedId'
  | 'gone'
  | 'changedText'
  | 'publishedDiffers'
  | 'nothingToPublish'
  | 'emptyText';

/** Words for whoever decides what of the texts that people wrote is published. */
export type ReviewWords = {
  readonly kind: Readonly<Record<MarkedKind, string>>;
  /** One mark: what it is, and what is written there. */
  readonly marked: (kind: string, written: string) => string;

  readonly noConsultation: (id: string) => string;
  readonly noQuestions: (id: string) => string;
  /** Nothing is left to review; how many were decided before. */
  readonly none: (decided: number) => string;
  /** How many there are to review, and how many were decided before. */
  readonly start: (pending: number, decided: number) => string;
  readonly help: string;
  readonly progress: (position: number, total: number) => string;
  readonly question: string;
  /** The option that it was written beside. */
  readonly beside: (option: string) => string;
  readonly text: string;
  readonly marks: string;
  readonly proposed: string;
  readonly ask: string;
  readonly unknownCommand: (command: string) => string;
  /** How the text that is published is written, with and without a proposal. */
  readonly redactProposed: string;
  readonly redactOwn: string;
  readonly cancelled: string;
  readonly emptyText: string;
  /** It contains what looks like personal data: the word to write to publish it. */
  readonly confirm: string;
  readonly confirmWord: string;
  readonly notConfirmed: string;
  readonly decided: {readonly publish: string; readonly redact: string; readonly hold: string};
  readonly skipped: string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly gone: string;
  /** After the last text. */
  readonly last: string;
  readonly ended: (decided: number) => string;

  readonly column: Readonly<Record<ReviewColumn, string>>;
  /** What stands in each column, or what to write there. */
  readonly explained: Readonly<Record<ReviewColumn, string>>;
  /** Above the explanation of the columns. */
  readonly explanation: {
    readonly approved: string;
    readonly how: string;
    readonly faults: string;
    readonly after: string;
  };
  readonly sheet: {readonly texts: string; readonly explanation: string};
  /** The words for the decisions, in the sheet. */
  readonly decision: {readonly publish: string; readonly redact: string; readonly hold: string};
  readonly yes: string;
  readonly exported: (count: number, file: string) => string;
  readonly tooMany: (left: number) => string;
  readonly tooLong: (count: number) => string;
  readonly imported: (
    counts: {readonly publish: number; readonly redact: number; readonly hold: number},
    undecided: number,
  ) => string;
  readonly noRows: string;
  readonly notReadable: string;
  readonly notXlsxOrCsv: string;
  readonly refused: (faults: number) => string;
  readonly more: (count: number) => string;
  readonly row: (row: number, what: string) => string;
  readonly fault: Readonly<Record<ReviewRowFault, string>> & {
    readonly missingColumn: (column: string) => string;
    readonly repeatedColumn: (column: string) => string;
    readonly unknownDecision: (word: string) => string;
    /** The text that would be published contains this. */
    readonly stillMarked: (marks: string) => string;
  };
};
