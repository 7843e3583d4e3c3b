/** Words that only the pages of the agenda say. */
export type AgendaPageWords = {
  /** Filters that are folded away until they are used. */
  readonly moreFilters: string;
  /** Labels of filters. */
  readonly label: Readonly<
    Record<
      | 'official'
      | 'organisation'
      | 'counterpart'
      | 'topic'
      | 'place'
      | 'mode'
      | 'status'
      | 'changedSince'
      | 'year'
      | 'order',
      string
    >
  >;
  /** Below the labels of what must be written whole. */
  readonly topicHelp: string;
  /** What is only planned: in a list it needs no word, in a choice it does. */
  readonly scheduled: string;
  readonly latestFirst: string;
  /** Nothing fits: what follows are links, one a filter, each without it. */
  readonly widen: string;
  /** "Senza «Luogo: Roma»" */
  readonly without: (filter: string) => string;
  /** What was asked makes no sense: the heading of the list of what is wrong. */
  readonly faults: string;
  readonly fault: {
    readonly noDay: (filter: string) => string;
    readonly noSuchWord: (filter: string) => string;
    readonly tooLong: (filter: string) => string;
    readonly twice: (filter: string) => string;
    readonly reversed: string;
    readonly noYear: string;
  };
  /** Link to a calendar that keeps itself up to date, and what it does. */
  readonly subscribe: string;
  readonly subscribeHelp: string;
  /** Back from an entry to the list it was found in. */
  readonly backToList: string;
  /** "Pubblicato 12 giorni dopo il termine" */
  readonly late: (days: number) => string;
  /** Heading of what was published or changed since a day, and the link to it. */
  readonly changes: string;
  readonly changedSince: (day: string) => string;
  /** What the list of changes cannot say. */
  readonly changesHelp: string;
  readonly noChanges: string;
  /** "Pubblicato o modificato qui il 3 luglio 2026" */
  readonly changedOn: (day: string) => string;
  /** The yearly summary: link and heading. */
  readonly summaryOf: (year: number) => string;
  readonly summaryHelp: string;
  readonly noMeetings: (year: number) => string;
  readonly yearBefore: string;
  readonly yearAfter: string;
  readonly showYear: string;
  /** Columns of the summary. */
  readonly column: Readonly<
    Record<
      'official' | 'meetings' | 'organisations' | 'persons' | 'others' | 'unnamed' | 'late' | 'nilReturns',
      string
    >
  >;
  /** The line of all meetings, each counted once. */
  readonly total: string;
  readonly officialUnknown: string;
  /** "3 annullati o rinviati non sono contati" */
  readonly cancelled: (count: number) => string;
};
