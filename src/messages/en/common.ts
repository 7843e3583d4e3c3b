// No native speaker has read this translation yet.

import type {CommonWords} from '../common.ts';
import {dateWords} from '../dates.ts';
import {plural} from '../plural.ts';

// British order and a 24-hour clock, as European public bodies write.
const dates = dateWords(
  'en-GB',
  (day, time) => `${day}, ${time}`,
  (number, year) => `quarter ${number} of ${year}`,
);

export const common: CommonWords = {
  language: 'en',
  dates,
  number: (value) => value.toLocaleString('en-GB'),
  failure: {
    unreachable: 'We cannot connect. Check your connection and try again, or open the original page.',
    missing: 'This content is no longer at the given address.',
    refused: 'We cannot show the data here. You can open them on the original page.',
    unavailable: 'The service is not answering at the moment. Try again shortly.',
    unreadable: 'We received data that we cannot read. You can open them on the original page.',
    unsupported: 'We cannot show this content here. You can open it on the original page.',
  },
  noAddress: 'There is no valid address to read the data from.',
  openPage: (host) => `Open the page on ${host}`,
  retry: 'Try again',
  retryAfter: (seconds) =>
    seconds < 90
      ? plural('en', seconds, {one: 'Try again in # second.', other: 'Try again in # seconds.'})
      : plural('en', Math.ceil(seconds / 60), {
          one: 'Try again in # minute.',
          other: 'Try again in # minutes.',
        }),
  unreadable: (count) =>
    plural('en', count, {one: '# item could not be read', other: '# items could not be read'}),
  unknown: 'not stated',
  bug: 'Something did not work in this part of the page.',
  documents: 'Documents',
  provenance: {
    source: 'Source',
    // A month and a quarter have seven characters, and no "on".
    published: (date) => `${date.length === 7 ? 'Published:' : 'Published on'} ${dates.day(date)}`,
    modified: (date) => `${date.length === 7 ? 'Updated:' : 'Updated on'} ${dates.day(date)}`,
    licence: 'Licence',
    original: 'Original page',
  },
};
