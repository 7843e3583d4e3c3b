import type {AgendaKind} from './agenda.ts';
import {dateFormat} from './dates.ts';

/** Words of an agenda's month. */
export type MonthWords = {
  /** "Novembre 2026, 12 appuntamenti"; a month (`2026-11`). */
  readonly title: (month: string, count: number, kind: AgendaKind) => string;
  /** "12 novembre, 3 appuntamenti", of today "oggi, 12 novembre, nessun appuntamento"; a day (`2026-11-12`). */
  readonly day: (day: string, count: number, kind: AgendaKind, isToday: boolean) => string;
  /** Days of the week, from Monday, long and short. */
  readonly weekdays: readonly (readonly [long: string, short: string])[];
  /** Before the name of a month, for those who cannot see to which side the button points. */
  readonly previous: string;
  readonly next: string;
  /** Button. */
  readonly today: string;
  /** Above entries to come of which only month or quarter is known: "Data da definire: settembre 2026". */
  readonly undated: (when: string) => string;
  /** The same of what is over: nobody will set a date any more. */
  readonly unstated: (when: string) => string;
  /** Above declarations that there was no meeting in a period. */
  readonly nilReturns: string;
  /** Nothing in a month (`2026-11`), and the button to the next one that has something. */
  readonly none: (month: string, kind: AgendaKind) => string;
  readonly goTo: (month: string) => string;
  /** The entries of a month are on their way. */
  readonly loading: string;
  /** There were more in a month than are fetched; how many are shown. */
  readonly first: (count: number) => string;
};

/** A name in a locale for each day of the week, from Monday. */
export function weekdaysIn(locale: string): MonthWords['weekdays'] {
  // 1 January 2024 was a Monday.
  const days = Array.from({length: 7}, (_, index) => Date.UTC(2024, 0, 1 + index));
  const named = (weekday: 'long' | 'short') => dateFormat(locale, {weekday, timeZone: 'UTC'});
  return days.map((day) => [named('long').format(day), named('short').format(day)]);
}

/** "12 novembre" */
export const dayAndMonth = (locale: string, day: string): string =>
  dateFormat(locale, {day: 'numeric', month: 'long', timeZone: 'UTC'}).format(Date.parse(day));
