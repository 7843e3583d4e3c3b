/** Words around an unfinished response: saved to a file, opened again, taken over from an older questionnaire. */
export type SavingWords = {
  readonly help: string;
  readonly save: string;
  readonly open: string;
  readonly openHelp: string;
  /** Where the file went, and what it is good for. */
  readonly saved: (file: string) => string;
  /** Handed to whatever the device shares with. */
  readonly shared: string;
  readonly notSaved: string;
  readonly opened: (when: string) => string;
  /** The questionnaire has changed since: what still fits was kept. */
  readonly changed: string;
  /** Before the list of questions whose answers have no place any more. */
  readonly lost: string;
  readonly refused: {
    readonly tooLarge: string;
    readonly notReadable: string;
    readonly foreign: string;
    readonly newer: string;
    readonly altered: string;
    readonly otherConsultation: (title: string) => string;
  };
  /** First part of the name of a saved file. */
  readonly fileName: string;
};
