/** Words around what readers take of an agenda: files, a subscription, one entry for their own calendar. */
export type TakingWords = {
  /** How many entries the files hold: "Nei file ci sono 12 voci, quelle mostrate ora". */
  readonly count: (entries: number) => string;
  /** Nothing is shown, so there is nothing to take. */
  readonly nothing: string;
  /** Link or button: the file of a calendar. */
  readonly calendar: string;
  /** Link or button: the file of a table. */
  readonly table: string;
  /** Entries without a day are in no calendar. */
  readonly without: (entries: number) => string;
  /** Declarations that there was no meeting are in no calendar. */
  readonly declared: (entries: number) => string;
  /** What a subscription does. */
  readonly follow: string;
  /** It has the filters of now. */
  readonly keepsFilters: string;
  /** It has no filters, for the source cannot filter. */
  readonly wholeFeed: string;
  /** The source has no calendar to follow. */
  readonly noFeed: string;
  readonly subscribe: string;
  readonly subscribeGoogle: string;
  /** Before the address of the subscription. */
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saved: (file: string) => string;
  readonly notSaved: string;
  /** First part of the name of a saved file. */
  readonly fileName: string;
  /** The name of the calendar in a file. */
  readonly calendarName: string;
  /** Over the ways to note down one entry. */
  readonly add: string;
  /** Link or button: the file of one entry. */
  readonly one: string;
  readonly google: string;
  readonly outlook: string;
  readonly office: string;
  /** Whoever follows a link to another's calendar tells them. */
  readonly others: string;
  /** An entry whose day nobody knows. */
  readonly noDay: string;
};
