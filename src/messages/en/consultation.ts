// No native speaker has read this translation yet.

import type {ConsultationWords} from '../consultation.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

export {common};

const characters = (count: number) => plural('en', count, {one: '# character', other: '# characters'});
const choices = (count: number) => plural('en', count, {one: '# answer', other: '# answers'});
const day = (limit: number | string | undefined) =>
  limit === undefined ? '' : common.dates.day(String(limit));

export const consultation: ConsultationWords = {
  none: 'No consultations.',
  status: {
    upcoming: 'Not open yet',
    open: 'Open',
    suspended: 'Suspended',
    closed: 'Closed, results in preparation',
    concluded: 'Concluded, results published',
    withdrawn: 'Withdrawn',
    unknown: 'Status not stated',
  },
  opens: (when) => `Opens ${when}`,
  openUntil: (when) => `Open until ${when}`,
  closedOn: (when) => `Closed ${when}`,
  extended: (from, to) => `Extended: the deadline moves from ${from} to ${to}`,
  reason: 'Reason:',
  notOpen: {
    upcoming: 'The consultation is not open yet.',
    suspended: 'The consultation is suspended: for now it takes no responses.',
    closed: 'The consultation is closed. Results are in preparation.',
    concluded: 'The consultation is concluded and its results are published.',
    withdrawn: 'The consultation has been withdrawn.',
    unknown: 'We do not know whether the consultation is open.',
  },
  questions: (count) => plural('en', count, {one: '# question', other: '# questions'}),
  minutes: (count) => plural('en', count, {one: 'about # minute', other: 'about # minutes'}),
  participants: (count) => plural('en', count, {one: '# participant', other: '# participants'}),
  start: 'Answer the questionnaire',
  read: 'Read the consultation',
  otherWays: 'Other ways to take part',
  organisedBy: (name) => `By ${name}`,

  optional: '(optional)',
  chooseBetween(min, max) {
    if (min !== undefined && min === max) return `Choose ${choices(min)}`;
    if (min !== undefined && max !== undefined) return `Choose ${common.number(min)} to ${choices(max)}`;
    if (max !== undefined) return `You can choose up to ${choices(max)}`;
    return min === undefined ? 'You can choose more than one answer' : `Choose at least ${choices(min)}`;
  },
  specify: (option) => `${option}: please specify`,
  scale(min, max, minLabel, maxLabel) {
    const meanings = [minLabel && `${min} is “${minLabel}”`, maxLabel && `${max} is “${maxLabel}”`].filter(
      Boolean,
    );
    return `From ${min} to ${max}${meanings.length > 0 ? `, where ${meanings.join(' and ')}` : ''}`;
  },
  charactersLeft: (count) =>
    count < 0
      ? plural('en', -count, {one: 'You have # character too many', other: 'You have # characters too many'})
      : plural('en', count, {one: 'You have # character left', other: 'You have # characters left'}),
  mostCharacters: (count) => `You can write up to ${characters(count)}`,
  dateBetween(min, max) {
    if (min !== undefined && max !== undefined) return `A date from ${day(min)} to ${day(max)}`;
    return min === undefined ? `A date up to ${day(max)}` : `A date from ${day(min)} on`;
  },
  dateExample: 'For example 31/07/2026',

  errorPrefix: 'Error:',

  privacy: {
    heading: 'How your personal data are handled',
    controller: 'Controller',
    legalBasis: 'Legal basis',
    dpo: 'Data protection officer',
    purpose: 'Purpose',
    recipients: 'Recipients',
    retention: 'Kept for',
    rights: 'How to use your rights',
    full: 'Full privacy notice',
  },

  send: 'Send your answers',
  sending: 'Sending…',
  unconfirmed: 'We do not know whether your response has arrived',
  unconfirmedHelp:
    'The connection broke while it was being sent. Try again: the answers are the same and will not be counted twice.',
  sendAgain: 'Try sending again',

  received: 'We have received your response',
  receiptNumber: 'Receipt number',
  receivedAt: 'Date and time of receipt',

  offline: 'You are offline. You can go on writing, and send your answers when the connection is back.',
  waiting: 'When the connection is back, or when you open this page again, they go by themselves.',
  draftNotKept: 'This device does not keep what you write: if you close the page, it is lost.',
  later: 'Go on later or on another device',
  draftKept: 'What you write stays on this device only, until you send it.',
  draftFound: (when) => `We found the answers you began ${when}.`,
  deleteDraft: 'Delete what I wrote',
  draftDeleted: 'We have deleted everything from this device.',
  unsupported:
    'This questionnaire has questions that cannot be shown here. You can answer on the original page.',
};
