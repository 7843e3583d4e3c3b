/** Words of the counts of what a server answered. */
export type UsageWords = {
  readonly heading: string;
  /** What is counted, and that nothing is known of who asked. */
  readonly about: string;
  /** "Dal 1 gennaio 2026 al 31 gennaio 2026" */
  readonly period: (from: string, to: string) => string;
  readonly none: string;
  /** Of a count that is too small to be published. */
  readonly few: string;
  readonly noun: string;
  readonly nouns: Readonly<
    Record<'consultations' | 'results' | 'agenda' | 'datasets' | 'plans' | 'usage', string>
  >;
  /** Of the pages for people; other forms are called by their names. */
  readonly page: string;
};
