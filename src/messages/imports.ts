import type {ImportNote, ImportSeverity} from '../model/import-note.ts';

/** Words for whoever brings a questionnaire or responses in a file. */
export type ImportWords = {
  /** "foglio «survey», riga 12, colonna «relevant»: la condizione non si può riportare" */
  readonly note: (note: ImportNote) => string;
  /** Headings of what is said, with how many. */
  readonly heading: Readonly<Record<ImportSeverity, (count: number) => string>>;
  /** Nothing was written. */
  readonly refused: (count: number) => string;
  /** A file that cannot be made, with the flag that names another: `EEXIST`, or another code of the system. */
  readonly noPlace: (file: string, flag: string, fault: string) => string;
  readonly written: (file: string, questions: number) => string;
  /** What somebody must still fill in, by the names of the fields. */
  readonly missing: (fields: readonly string[]) => string;
  /** Which questions are personal cannot be told from elsewhere. */
  readonly personal: string;
  readonly template: (file: string) => string;
  /** The start of a row's faults. */
  readonly row: (place: ImportNote['place'], what: string) => string;
  readonly responses: {
    readonly noConsultation: (id: string) => string;
    readonly noQuestions: (id: string) => string;
    /** It is not open, and why it can or cannot be done nevertheless. */
    readonly notOpen: (status: string) => string;
    readonly afterClosing: string;
    /** Its answers were deleted, from this day on, in words. */
    readonly purged: (day: string) => string;
    /** Final results are there: what of the responses they will hold, and that it takes so many new ones. */
    readonly afterFinal: (fewest: number) => string;
    /** It did take more. */
    readonly notCounted: (fewest: number) => string;
    readonly checked: (count: number) => string;
    readonly recorded: (count: number) => string;
    readonly before: (count: number) => string;
    readonly partlyBefore: (count: number) => string;
    readonly more: (count: number) => string;
  };
};
