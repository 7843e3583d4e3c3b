import type {AgendaKind} from '../agenda.ts';
import type {ListsWords} from '../lists.ts';
import type {PluralForms} from '../plural.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

const unread: Readonly<Record<AgendaKind, PluralForms>> = {
  event: {one: '# appuntamento', other: '# appuntamenti'},
  meeting: {one: '# incontro', other: '# incontri'},
  all: {one: '# appuntamento o incontro', other: '# appuntamenti o incontri'},
};

export const lists: ListsWords = {
  unreadable: (count, kind) => `Non è stato possibile leggere ${plural('it', count, unread[kind])}`,
  here: (when) => `da te: ${when}`,
  more: 'Mostra altri',
  shown: (shown, total) => `${common.number(shown)} di ${common.number(total)}`,
  cut: (count) => `Sono mostrati i primi ${common.number(count)}.`,
};
