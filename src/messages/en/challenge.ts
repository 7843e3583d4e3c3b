// No native speaker has read this translation yet.

import type {ChallengeWords} from '../challenge.ts';

export const challenge: ChallengeWords = {
  computing: 'Before your answers are sent, your device makes a short calculation.',
  why: 'Many responses have come from this network, and the calculation discourages programs that send thousands of them. There is nothing for you to do: your answers go as soon as it is done.',
  progress: 'Progress of the calculation',
  half: 'The calculation is half done.',
  cancel: 'Cancel',
};
