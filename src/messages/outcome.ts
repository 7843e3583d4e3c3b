/** A verdict that our model knows. */
export type Verdict = 'accepted' | 'partly' | 'rejected' | 'outOfScope';

/** Words of what came of a consultation, and of whether there are results. */
export type OutcomeWords = {
  readonly heading: string;
  readonly decisions: string;
  readonly filter: string;
  readonly all: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** "Accolto (12)": a button, a link, a heading. */
  readonly counted: (verdict: string, count: number) => string;
  /** Said when a filter is pressed: how many are shown. */
  readonly shown: (count: number, all: number) => string;
  readonly more: (count: number) => string;
  /** The link to the act, with its host. */
  readonly act: (host: string) => string;
  readonly results: {
    readonly heading: string;
    /** On a page: the way to them. */
    readonly see: string;
    readonly loading: string;
    /** There are none: yet, before the end, or ever. */
    readonly notYet: string;
    readonly afterClosing: string;
    readonly never: string;
  };
};
