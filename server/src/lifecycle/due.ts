import type {Consultation} from '../../../src/model/consultation.ts';
import type {PublishedConsultation} from '../published.ts';
import {spanOf} from '../../../src/model/purge-after.ts';
import {endOf, later} from './days.ts';

/** When the answers of a consultation are to be deleted; `undefined`: never, or nobody knows when it closes. */
export function purgeDueAt({
  purgeAfter,
  closesAt,
  timeZone = 'Europe/Rome',
}: PublishedConsultation): Date | undefined {
  if (purgeAfter === undefined || closesAt === undefined) return undefined;
  const closing = new Date(closesAt);
  const span = spanOf(purgeAfter);
  const due = span ? later(closing, span) : endOf(purgeAfter, timeZone);
  // Never before it is closed: an extension moves it along.
  return due < closing ? closing : due;
}

/** A response that came in the last moment may still be on its way to the disk. */
const grace = 60_000;

/** Is it over, and every response to it on disk? Whatever its state: one that was withdrawn may still be reopened. */
export function isClosed({closesAt}: Pick<Consultation, 'closesAt'>, now: Date): boolean {
  return closesAt !== undefined && Date.parse(closesAt) + grace <= now.getTime();
}

/** Is their time up? */
export function isPurgeDue(consultation: PublishedConsultation, now: Date): boolean {
  const due = purgeDueAt(consultation);
  return due !== undefined && due <= now && isClosed(consultation, now);
}
