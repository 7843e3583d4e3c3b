import type {AgendaEntry} from './agenda.ts';
import {timingOf} from './timing.ts';

/** What became of an entry since a day: published, changed, neither; `unknown`: its source does not say when. */
export type AgendaChange = 'new' | 'updated' | 'unchanged' | 'unknown';

/**
 * What became of an entry since a day (`YYYY-MM-DD`, included), by what its source says of itself:
 * `provenance.publishedAt` and `provenance.modifiedAt`. A month in which the day lies is no answer, and an entry that
 * has neither date is unknown rather than unchanged.
 */
export function changeSince(entry: AgendaEntry, since: string): AgendaChange {
  const {publishedAt, modifiedAt} = entry.provenance ?? {};
  const isPublished = isSince(entry, publishedAt, since);
  const isModified = isSince(entry, modifiedAt, since);
  if (isPublished === true) return 'new';
  if (isModified === true) return 'updated';
  return isPublished === false || isModified === false ? 'unchanged' : 'unknown';
}

/** Whether a date is not before a day; `undefined`: nobody can tell. */
function isSince(entry: AgendaEntry, date: string | undefined, since: string): boolean | undefined {
  if (date === undefined) return undefined;
  // A date as precise as it is known, in the zone of the entry.
  const {firstDay, lastDay} = timingOf({...entry, start: date, end: undefined, datePrecision: 'minute'});
  if (firstDay >= since) return true;
  return lastDay < since ? false : undefined;
}
