import type {Difference} from '../model/plan-comparison.ts';
import type {StandingWords} from './standing.ts';

/** Words around two plans side by side. */
export type ComparingWords = {
  readonly standing: StandingWords;
  /** "Confronto con «5° Piano»" */
  readonly heading: (plan: string) => string;
  /** "9 impegni nell’altro piano, 8 in questo." */
  readonly counts: (before: number, after: number) => string;
  /** What the comparison goes by. */
  readonly meaning: string;
  readonly caption: string;
  readonly columns: {
    readonly code: string;
    readonly before: string;
    readonly after: string;
    readonly differences: string;
  };
  /** "Solo in questo piano (3)" */
  readonly added: (count: number) => string;
  /** "Solo nell’altro piano (4)" */
  readonly gone: (count: number) => string;
  readonly difference: Readonly<Record<Difference, string>>;
  /** Nothing that is looked at is another. */
  readonly same: string;
  /** The other plan did not come. */
  readonly failed: string;
};
