import type {AgendaEvent} from './events.ts';

/** The same events as FullCalendar reads them. */
export function calendarOf(events: readonly AgendaEvent[]) {
  return {initialDate: events[0]?.start.slice(0, 10), events};
}
