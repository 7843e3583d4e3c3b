import type {AgendaEntry, PublicationRule} from './agenda.ts';
import {isDay, isInstant} from './dates.ts';
import {timingOf} from './timing.ts';

/** One day, in ms. */
const day = 86_400_000;

/**
 * How many days after the day that its source's own rule allows a meeting was published: 1 or more; `undefined` when
 * it came in time, and when nobody can tell. Nothing is called late
 *
 * - without a rule, or without the source's own `provenance.publishedAt`;
 * - unless both days are known to the day: of a month or a quarter the most that may have passed is no proof;
 * - when it is no meeting, when there was none (a nil return, cancelled, postponed), and when it repeats: then nobody
 *   knows which of its days was published.
 *
 * The days are counted after the last day of the meeting, in its own zone.
 */
export function daysLate(entry: AgendaEntry, rule: PublicationRule | undefined): number | undefined {
  const publishedAt = entry.provenance?.publishedAt;
  if (rule === undefined || publishedAt === undefined || !isHeldMeeting(entry)) return undefined;
  const {start, end = start, lastDay} = timingOf(entry);
  const published = isInstant(publishedAt)
    ? timingOf({...entry, start: publishedAt, end: undefined, datePrecision: 'minute'}).firstDay
    : publishedAt;
  if (!isDay(published) || !isExact(end)) return undefined;
  const late = (Date.parse(published) - Date.parse(lastDay)) / day - rule.days;
  return late > 0 ? late : undefined;
}

/** Known to the day, or better. */
const isExact = (date: string) => isDay(date) || isInstant(date);

function isHeldMeeting({kind, status, nilReturn, recurrence}: AgendaEntry): boolean {
  const tookPlace = status !== 'cancelled' && status !== 'postponed' && nilReturn !== true;
  return kind === 'meeting' && tookPlace && recurrence === undefined;
}
