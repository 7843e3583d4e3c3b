import type {AgendaKind} from '../agenda.ts';
import {plural} from '../plural.ts';
import type {RegisterWords} from '../register.ts';

const counted: Readonly<Record<AgendaKind, {one: string; other: string}>> = {
  event: {one: '# appuntamento', other: '# appuntamenti'},
  meeting: {one: '# incontro o dichiarazione', other: '# incontri e dichiarazioni'},
  all: {one: '# appuntamento o incontro', other: '# appuntamenti e incontri'},
};

const past = {one: '# appuntamento già passato', other: '# appuntamenti già passati'};

export const register: RegisterWords = {
  columns: {
    date: 'Data',
    official: 'Decisore pubblico',
    counterpart: 'Portatore di interessi',
    subject: 'Oggetto',
    title: 'Che cosa',
    place: 'Dove',
    organisation: 'A cura di',
    whose: 'A cura di, o decisore pubblico',
    documents: 'Documenti',
  },
  caption: (count, kind, isPast) => plural('it', count, isPast ? past : counted[kind]),
  byDate: {
    ascending: 'in ordine di data, dalla prima all’ultima',
    descending: 'in ordine di data, dall’ultima alla prima',
  },
  byText: (column, direction) =>
    `in ordine alfabetico per “${column}”, ${direction === 'ascending' ? 'dalla A alla Z' : 'dalla Z alla A'}`,
  nilReturn: 'Nessun incontro dichiarato nel periodo',
  late: (days) =>
    plural('it', days, {
      one: 'Pubblicato # giorno oltre il termine',
      other: 'Pubblicato # giorni oltre il termine',
    }),
  exemption: 'Informazioni non pubblicate',
};
