import type {Change, Commitment, Milestone} from '../../../src/model/commitment.ts';
import {isBefore} from '../publication/periods.ts';
import {canonical} from '../receipt.ts';

type Moved = Milestone['previousDue'][number];

/** A line, or an earlier deadline, that a file leaves out or has otherwise. */
export type LeftOut = {
  readonly what: 'history' | 'previousDue';
  readonly commitment: string;
  /** Of an earlier deadline: whose. */
  readonly milestone?: Milestone;
  /** What the line says, or the deadline. */
  readonly said: Change['change'];
};

/** A commitment with its record, and what of the record its file does not have. */
export type Recorded = {readonly commitment: Commitment; readonly leftOut: readonly LeftOut[]};

/** The mark of what the server noticed, before it has a number in the log. */
export const unnumbered = 1_000_000_000;

/**
 * A commitment from a file, with what was recorded of it: lines of its history and earlier deadlines that were public
 * stay, whatever the file says, and a deadline that is another now was moved. They may be added to. With `isRewriting`
 * the author's own are as the file has them; what the server noticed in the history stays.
 */
export function withRecord(
  record: Commitment | undefined,
  incoming: Commitment,
  {day, isRewriting}: {readonly day: string; readonly isRewriting: boolean},
): Recorded {
  const {code} = incoming;
  const leftOut: LeftOut[] = [];
  const history = historyOf(record?.history ?? [], incoming.history, (line) =>
    leftOut.push({what: 'history', commitment: code, said: line.change}),
  );
  const milestones = incoming.milestones.map((milestone) => {
    const before = record?.milestones.find(({id}) => id === milestone.id);
    const previousDue = deadlinesOf(before, milestone, day, ({due}) =>
      leftOut.push({what: 'previousDue', commitment: code, milestone, said: due}),
    );
    return {...milestone, previousDue: isRewriting ? milestone.previousDue.map(unmarked) : previousDue};
  });
  const kept = isRewriting
    ? inOrder([...incoming.history.filter(isAuthors), ...history.filter((line) => !isAuthors(line))])
    : history;
  return {commitment: {...incoming, history: kept, milestones}, leftOut};
}

/** What to remember of a commitment: all of it, and the milestones that it had once. */
export function recordOf(before: Commitment | undefined, now: Commitment): Commitment {
  const ids = new Set(now.milestones.map(({id}) => id));
  return {
    ...now,
    milestones: [...now.milestones, ...(before?.milestones ?? []).filter(({id}) => !ids.has(id))],
  };
}

/** Written by the author of the plan, not noticed by the server. */
export const isAuthors = ({logged}: {readonly logged?: number | undefined}) => logged === undefined;

function historyOf(
  recorded: readonly Change[],
  incoming: readonly Change[],
  leaveOut: (line: Change) => void,
): Change[] {
  // The mark is ours to give: a line that carries it and is none of ours is the author's.
  const own = new Set(recorded.filter((line) => !isAuthors(line)).map(canonical));
  const left = incoming.filter((line) => !own.has(canonical(line))).map(unmarked);
  const lines = recorded.map((line) => {
    if (!isAuthors(line)) return line;
    const at = left.findIndex((one) => isAddedTo(line, one));
    const [same] = at < 0 ? [] : left.splice(at, 1);
    if (same === undefined) leaveOut(line);
    return same ?? line;
  });
  return inOrder([...lines, ...left]);
}

/** The same line, perhaps with more known of it. */
function isAddedTo(before: Change, after: Change): boolean {
  const evidence = new Set(after.evidence.map((one) => canonical(one)));
  return (
    (['at', 'change', 'by', 'note'] as const).every(
      (field) =>
        before[field] === undefined || canonical({v: before[field]}) === canonical({v: after[field]}),
    ) && before.evidence.every((one) => evidence.has(canonical(one)))
  );
}

/** The newest comes last; what is of the same day stays in its order. */
function inOrder(lines: readonly Change[]): Change[] {
  const placed: Change[] = [];
  for (const line of lines) {
    let at = placed.length;
    // Only lines of ours and of the author are put in order between each other: the author's own order is the author's.
    while (at > 0 && isOtherHand(placed[at - 1], line) && isBefore(line.at, placed[at - 1]?.at ?? ''))
      at -= 1;
    placed.splice(at, 0, line);
  }
  return placed;
}

const isOtherHand = (one: Change | undefined, other: Change) =>
  one !== undefined && isAuthors(one) !== isAuthors(other);

function deadlinesOf(
  before: Milestone | undefined,
  now: Milestone,
  day: string,
  leaveOut: (one: Moved) => void,
): Moved[] {
  const left = now.previousDue.map(unmarked);
  const deadlines = (before?.previousDue ?? []).map((one): Moved => {
    const at = left.findIndex(
      (other) => other.due === one.due && (!isAuthors(one) || isFilledIn(one, other)),
    );
    const [same] = at < 0 ? [] : left.splice(at, 1);
    if (same === undefined && isAuthors(one)) leaveOut(one);
    if (same === undefined) return one;
    // Of a move that only the server knew, the author may know more.
    const isMore = same.source !== undefined || (same.changedAt ?? one.changedAt) !== one.changedAt;
    return isAuthors(one) || isMore ? {...unmarked(one), ...same} : one;
  });
  const due = before?.due;
  const isMoved = due !== undefined && due !== now.due;
  const isTold = isMoved && left.some((one) => one.due === due);
  return [...deadlines, ...left, ...(isMoved && !isTold ? [{due, changedAt: day, logged: unnumbered}] : [])];
}

const isFilledIn = (before: Moved, after: Moved) =>
  (['changedAt', 'source'] as const).every(
    (field) => before[field] === undefined || before[field] === after[field],
  );

function unmarked<T extends {readonly logged?: number | undefined}>({
  logged: _,
  ...rest
}: T): Omit<T, 'logged'> {
  return rest;
}
