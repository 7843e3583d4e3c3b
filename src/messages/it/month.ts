import type {AgendaKind} from '../agenda.ts';
import type {MonthWords} from '../month.ts';
import {dayAndMonth, weekdaysIn} from '../month.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

const counted: Readonly<Record<AgendaKind, {one: string; other: string}>> = {
  event: {one: '# appuntamento', other: '# appuntamenti'},
  meeting: {one: '# incontro', other: '# incontri'},
  all: {one: '# appuntamento o incontro', other: '# appuntamenti o incontri'},
};
const none: Readonly<Record<AgendaKind, string>> = {
  event: 'nessun appuntamento',
  meeting: 'nessun incontro pubblicato',
  all: 'nessun appuntamento o incontro',
};
const count = (number: number, kind: AgendaKind) =>
  number === 0 ? none[kind] : plural('it', number, counted[kind]);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "a novembre", but "ad aprile". */
const inMonth = (month: string) => `${/^a/.test(month) ? 'ad' : 'a'} ${month}`;

export const month: MonthWords = {
  title: (of, number, kind) => capital(`${common.dates.day(of)}, ${count(number, kind)}`),
  day: (day, number, kind, isToday) =>
    `${isToday ? 'oggi, ' : ''}${dayAndMonth('it', day)}, ${count(number, kind)}`,
  weekdays: weekdaysIn('it'),
  previous: 'Mese precedente',
  next: 'Mese successivo',
  today: 'Oggi',
  undated: (when) => `Data da definire: ${when}`,
  unstated: (when) => `Giorno non indicato: ${when}`,
  nilReturns: 'Periodi senza incontri, come dichiarato',
  none: (of, kind) => `${capital(none[kind])} ${inMonth(common.dates.day(of))}.`,
  goTo: (of) => `Vai ${inMonth(common.dates.day(of))}`,
  loading: 'Stiamo cercando che cosa c’è in questo mese …',
  first: (number) => `Di questo mese sono mostrati i primi ${common.number(number)}.`,
};
