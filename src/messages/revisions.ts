import type {Change, Commitment, Milestone} from '../model/commitment.ts';
import type {PlanChangeKind} from '../model/plan-change-log.ts';
import type {Plan} from '../model/plan.ts';

/** A change of a plan, each of its parts in words; what is not known is `undefined`. */
export type SaidOfChange = {
  /** What the milestone is called. */
  readonly about: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Names of fields. */
  readonly fields: readonly string[];
};

/** Words of the public log of a plan. */
export type RevisionWords = {
  readonly heading: string;
  readonly help: string;
  readonly none: string;
  /** Link from the plan to its whole log. */
  readonly all: string;
  /** Said of a line that no author wrote: "registrata dal server". */
  readonly noticed: string;
  /** "Pubblicata da: Ufficio trasparenza" */
  readonly by: (name: string) => string;
  readonly reason: string;
  readonly kinds: Readonly<Record<PlanChangeKind, (said: SaidOfChange) => string>>;
  /** A kind that a later version may bring. */
  readonly other: string;
  /** What the fields of plans, commitments and milestones are called. */
  readonly fields: Readonly<
    Record<Exclude<keyof Plan | keyof Commitment | keyof Milestone | keyof Change, 'logged'>, string>
  >;
};
