// No native speaker has read this translation yet.

import {plural} from '../plural.ts';
import type {SummaryWords} from '../summary.ts';
import {common} from './common.ts';

const within = (days: number) => plural('en', days, {one: '# day', other: '# days'});

export const summary: SummaryWords = {
  since: 'What has changed since',
  changes: (day, {new: added, updated}) =>
    `Since ${day}: ${plural('en', added, {one: '# new', other: '# new'})}, ${plural('en', updated, {
      one: '# updated',
      other: '# updated',
    })}.`,
  undated: (entries) =>
    plural('en', entries, {
      one: 'Of # it is not stated when it was published.',
      other: 'Of # it is not stated when they were published.',
    }),
  only: 'Show only what is new or updated',
  mark: {new: 'New', updated: 'Updated'},
  late: (days, allowed) =>
    `${plural('en', days, {
      one: 'Published # day after the deadline',
      other: 'Published # days after the deadline',
    })} (within ${within(allowed)})`,
  heading: (year) => `The meetings of ${year} in figures`,
  year: 'Year',
  meetings: (count) => plural('en', count, {one: '# meeting', other: '# meetings'}),
  howCounted:
    'Counted are the meetings shown here. A meeting with several decision-makers is in the lines of each, and once in the total; one with interest representatives of several kinds is in the line of each kind. The figures are of meetings, not of people. What is not published is not counted.',
  nilReturns: (count) =>
    plural('en', count, {
      one: '# declaration that there was no meeting in the period.',
      other: '# declarations that there was no meeting in the period.',
    }),
  cancelled: (count) =>
    plural('en', count, {
      one: '# cancelled or postponed, not counted.',
      other: '# cancelled or postponed, not counted.',
    }),
  lateOf: (count, allowed) =>
    `${plural('en', count, {one: '# published', other: '# published'})} after the deadline of ${within(allowed)}.`,
  columns: {
    who: 'Decision-maker and kind of interest representative',
    meetings: 'Meetings',
    nilReturns: 'declarations that there was no meeting',
    late: 'published after the deadline',
  },
  kinds: {
    organisations: 'with organisations',
    persons: 'with natural persons',
    others: 'with others',
    unnamed: 'with whom is not stated',
  },
  noOfficial: `Decision-maker ${common.unknown}`,
  exemptions: 'Information not published, with the reason given:',
};
