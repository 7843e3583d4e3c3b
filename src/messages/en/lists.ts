// No native speaker has read this translation yet.

import type {AgendaKind} from '../agenda.ts';
import type {ListsWords} from '../lists.ts';
import type {PluralForms} from '../plural.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

const unread: Readonly<Record<AgendaKind, PluralForms>> = {
  event: {one: '# event', other: '# events'},
  meeting: {one: '# meeting', other: '# meetings'},
  all: {one: '# event or meeting', other: '# events or meetings'},
};

export const lists: ListsWords = {
  unreadable: (count, kind) => `${plural('en', count, unread[kind])} could not be read`,
  here: (when) => `where you are: ${when}`,
  more: 'Show more',
  shown: (shown, total) => `${common.number(shown)} of ${common.number(total)}`,
  cut: (count) => `The first ${common.number(count)} are shown.`,
};
