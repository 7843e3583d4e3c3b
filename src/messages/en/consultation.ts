// No native speaker has read this translation yet.

import type {ConsultationWords} from '../consultation.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

export {common};

const characters = (count: number) => plural('en', count, {one: '# character', other: '# characters'});
const choices = (count: number) => plural('en', count, {one: '# answer', other: '# answers'});
const amount = (limit: number | string | undefined) =>
  typeof limit === 'number' ? common.number(limit) : String(limit);
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
  outcome: 'Outcome',
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

  errorSummary: 'Check your answers',
  errorPrefix: 'Error:',
  error: {
    required: ({type}) => {
      switch (type) {
        case 'choice':
        case 'matrix':
        case 'rating':
          return 'Choose an answer';
        case 'choices':
          return 'Choose at least one answer';
        case 'consent':
          return 'This confirmation is needed to send your answers';
        case 'date':
          return 'Write a date';
        case 'number':
          return 'Write a number';
        case 'email':
          return 'Write an e-mail address';
        default:
          return 'Answer this question';
      }
    },
    unknownQuestion: () => 'This question is no longer part of the questionnaire',
    notApplicable: () => 'Given your other answers, this question needs no answer',
    wrongType: ({type}) =>
      type === 'number' || type === 'rating'
        ? 'Write a number in digits, such as 12 or 3.5, without separators for thousands'
        : 'Answer in the way the question asks for',
    malformed: ({type}) => {
      if (type === 'email') return 'Write a complete e-mail address, such as name@example.com';
      if (type === 'date') return 'Write a date that exists, such as 31/07/2026';
      return 'The answer contains something that cannot be read: write it again';
    },
    notAnOption: () => 'Choose one of the given answers',
    duplicate: () => 'The same answer is there twice: keep one',
    exclusive: () => 'The answer that rules out the others must be chosen alone',
    tooShort: ({limit}) => `Write at least ${characters(Number(limit))}`,
    tooLong: ({limit}) => `Shorten your answer: ${characters(Number(limit))} at most`,
    tooFew: ({limit}) => `Choose at least ${choices(Number(limit))}`,
    tooMany: ({limit}) => `Choose ${choices(Number(limit))} at most`,
    tooSmall: ({limit}) =>
      limit === undefined ? 'The point lies outside the area' : `The least is ${amount(limit)}`,
    tooLarge: ({limit}) =>
      limit === undefined ? 'The point lies outside the area' : `The most is ${amount(limit)}`,
    offStep: ({limit}) => `Write a value in steps of ${amount(limit)}`,
    tooEarly: ({limit}) => `The date cannot be before ${day(limit)}`,
    tooLate: ({limit}) => `The date cannot be after ${day(limit)}`,
    overTotal: ({limit}) => `The sum is over ${amount(limit)}`,
    underTotal: ({limit}) => `The sum must reach ${amount(limit)}`,
    fileType: ({limit}) => `Attach a file of this type: ${limit}`,
    fileSize: ({limit}) => `The file is too large: ${amount(limit)} bytes at most`,
    fileGone: () => 'The file is no longer available: attach it again',
  },
  strayAnswer: 'One of the answers does not belong to this questionnaire.',
  problem: {
    invalid: 'Some answers need checking.',
    notOpen: 'The consultation takes no responses at the moment. What you wrote is still here.',
    keyReused: 'This submission was already used for other answers. Press “Send your answers” again.',
    keyInFlight: 'Your submission is under way. Try again in a few seconds: it will not be counted twice.',
    staleQuestionnaire:
      'The questionnaire has changed in the meantime. Reload the page: answers that still fit are kept.',
    challengeNeeded:
      'Your answers have not been sent. What you wrote is still here: send it again whenever you like.',
    challengeInvalid:
      'The calculation before sending did not succeed. What you wrote is still here: send it again.',
    tooLarge: 'The answers are too long to be sent. Shorten the texts and try again.',
    tooMany: 'Many responses have come from this network: for a few minutes we take no more.',
    notFound: 'The consultation is no longer at this address. What you wrote is still here.',
    unavailable: 'The service cannot record responses at the moment. Try again shortly.',
  },

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
  notAProtocol: 'It is not a protocol number and starts no proceeding.',
  keepReceipt: 'Keep the number or print this page.',
  technical: 'Technical details',
  digest: 'Check code',
  signature: 'Statement of the service',
  verify: 'Check the receipt',
  respondAgain: 'Fill in another response',
  respondAgainHelp: 'The receipt will be deleted from this device: note its number first.',

  offline: 'You are offline. You can go on writing, and send your answers when the connection is back.',
  waiting: 'When the connection is back, or when you open this page again, they go by themselves.',
  draftNotKept: 'This device does not keep what you write: if you close the page, it is lost.',
  later: 'Go on later or on another device',
  draftKept: 'What you write stays on this device only, until you send it.',
  draftFound: (when) => `We found the answers you began ${when}.`,
  deleteDraft: 'Delete what I wrote',
  draftDeleted: 'We have deleted the answers from this device.',
  unsupported:
    'This questionnaire has questions that cannot be shown here. You can answer on the original page.',
};
