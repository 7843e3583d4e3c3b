// No native speaker has read this translation yet.

import type {AgendaPageWords} from '../agenda-page.ts';
import {plural} from '../plural.ts';

export const agendaPage: AgendaPageWords = {
  moreFilters: 'More filters',
  label: {
    official: 'Public decision-maker or office',
    organisation: 'Body, or IPA code',
    counterpart: 'Interest representative',
    topic: 'Topic',
    place: 'Place',
    mode: 'Format',
    status: 'Status',
    changedSince: 'Published or changed since',
    year: 'Year',
    order: 'Order',
  },
  topicHelp: 'Write the whole topic.',
  scheduled: 'Planned',
  latestFirst: 'From the last to the first',
  widen: 'Try without one of the filters:',
  without: (filter) => `Without “${filter}”`,
  faults: 'We cannot search like this',
  fault: {
    noDay: (filter) => `“${filter}” must be a day that exists, such as 2026-07-31.`,
    noSuchWord: (filter) => `“${filter}” must be one of the list.`,
    tooLong: (filter) => `“${filter}” is too long: write 200 characters at most.`,
    twice: (filter) => `“${filter}” can have one value only.`,
    reversed: '“From” comes after “To”: swap them.',
    noYear: '“Year” must have four digits, such as 2026.',
  },
  subscribe: 'Subscribe to the calendar',
  subscribeHelp: 'The calendar keeps itself up to date, with the filters chosen on this page.',
  backToList: 'Back to the list',
  late: (days) =>
    plural('en', days, {
      one: 'Published # day after it was due',
      other: 'Published # days after it was due',
    }),
  changes: 'What has changed',
  changedSince: (day) => `What has changed since ${day}`,
  changesHelp:
    'The most recent change comes first. New and changed entries cannot be told apart; what the source has removed is not listed.',
  noChanges: 'Nothing has changed since that day.',
  changedOn: (day) => `Published or changed here on ${day}`,
  summaryOf: (year) => `Meetings of ${year}, in summary`,
  summaryHelp:
    'A meeting with several decision-makers is counted beside each of them, and one with organisations and persons in both lines: added up, they give more than the total.',
  noMeetings: (year) => `No meeting is published for ${year}.`,
  yearBefore: 'Year before',
  yearAfter: 'Year after',
  showYear: 'Show',
  column: {
    official: 'Public decision-maker',
    meetings: 'Meetings',
    organisations: 'With organisations',
    persons: 'With natural persons',
    others: 'With others',
    unnamed: 'No names published',
    late: 'Published late',
    nilReturns: 'Declarations of no meeting',
  },
  total: 'All meetings',
  officialUnknown: 'Decision-maker not named',
  cancelled: (count) =>
    plural('en', count, {
      one: '# cancelled or postponed meeting is not counted.',
      other: '# cancelled or postponed meetings are not counted.',
    }),
};
