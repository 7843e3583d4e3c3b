import type {CommitmentStatus} from '../model/commitment-status.ts';

/** Where a commitment stands, for all who say it. */
export type StandingWords = {
  readonly status: Readonly<Record<CommitmentStatus, string>>;
  /** Beside it, when something is overdue. */
  readonly late: string;
};
