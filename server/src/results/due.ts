import type {Consultation} from '../../../src/model/consultation.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import type {Snapshot, Snapshots} from '../store/snapshots.ts';

/** So many new responses a snapshot needs; and so many of the newest are left for the next one. */
export const fewestNew = 10;
const day = 86_400_000;
const hour = 3_600_000;
/** A response that came in the last moment may still be on its way to the disk. */
const grace = 60_000;

/** A snapshot that is to be cut. */
export type Due = {
  /** Only responses that came before this moment; absent: all. */
  readonly before?: string;
  /** Of a final one: the moment the consultation closed. */
  readonly closedAt?: string;
};

/** Whether what was published may be shown. */
export function isShown({resultsPolicy}: Consultation, snapshot: Snapshot): boolean {
  return (
    resultsPolicy === 'periodic' || (resultsPolicy === 'afterClosing' && snapshot.closedAt !== undefined)
  );
}

/** Whether there will be results here at all. */
export function isPublic({resultsPolicy, questionnaire}: Consultation): boolean {
  return questionnaire !== undefined && (resultsPolicy === 'periodic' || resultsPolicy === 'afterClosing');
}

/** Is the consultation over, and every response to it on disk? */
export function isOver(consultation: Consultation, now: Date): boolean {
  return ['closed', 'concluded'].includes(statusOf(consultation, new Date(now.getTime() - grace)));
}

/** Whether a snapshot is to be cut, and of what (DESIGN §5.2, docs/decisions/0034). `latest` is the newest there is. */
export async function dueOf(
  snapshots: Snapshots,
  consultation: Consultation,
  latest: Snapshot | undefined,
  now: Date,
): Promise<Due | undefined> {
  const {id, closesAt} = consultation;
  if (!isPublic(consultation)) return undefined;
  if (isOver(consultation, now) && closesAt !== undefined) {
    const lastFinal = await snapshots.latest(id, 'final');
    // It was opened again after its final snapshot, or paper came later: the next one is a snapshot like any other.
    const needed = lastFinal ? fewestNew : 1;
    const since = lastFinal && latest?.results.asOf;
    return (await snapshots.received(id, needed, since)) ? {closedAt: closesAt} : undefined;
  }
  if (consultation.resultsPolicy !== 'periodic' || isWithdrawn(consultation, now)) return undefined;
  const since = latest && Date.parse(latest.results.asOf);
  if (since !== undefined && now.getTime() - since < day) return undefined;
  const newest = await snapshots.receivedAt(id, fewestNew - 1);
  if (newest === undefined) return undefined;
  // To the hour: when somebody sent a response is nobody's business.
  const moment = Math.floor(Date.parse(newest) / hour) * hour;
  if (since !== undefined && moment - since < day) return undefined;
  const before = new Date(moment).toISOString();
  return (await snapshots.received(id, fewestNew, latest?.results.asOf, before)) ? {before} : undefined;
}

const isWithdrawn = (consultation: Consultation, now: Date) => statusOf(consultation, now) === 'withdrawn';
