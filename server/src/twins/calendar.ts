import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {calendarOf as written} from '../../../src/sources/icalendar/write.ts';
import type {StoredDocument} from '../store/store.ts';

/** What a calendar is called, and where its entries have their pages. */
export type CalendarOptions = {readonly name: string; readonly publicUrl: string};

/** The agenda as a calendar (RFC 5545), as the widgets write it too. */
export function calendarOf(
  entries: readonly StoredDocument<AgendaEntry>[],
  {name, publicUrl}: CalendarOptions,
): string {
  return written(
    entries.map(({document, modifiedAt}) => ({entry: document, modifiedAt})),
    {
      name,
      host: new URL(publicUrl).host,
      pageOf: ({id}) => `${publicUrl}/agenda/${encodeURIComponent(id)}`,
    },
  );
}
