import type {AgendaEntry} from '../../../src/model/agenda.ts';
import type {CalendarAbout, ZoneUse} from '../../../src/sources/icalendar/write.ts';
import {
  calendarEntry,
  calendarHead,
  calendarTail,
  calendarOf as written,
  definitionOf,
  zoneUseOf,
} from '../../../src/sources/icalendar/write.ts';
import type {StoredDocument} from '../store/store.ts';

/** What a calendar is called, and where its entries have their pages. */
export type CalendarOptions = {
  readonly name: string;
  readonly publicUrl: string;
  /** Address of the calendar, with its filters. */
  readonly source: string;
};

/** The agenda as a calendar (RFC 5545), as the widgets write it too. */
export function calendarOf(
  entries: readonly StoredDocument<AgendaEntry>[],
  {source, ...options}: CalendarOptions,
): string {
  return written(
    entries.map(({document, modifiedAt}) => ({entry: document, modifiedAt})),
    {...aboutOf(options), source},
  );
}

/**
 * How often programs may ask again. A meeting that is called off in the morning is so in calendars by the afternoon;
 * and where nothing has changed, nothing is sent.
 */
const refresh = 'PT4H';

/** Since then the clocks of Europe have changed by one rule; earlier years would need lines of their own. */
const oneRuleSince = 1997;

/**
 * The same in parts, to be sent while the agenda is read. A zone is defined once, before the first entry that repeats
 * in it. Soonest first, none begins before that one; in another order only those of before 1997 can.
 */
export async function* calendarParts(
  batches: AsyncIterable<readonly StoredDocument<AgendaEntry>[]>,
  {source, ...options}: CalendarOptions,
): AsyncGenerator<string> {
  const about = {...aboutOf(options), source, refresh};
  const zones: ZoneUse[] = [];
  yield calendarHead({...about, zones});
  for await (const batch of batches) {
    yield batch
      .map(({document, modifiedAt}) => {
        const use = zoneUseOf(document);
        const isNew = use && !zones.some(({timeZone}) => timeZone === use.timeZone);
        if (isNew) zones.push({...use, year: Math.min(use.year, oneRuleSince)});
        return (
          zones
            .slice(isNew ? -1 : zones.length)
            .map(definitionOf)
            .join('') + calendarEntry({entry: document, modifiedAt}, {...about, zones})
        );
      })
      .join('');
  }
  yield calendarTail;
}

function aboutOf({name, publicUrl}: Omit<CalendarOptions, 'source'>): CalendarAbout {
  return {
    name,
    host: new URL(publicUrl).host,
    pageOf: ({id}) => `${publicUrl}/agenda/${encodeURIComponent(id)}`,
  };
}
