import type {AgendaEvent} from './events.ts';

/** The same events as FullCalendar reads them: as a list of their year, or their first month. */
export function calendarOf(
  events: readonly AgendaEvent[],
  initialView: 'listYear' | 'dayGridMonth' = 'listYear',
) {
  // Into a day of a month goes what ours writes into one; the others are counted there too.
  return {initialView, dayMaxEvents: 2, initialDate: events[0]?.start.slice(0, 10), events};
}
