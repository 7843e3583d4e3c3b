// No native speaker has read this translation yet.
import type {AgendaKind} from '../agenda.ts';
import type {FilteringWords} from '../filtering.ts';
import type {PluralForms} from '../plural.ts';
import {plural} from '../plural.ts';

const counted: Readonly<Record<AgendaKind, PluralForms>> = {
  event: {one: '# event', other: '# events'},
  meeting: {one: '# meeting', other: '# meetings'},
  all: {one: '# event or meeting', other: '# events and meetings'},
};

export const filtering: FilteringWords = {
  region: 'Filter the agenda',
  search: 'Search the agenda',
  more: (active) => (active === 0 ? 'More filters' : `More filters (${active} active)`),
  period: 'Period',
  label: {
    kind: 'Kind',
    from: 'From',
    to: 'To',
    official: 'Public decision-maker',
    organisation: 'Body',
    counterpart: 'Interest representative',
    topic: 'Topic',
    mode: 'How people meet',
    place: 'Place',
    status: 'Status',
    q: 'Text',
  },
  any: 'Any',
  scheduled: 'Planned',
  option: (text, count) => `${text} (${count.toLocaleString('en')})`,
  quick: {week: 'Next 7 days', month: 'This month', year: 'This year'},
  error: 'Error:',
  reversed:
    'This date is before the first one: correct one of the two. Until then the period is not applied.',
  active: 'Active filters',
  remove: (filter) => `Remove the filter “${filter}”`,
  clear: 'Clear all filters',
  found: (count, total, kind) => `${plural('en', count, counted[kind])} of ${total.toLocaleString('en')}`,
  nothing: {
    event: 'No event matches the filters.',
    meeting: 'No meeting matches the filters.',
    all: 'No event or meeting matches the filters.',
  },
  widen: 'Remove one of the filters:',
  without: (filter, count, kind) => `Without “${filter}”: ${plural('en', count, counted[kind])}`,
  widenAll: 'Remove more than one, or clear them all.',
  spelling: 'Check the spelling of what you searched for, or search for a single word.',
};
