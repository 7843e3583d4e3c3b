import type {ChangeKind, LoggedChange} from '../../../src/model/change-log.ts';
import {isInstant} from '../../../src/model/dates.ts';
import type {PublishedConsultation} from '../published.ts';
import {canonical} from '../receipt.ts';

/** A change before it has a place in the log. */
export type Change = Omit<LoggedChange, 'number' | 'at' | 'previous' | 'kind'> & {readonly kind: ChangeKind};

type Field = keyof PublishedConsultation;

/** What is different in a consultation that is published again, or changed by a command; whoever made it. */
export function changesBetween(
  before: PublishedConsultation | undefined,
  after: PublishedConsultation,
  now: Date,
): readonly Change[] {
  if (!before) return [{kind: 'published'}];
  const told = [...standing(before, after, now), ...opening(before, after), ...contents(before, after)];
  const left = new Set<Field>(told.flatMap(({about}) => about));
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    // Both come from the same schema, which has no other keys.
    .map((field) => field as Field)
    .filter((field) => !left.has(field) && !isSame(before[field], after[field]))
    .sort();
  return [
    ...told.map(({change}) => change),
    ...(fields.length === 0 ? [] : [{kind: 'edited' as const, fields}]),
  ];
}

type Told = {readonly change: Change; readonly about: readonly Field[]};

/** Whether it can be answered, and until when. */
function standing(before: PublishedConsultation, after: PublishedConsultation, now: Date): readonly Told[] {
  const [from, to] = [before.closesAt, after.closesAt];
  const isMoved = from !== undefined && to !== undefined && Date.parse(from) !== Date.parse(to);
  const moved = isMoved ? {before: from, after: to} : {};
  const [was, is] = [isShut(before, now), isShut(after, now)];
  const why = reasonFor(before, after);
  const about = ['closesAt', 'extendedFrom', 'stateReason'] as const;
  if (after.state === 'withdrawn' && before.state !== 'withdrawn')
    return [{change: {kind: 'withdrawn', ...why.state}, about: ['state', 'stateReason']}];
  if (was && !is && (isMoved || before.state === 'withdrawn'))
    return [{change: {kind: 'reopened', ...moved, ...why.dates}, about: ['state', ...about]}];
  return [
    ...(isMoved ? [{change: {kind: direction(from, to, was, now), ...moved, ...why.dates}, about}] : []),
    ...(after.state === 'suspended' && before.state !== 'suspended'
      ? [{change: {kind: 'suspended' as const, ...why.state}, about: ['state', 'stateReason'] as const}]
      : []),
    ...(before.state === 'suspended' && after.state !== 'suspended'
      ? [{change: {kind: 'resumed' as const}, about: ['state', 'stateReason'] as const}]
      : []),
  ];
}

function direction(from: string, to: string, was: boolean, now: Date): ChangeKind {
  if (Date.parse(to) > Date.parse(from)) return 'extended';
  return !was && Date.parse(to) <= now.getTime() ? 'closed' : 'shortened';
}

/** A reason counts for the change that brought it. */
function reasonFor(before: PublishedConsultation, after: PublishedConsultation) {
  const extended = after.extendedFrom?.reason;
  const isNew = !isSame(before.extendedFrom, after.extendedFrom);
  const stated = isSame(before.stateReason, after.stateReason) ? undefined : after.stateReason;
  const dates = (isNew ? extended : undefined) ?? stated;
  return {
    dates: dates === undefined ? {} : {reason: dates},
    state: stated === undefined ? {} : {reason: stated},
  };
}

function opening(before: PublishedConsultation, after: PublishedConsultation): readonly Told[] {
  const [from, to] = [before.opensAt, after.opensAt];
  return from === undefined || to === undefined || isSame(from, to)
    ? []
    : [{change: {kind: 'opening', before: from, after: to}, about: ['opensAt']}];
}

function contents(before: PublishedConsultation, after: PublishedConsultation): readonly Told[] {
  const [from, to] = [before.questionnaire?.version, after.questionnaire?.version];
  return [
    ...(from === to || to === undefined
      ? []
      : [
          {
            change: {
              kind: 'questionnaire' as const,
              ...(from === undefined ? {} : {before: from}),
              after: to,
            },
            about: ['questionnaire'] as const,
          },
        ]),
    ...(before.outcome === undefined && after.outcome !== undefined
      ? [{change: {kind: 'outcome' as const}, about: ['outcome'] as const}]
      : []),
  ];
}

const isShut = ({state, closesAt}: PublishedConsultation, now: Date) =>
  state === 'withdrawn' || (closesAt !== undefined && Date.parse(closesAt) <= now.getTime());

const isSame = (one: unknown, other: unknown) =>
  canonical({one: inMoments(one)}) === canonical({one: inMoments(other)});

/** Every moment in it in one way of writing: the same one in another zone is no news. */
function inMoments(value: unknown): unknown {
  if (typeof value === 'string') return isInstant(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map(inMoments);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inMoments(one)]));
}
