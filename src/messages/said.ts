/** Words for what is said of a commitment, by whom, and what happened to it. */
export type SaidWords = {
  /** Heading of what is said of it. */
  readonly assessments: string;
  readonly voice: Readonly<Record<'self' | 'independent' | 'civic', string>>;
  readonly aspect: Readonly<Record<'completion' | 'potential' | 'earlyResults', string>>;
  /** "Scala: …" */
  readonly scale: (name: string) => string;
  /** Levels of the IRM's scales in words, by their English name in small letters. */
  readonly levels: Readonly<Record<string, string>>;

  /** Headings of what happened, and of pages about it. */
  readonly history: string;
  readonly related: string;
};
