/** Words around files that answer a question, in the widget and on the pages of the server. */
export type FileWords = {
  /** A size, in the unit people know: "1,2 MB". */
  readonly size: (bytes: number) => string;
  /** What is taken, said before: "PDF o immagini, fino a 10 MB ciascuno, al massimo 3 file". */
  readonly takes: (types: readonly string[] | undefined, maxBytes: number, maxFiles: number) => string;
  /** That a file goes to the server when it is chosen, before the response is sent. */
  readonly sentAtOnce: string;
  /** Names the control for whoever hears it. */
  readonly choose: (maxFiles: number) => string;
  /** Beside the control, for whoever has a mouse. */
  readonly drop: string;

  /** Why a file is not taken, before it is sent. */
  readonly tooLarge: (name: string, bytes: number, most: number) => string;
  readonly wrongType: (name: string, types: readonly string[]) => string;
  /** Its content is not what its name says. */
  readonly notWhatItSays: (name: string) => string;
  readonly empty: (name: string) => string;
  readonly tooMany: (most: number) => string;

  /** Names the list of files. */
  readonly list: string;
  /** Where one of them stands. */
  readonly waiting: string;
  readonly uploading: (percent: number) => string;
  readonly paused: (percent: number) => string;
  /** No network: it goes on by itself. */
  readonly offline: (percent: number) => string;
  readonly uploaded: string;
  /** This device does not have it any more, and the server not yet. */
  readonly lost: string;
  /** The server did not take it. */
  readonly refused: {
    readonly notOpen: string;
    readonly full: string;
    readonly tooMany: string;
    readonly other: string;
  };
  readonly failed: string;

  /** Said, not shown. */
  readonly progressOf: (name: string, percent: number) => string;
  readonly uploadedOf: (name: string) => string;
  readonly removedOf: (name: string) => string;

  /** Buttons; the name of the file is read after them. */
  readonly pause: string;
  readonly goOn: string;
  readonly retry: string;
  readonly remove: string;
  readonly cancel: string;

  /** The response waits for files that are on their way. */
  readonly settling: string;
  readonly settlingOffline: string;
  /** Not sent, because a file did not arrive. */
  readonly unsettled: string;

  /** In a file that holds an unfinished response. */
  readonly inDraft: (count: number) => string;
  readonly tooLargeForDraft: (most: number) => string;

  /** Without JavaScript: before what is taken. */
  readonly notTaken: string;
  /** Without JavaScript: a box that is ticked for each file that has arrived. */
  readonly keep: (name: string, bytes: number) => string;
  readonly keepHelp: string;
};
