/** Words that only the pages of the server say: apart, so that no widget carries them. */
export type PageWords = {
  /** What the page of a consultation is headed with, and the list of them. */
  readonly noun: string;
  readonly list: string;
  readonly listEmpty: string;
  /** Link to the next page of the list. */
  readonly more: string;
  /** Without JavaScript every question is on the page: "Rispondi solo se a «…» hai scelto «…»." */
  readonly onlyIf: (conditions: readonly ConditionWords[], any: boolean) => string;
  /** Without JavaScript: the page was open for longer than its form is good for. */
  readonly formExpired: string;
  /** Without JavaScript: the questions are not those that were answered. */
  readonly formChanged: string;
  /** Without JavaScript: the form was sent from a page that is not ours. */
  readonly formElsewhere: string;
  /** A request that no link or form of ours makes. */
  readonly unreadableRequest: string;
  /** The code that lets its holder have the answers deleted. */
  readonly withdrawal: string;
  readonly withdrawalHelp: string;
  /** The receipt page of a response that was withdrawn or deleted since. */
  readonly genuineGone: string;
};

/** A condition in words. */
export type ConditionWords = {
  readonly operator: '=' | '!=' | '>' | '<' | '>=' | '<=' | 'exists' | 'contains';
  /** The wording of the question that is looked at. */
  readonly question: string;
  /** What it is compared with, as people read it; absent when the question need only be answered, or not. */
  readonly answer?: string | undefined;
  /** With `exists`: whether it must be answered, or must not. */
  readonly exists?: boolean | undefined;
};
