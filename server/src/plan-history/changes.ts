import type {Commitment, Milestone} from '../../../src/model/commitment.ts';
import type {LoggedPlanChange, PlanChangeKind} from '../../../src/model/plan-change-log.ts';
import type {Plan} from '../../../src/model/plan.ts';
import {canonical} from '../receipt.ts';
import {isAuthors} from './record.ts';

/** A change before it has a place in the log. */
export type PlanChange = Omit<LoggedPlanChange, 'number' | 'at' | 'previous' | 'kind'> & {
  readonly kind: PlanChangeKind;
};

/** What is different in a plan that is published again. */
export function planChangesBetween(before: Plan | undefined, after: Plan): readonly PlanChange[] {
  if (!before) return [{kind: 'published'}];
  const fields = fieldsOf(before, after, ['commitments']);
  const codes = [...new Set([...after.commitments, ...before.commitments].map(({code}) => code))];
  return [
    ...(fields.length > 0 ? [{kind: 'edited' as const, fields}] : []),
    ...codes.flatMap((commitment) =>
      commitmentChanges(
        before.commitments.find(({code}) => code === commitment),
        after.commitments.find(({code}) => code === commitment),
      ).map((change) => ({commitment, ...change})),
    ),
  ];
}

function commitmentChanges(
  before: Commitment | undefined,
  after: Commitment | undefined,
): readonly PlanChange[] {
  if (!before) return after ? [{kind: 'commitmentAdded', ...wordsOf('after', after.title)}] : [];
  if (!after) return [{kind: 'commitmentRemoved', ...wordsOf('before', before.title)}];
  const told = ['title', 'responsible', 'amounts', 'assessments', 'milestones', 'history'] as const;
  const fields = fieldsOf(before, after, told);
  const bodies = cameAndWent(before.responsible, after.responsible);
  const amounts = cameAndWent(before.amounts ?? [], after.amounts ?? []);
  const assessments = cameAndWent(before.assessments, after.assessments);
  const lines = cameAndWent(before.history.filter(isAuthors), after.history.filter(isAuthors));
  return [
    ...(isSame(before.title, after.title)
      ? []
      : [{kind: 'title' as const, ...wordsOf('before', before.title), ...wordsOf('after', after.title)}]),
    ...bodies.went.map(({name}): PlanChange => ({kind: 'responsibleRemoved', before: name})),
    ...bodies.came.map(({name}): PlanChange => ({kind: 'responsibleAdded', after: name})),
    ...amounts.went.map((amount): PlanChange => ({kind: 'amountRemoved', amount})),
    ...amounts.came.map((amount): PlanChange => ({kind: 'amountAdded', amount})),
    ...assessments.went.map((assessment): PlanChange => ({kind: 'assessmentRemoved', assessment})),
    ...assessments.came.map((assessment): PlanChange => ({kind: 'assessmentAdded', assessment})),
    ...milestonesChanges(before.milestones, after.milestones),
    ...lines.came.map(({change}): PlanChange => ({kind: 'historyAdded', after: change})),
    ...(fields.length > 0 ? [{kind: 'commitmentEdited' as const, fields}] : []),
  ];
}

function milestonesChanges(before: readonly Milestone[], after: readonly Milestone[]): readonly PlanChange[] {
  const ids = [...new Set([...after, ...before].map(({id}) => id))];
  return ids.flatMap((milestone) => {
    const [was, is] = [before, after].map((list) => list.find(({id}) => id === milestone));
    const about = (is ?? was)?.title ?? milestone;
    return milestoneChanges(was, is).map((change) => ({milestone, about, ...change}));
  });
}

function milestoneChanges(
  before: Milestone | undefined,
  after: Milestone | undefined,
): readonly PlanChange[] {
  if (!before || !after) return [{kind: before ? 'milestoneRemoved' : 'milestoneAdded'}];
  const told = ['title', 'status', 'due', 'previousDue'] as const;
  const deadlines = [before, after].map(({previousDue}) => previousDue.filter(isAuthors));
  const fields = [
    ...fieldsOf(before, after, told),
    ...(isSame(deadlines[0], deadlines[1]) ? [] : ['previousDue']),
  ].sort();
  const moved = (kind: PlanChangeKind, field: 'title' | 'status' | 'due'): readonly PlanChange[] =>
    isSame(before[field], after[field])
      ? []
      : [{kind, ...wordsOf('before', before[field]), ...wordsOf('after', after[field])}];
  return [
    ...moved('milestoneTitle', 'title'),
    ...moved('milestoneStatus', 'status'),
    ...moved('milestoneDue', 'due'),
    ...(fields.length > 0 ? [{kind: 'milestoneEdited' as const, fields}] : []),
  ];
}

/** What is in one list and not in the other; what is there twice counts twice. */
function cameAndWent<T>(before: readonly T[], after: readonly T[]) {
  const came = [...after];
  const went = before.filter((one) => {
    const at = came.findIndex((other) => isSame(one, other));
    if (at >= 0) came.splice(at, 1);
    return at < 0;
  });
  return {came, went};
}

function fieldsOf<T extends object>(before: T, after: T, told: readonly (keyof T)[]): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => {
      // Both come from the same schema, which has no other keys.
      const key = field as keyof T;
      return !told.includes(key) && !isSame(before[key], after[key]);
    })
    .sort();
}

const wordsOf = <K extends 'before' | 'after', T>(key: K, value: T | undefined) =>
  // A computed key is any string to TypeScript.
  (value === undefined ? {} : {[key]: value}) as Partial<Record<K, T>>;

const isSame = (one: unknown, other: unknown) => canonical({v: one}) === canonical({v: other});
