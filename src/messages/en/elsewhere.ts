// No native speaker has read this translation yet.

import type {ElsewhereWords} from '../elsewhere.ts';

export const elsewhere: ElsewhereWords = {
  answer: (where) => `Answer on ${where}`,
  takePart: (where) => `Take part on ${where}`,
  phase: (phase) => `Current phase: ${phase}`,
};
