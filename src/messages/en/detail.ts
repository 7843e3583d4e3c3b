// No native speaker has read this translation yet.

import type {DetailWords} from '../detail.ts';

export const detail: DetailWords = {
  kind: 'What it is',
  coordinates: 'Coordinates',
  revision: 'Revision',
  rule: 'Rule of repetition',
  missing: (labels) => `Not stated: ${labels.join(', ')}.`,
  page: 'Open the page',
  copy: 'Copy the link',
  copied: 'Link copied.',
  notCopied: 'The browser does not allow copying. The link is:',
  close: 'Close',
};
