// No native speaker has read this translation yet.

import type {AgendaKind} from '../agenda.ts';
import type {MonthWords} from '../month.ts';
import {dayAndMonth, weekdaysIn} from '../month.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

const counted: Readonly<Record<AgendaKind, {one: string; other: string}>> = {
  event: {one: '# event', other: '# events'},
  meeting: {one: '# meeting', other: '# meetings'},
  all: {one: '# event or meeting', other: '# events or meetings'},
};
const none: Readonly<Record<AgendaKind, string>> = {
  event: 'no event',
  meeting: 'no published meeting',
  all: 'no event or meeting',
};
const count = (number: number, kind: AgendaKind) =>
  number === 0 ? none[kind] : plural('en', number, counted[kind]);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const month: MonthWords = {
  title: (of, number, kind) => `${common.dates.day(of)}, ${count(number, kind)}`,
  day: (day, number, kind, isToday) =>
    `${isToday ? 'today, ' : ''}${dayAndMonth('en-GB', day)}, ${count(number, kind)}`,
  weekdays: weekdaysIn('en-GB'),
  previous: 'Previous month',
  next: 'Next month',
  today: 'Today',
  undated: (when) => `Date to be set: ${when}`,
  unstated: (when) => `Day not stated: ${when}`,
  nilReturns: 'Periods without meetings, as declared',
  none: (of, kind) => `${capital(none[kind])} in ${common.dates.day(of)}.`,
  goTo: (of) => `Go to ${common.dates.day(of)}`,
  loading: 'Looking for what there is in this month …',
  first: (number) => `Of this month, the first ${common.number(number)} are shown.`,
};
