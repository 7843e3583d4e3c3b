import type {AgendaEntry} from '../../model/agenda.ts';
import type {Properties} from './components.ts';

/** The property in which our own calendars carry what RFC 5545 has no word for: JSON, as text. */
export const ownProperty = 'X-ARENGO-ENTRY';

/** What of an entry a calendar says in its own words, where it can; the rest is in `X-ARENGO-ENTRY`. */
const inWords = ['start', 'recurrence', 'revision'] as const;

/** What of an entry RFC 5545 has no word for, as JSON: who reads our calendars back loses nothing. */
export function ownEntryOf(entry: AgendaEntry, saysEnd: boolean, precision: 'minute' | 'day'): string {
  const {title, topics, end, datePrecision} = entry;
  const said: readonly string[] = [
    ...inWords,
    ...(isPlain(title) ? ['title'] : []),
    ...(topics.every(isPlain) && new Set(topics).size === topics.length ? ['topics'] : []),
    ...(saysEnd || end === undefined ? ['end'] : []),
    ...(datePrecision === precision ? ['datePrecision'] : []),
  ];
  const rest = Object.entries(entry).filter(
    ([name, value]) => !said.includes(name) && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify(Object.fromEntries(rest));
}

/** A text that every reader gives back as it was: one line, single spaces, nothing that looks like HTML. */
function isPlain(text: unknown): boolean {
  return typeof text === 'string' && /^\S+( \S+)*$/.test(text) && !/[<\p{Cc}]/u.test(text);
}

/** What an event of ours says beyond RFC 5545; the entry as a whole is still to be checked. */
export function ownEntryIn(event: Properties): Partial<AgendaEntry> | undefined {
  const json = event.find(({name}) => name === ownProperty.toLowerCase())?.values[0];
  if (typeof json !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(json);
    // Its fields are looked at by the schema of an entry.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
