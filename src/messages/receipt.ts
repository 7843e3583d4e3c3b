/** Words around a receipt: what can be done with it, its proof, the withdrawal of the response. */
export type ReceiptWords = {
  readonly notAProtocol: string;
  readonly keepReceipt: string;
  readonly technical: string;
  readonly digest: string;
  readonly signature: string;
  readonly verify: string;
  readonly respondAgain: string;
  /** Delete everything from this device. */
  readonly finish: string;
  /** What happens, with either, to the receipt and the answers that this device keeps. */
  readonly leaveHelp: string;
  /** How long this device keeps receipt and answers; with `drafts="off"`, that it does not. */
  readonly kept: string;
  readonly notKept: string;

  readonly print: string;
  readonly savePage: string;
  readonly saveData: string;
  readonly saveHelp: string;
  /** Where the file went. */
  readonly saved: (file: string) => string;
  readonly shared: string;
  readonly notSaved: string;
  /** First part of the name of a saved file. */
  readonly fileName: string;
  /** In what is printed or saved. */
  readonly answers: string;
  readonly notAnswered: string;
  /** Above the proof, in what is saved. */
  readonly dataHelp: string;

  readonly withdraw: {
    readonly heading: string;
    /** What will happen, before it does. */
    readonly help: string;
    readonly start: string;
    readonly ask: string;
    readonly yes: string;
    readonly no: string;
    readonly busy: string;
    readonly done: string;
    readonly stays: string;
    /** The answers were deleted for another reason, such as that their time was up. */
    readonly purged: string;
    readonly refused: string;
    readonly failed: string;
    readonly tooMany: string;
  };
};
