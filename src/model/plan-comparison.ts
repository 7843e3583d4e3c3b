import type {CommitmentStatus} from './commitment-status.ts';
import {commitmentStatusOf} from './commitment-status.ts';
import type {Commitment} from './commitment.ts';

/** What is another between two forms of a commitment. */
export type Difference = 'title' | 'description' | 'area' | 'responsible' | 'end' | 'milestones' | 'status';

/** Two plans, code by code: only in the first, only in the second, in both. */
export type Comparison = {
  readonly gone: readonly Commitment[];
  readonly added: readonly Commitment[];
  /** In both; empty differences: nothing that we look at is another. */
  readonly kept: readonly {
    readonly before: Commitment;
    readonly after: Commitment;
    readonly differences: readonly Difference[];
    readonly statuses: readonly [CommitmentStatus, CommitmentStatus];
  }[];
};

/**
 * Two plans side by side. Codes tell which commitment is which: two plans in a row may give one code to two different
 * promises, so titles stand beside each other and nothing is called the same.
 */
export function compared(before: readonly Commitment[], after: readonly Commitment[]): Comparison {
  const old = new Map(before.map((one) => [one.code, one]));
  const codes = new Set(after.map(({code}) => code));
  return {
    gone: before.filter(({code}) => !codes.has(code)),
    added: after.filter(({code}) => !old.has(code)),
    kept: after.flatMap((one) => {
      const other = old.get(one.code);
      if (!other) return [];
      const statuses = [commitmentStatusOf(other), commitmentStatusOf(one)] as const;
      return [{before: other, after: one, statuses, differences: differencesOf(other, one)}];
    }),
  };
}

const parts = {
  title: ({title}) => title,
  description: ({description}) => description,
  area: ({area}) => area,
  responsible: ({responsible}) => responsible.map(({name, ipaCode}) => ipaCode ?? name),
  end: ({end}) => end,
  milestones: ({milestones}) => milestones.map(({title, due}) => [title, due]),
  status: commitmentStatusOf,
} satisfies Record<Difference, (commitment: Commitment) => unknown>;

function differencesOf(before: Commitment, after: Commitment): readonly Difference[] {
  const names = Object.keys(parts) as Difference[];
  return names.filter((name) => JSON.stringify(parts[name](before)) !== JSON.stringify(parts[name](after)));
}
