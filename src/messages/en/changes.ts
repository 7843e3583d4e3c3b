// No native speaker has read this translation yet.

import type {ChangeWords} from '../changes.ts';

const list = (words: readonly string[]) => new Intl.ListFormat('en-GB', {type: 'conjunction'}).format(words);
const was = (before: string | undefined) => (before === undefined ? '' : ` (before: ${before})`);

export const changes: ChangeWords = {
  heading: 'What has changed',
  help: 'Every change to the consultation since it was published, with its date. Nothing is ever taken off this list.',
  none: 'Nothing has changed since it was published.',
  all: 'All changes',
  kinds: {
    published: () => 'Published',
    opening: (after, before) => `Opening moved to ${after ?? 'an unknown date'}${was(before)}`,
    extended: (after, before) => `Extended until ${after ?? 'an unknown date'}${was(before)}`,
    shortened: (after, before) => `End brought forward to ${after ?? 'an unknown date'}${was(before)}`,
    closed: (_after, before) => `Closed early${was(before)}`,
    reopened: (after) => (after === undefined ? 'Reopened' : `Reopened until ${after}`),
    suspended: () => 'Suspended',
    resumed: () => 'Resumed: it can be answered again',
    withdrawn: () => 'Withdrawn',
    questionnaire: (after, before) =>
      `${before === undefined ? 'Questionnaire published' : 'New version of the questionnaire'}: ${after ?? 'without a name'}${was(before)}`,
    outcome: () => 'Outcome published',
  },
  edited: (fields) => `Texts or data changed: ${list(fields)}`,
  other: 'Another change',
  fields: {
    id: 'internal name',
    title: 'title',
    summary: 'summary',
    description: 'description',
    language: 'language',
    organisation: 'organisation',
    opensAt: 'opening',
    closesAt: 'end',
    timeZone: 'time zone',
    extendedFrom: 'details of the extension',
    state: 'state',
    stateReason: 'reason of the state',
    topics: 'topics',
    documents: 'documents',
    otherWays: 'other ways to take part',
    privacy: 'privacy notice',
    identification: 'identification',
    questionnaire: 'questionnaire',
    resultsPolicy: 'publication of results',
    participants: 'number of participants',
    outcome: 'outcome',
    provenance: 'where the data come from',
    populations: 'tables of the population',
    purgeAfter: 'deletion of the answers',
  },
};
