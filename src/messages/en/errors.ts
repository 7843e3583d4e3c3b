// No native speaker has read this translation yet.

import type {ErrorWords} from '../errors.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

export {common};

const characters = (count: number) => plural('en', count, {one: '# character', other: '# characters'});
const choices = (count: number) => plural('en', count, {one: '# answer', other: '# answers'});
const amount = (limit: number | string | undefined) =>
  typeof limit === 'number' ? common.number(limit) : String(limit);
const day = (limit: number | string | undefined) =>
  limit === undefined ? '' : common.dates.day(String(limit));

export const errors: ErrorWords = {
  summary: 'Check your answers',
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
    duplicate: ({type}) =>
      type === 'ranking'
        ? 'Two answers have the same position: give each its own'
        : 'The same answer is there twice: keep one',
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
  stray: 'One of the answers does not belong to this questionnaire.',
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
};
