// No native speaker has read this translation yet.

import type {OutcomeWords} from '../outcome.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

const {number} = common;

export const outcome: OutcomeWords = {
  heading: 'Outcome',
  decisions: 'What was decided',
  filter: 'Which decisions to show',
  all: 'All',
  verdict: {
    accepted: 'Accepted',
    partly: 'Accepted in part',
    rejected: 'Not accepted',
    outOfScope: 'Out of scope',
  },
  counted: (verdict, count) => `${verdict} (${number(count)})`,
  shown: (count, all) =>
    `${plural('en', count, {one: '# decision shown', other: '# decisions shown'})} of ${number(all)}`,
  more: (count) => plural('en', count, {one: 'Show one more decision', other: 'Show # more decisions'}),
  act: (host) => `Open the act on ${host}`,
  results: {
    heading: 'Results',
    see: 'See the results',
    loading: 'Loading the results…',
    notYet: 'No results have been published so far.',
    afterClosing: 'Results are published after the consultation has closed.',
    never: 'The results of this consultation are not published.',
  },
};
