import type {AgendaEntry} from './agenda.ts';
import type {Text} from './text.ts';
import {timingOf} from './timing.ts';

/** Why details of meetings are held back, and of how many. */
export type Exemption = {
  /** The reason, as the first entry gives it. */
  readonly reason: Text;
  /** The language of the reason, where it is no language map. */
  readonly language: string;
  readonly count: number;
};

/** The reasons for which details of a year's meetings are held back, most frequent first. */
export function exemptionsOf(entries: Iterable<AgendaEntry>, year: number): readonly Exemption[] {
  const found = new Map<string, Exemption>();
  for (const entry of entries) {
    const {kind, exemption: reason, language} = entry;
    if (kind !== 'meeting' || reason === undefined || yearOf(entry) !== year) continue;
    // What did not take place has nothing to hold back, and is in no other figure either.
    if (entry.status === 'cancelled' || entry.status === 'postponed') continue;
    const key = JSON.stringify(reason);
    found.set(key, {reason, language, count: 1 + (found.get(key)?.count ?? 0)});
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}

/** The years in which there are meetings, the latest first. */
export function yearsOf(entries: Iterable<AgendaEntry>): readonly number[] {
  const years = new Set<number>();
  for (const entry of entries) if (entry.kind === 'meeting') years.add(yearOf(entry));
  return [...years].sort((one, other) => other - one);
}

const yearOf = (entry: AgendaEntry) => Number(timingOf(entry).firstDay.slice(0, 4));
