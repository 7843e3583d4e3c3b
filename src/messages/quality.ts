import type {CheckName, Dimension, Rating, Verdict} from '../model/dataset-quality.ts';

/** Words for the quality of a dataset’s metadata. */
export type QualityWords = {
  readonly heading: string;
  /** What is counted, by whose rule. */
  readonly intro: string;
  /** Link to the rule. */
  readonly source: string;
  /** How many points are certain, and how many it may be: "Da 210 a 320 punti su 405". */
  readonly total: (points: number, most: number, of: number) => string;
  /** The ratings of both; the same once. */
  readonly rated: (rating: Rating, best: Rating) => string;
  /** Why the points are a range. */
  readonly whyARange: string;
  readonly dimension: Readonly<Record<Dimension, string>>;
  /** Points of a dimension: "60 punti su 100". */
  readonly of: (points: number, all: number) => string;
  readonly check: Readonly<Record<CheckName, string>>;
  /** What to do about it. */
  readonly how: Readonly<Record<CheckName, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly columns: Readonly<Record<'check' | 'points' | 'verdict', string>>;
};
