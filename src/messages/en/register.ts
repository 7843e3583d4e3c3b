// No native speaker has read this translation yet.

import type {AgendaKind} from '../agenda.ts';
import {plural} from '../plural.ts';
import type {RegisterWords} from '../register.ts';

const counted: Readonly<Record<AgendaKind, {one: string; other: string}>> = {
  event: {one: '# event', other: '# events'},
  meeting: {one: '# meeting or declaration', other: '# meetings and declarations'},
  all: {one: '# event or meeting', other: '# events and meetings'},
};

const past = {one: '# past event', other: '# past events'};

export const register: RegisterWords = {
  columns: {
    date: 'Date',
    official: 'Decision-maker',
    counterpart: 'Interest representative',
    subject: 'Subject',
    title: 'What',
    place: 'Where',
    organisation: 'Organised by',
    whose: 'Organiser or decision-maker',
    documents: 'Documents',
  },
  caption: (count, kind, isPast) => plural('en', count, isPast ? past : counted[kind]),
  byDate: {ascending: 'by date, earliest first', descending: 'by date, latest first'},
  byText: (column, direction) =>
    `alphabetically by “${column}”, ${direction === 'ascending' ? 'A to Z' : 'Z to A'}`,
  nilReturn: 'No meeting declared for the period',
  late: (days) =>
    plural('en', days, {
      one: 'Published # day after the term',
      other: 'Published # days after the term',
    }),
  exemption: 'Information not published',
};
