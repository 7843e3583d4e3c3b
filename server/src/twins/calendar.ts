import type {AgendaEntry} from '../../../src/model/agenda.ts';
import type {CalendarAbout, ZoneUse} from '../../../src/sources/icalendar/write.ts';
import {
  calendarEntry,
  calendarHead,
  calendarTail,
  calendarOf as written,
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

/** Since then the clocks of Rome have changed by one rule; earlier years would need lines of their own. */
const homeZone: ZoneUse = {timeZone: 'Europe/Rome', year: 1997};

/** The same in parts, to be sent while the agenda is read. Soonest first: a zone is defined once, from the first that repeats in it. */
export async function* calendarParts(
  batches: AsyncIterable<readonly StoredDocument<AgendaEntry>[]>,
  {source, ...options}: CalendarOptions,
): AsyncGenerator<string> {
  const about = {...aboutOf(options), source, refresh};
  const zones = [homeZone];
  yield calendarHead({...about, zones});
  for await (const batch of batches) {
    yield batch
      .map(({document, modifiedAt}) => {
        const text = calendarEntry({entry: document, modifiedAt}, {...about, zones});
        // It stands before this entry, once: the next that repeat in that zone come later.
        const use = zoneUseOf(document);
        if (use && !zones.some(({timeZone, year}) => timeZone === use.timeZone && year <= use.year))
          zones.push(use);
        return text;
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
