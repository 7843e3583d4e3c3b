// No native speaker has read this translation yet.
import type {UsageWords} from '../usage.ts';

export const usage: UsageWords = {
  heading: 'How much these data are used',
  about:
    'How many requests this server answered each day, by kind of content and by form, programs and search engines included. Nothing is recorded of who asked: neither the address, nor the program, nor what was searched for. Numbers below 5 are not published.',
  period: (from, to) => `From ${from} to ${to}, both included`,
  none: 'Nothing was counted in this time.',
  few: 'fewer than 5',
  noun: 'Content',
  nouns: {
    consultations: 'Consultations',
    results: 'Results of consultations',
    agenda: 'Agenda',
    datasets: 'Datasets',
    plans: 'Plans and commitments',
    usage: 'These figures',
  },
  page: 'Pages',
};
