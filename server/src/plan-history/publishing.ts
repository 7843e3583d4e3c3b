import type {Commitment} from '../../../src/model/commitment.ts';
import type {Plan} from '../../../src/model/plan.ts';
import type {PlanChange} from './changes.ts';
import {planChangesBetween} from './changes.ts';
import type {LeftOut} from './record.ts';
import {withRecord} from './record.ts';

/** Who publishes, and whether what was recorded before may be rewritten. */
export type Publisher = {
  /** Said in the public log; absent: nobody is named. */
  readonly by?: string | undefined;
  /** Why lines and deadlines that are public already are let go of. Absent: they stay. */
  readonly rewriting?: string | undefined;
};

/** What of the record of a plan its file does not have, and what became of it. */
export type KeptHistory = {readonly plan: string; readonly leftOut: readonly LeftOut[]};

/** A plan from a file, made one with its record, and what is to be logged. */
export type PlanPublished = {
  readonly plan: Plan;
  readonly changes: readonly PlanChange[];
  /** What stays although the file does not have it. */
  readonly kept: readonly LeftOut[];
};

/** Make a plan from a file one with what is stored and recorded of it. */
export function publishedPlan(
  before: Plan | undefined,
  records: ReadonlyMap<string, Commitment>,
  incoming: Plan,
  day: string,
  {by, rewriting}: Publisher = {},
): PlanPublished {
  const isRewriting = rewriting !== undefined;
  const all = incoming.commitments.map((one) => withRecord(records.get(one.code), one, {day, isRewriting}));
  const plan = {...incoming, commitments: all.map(({commitment}) => commitment)};
  const leftOut = all.flatMap((one) => one.leftOut);
  const rewritten = leftOut.map(({commitment, milestone, said}): PlanChange => ({
    kind: 'rewritten',
    commitment,
    ...(milestone ? {milestone: milestone.id, about: milestone.title} : {}),
    before: said,
    ...(isRewriting ? {reason: rewriting} : {}),
  }));
  const changes = [...planChangesBetween(before, plan), ...(isRewriting ? rewritten : [])];
  return {
    plan,
    changes: by === undefined ? changes : changes.map((change) => ({...change, by})),
    kept: isRewriting ? [] : leftOut,
  };
}
