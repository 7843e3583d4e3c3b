// No native speaker has read this translation yet.

import type {StepWords} from '../steps.ts';

export const steps: StepWords = {
  progress: (step, of) => `Step ${step} of ${of}`,
  more: 'More questions',
  next: 'Continue',
  back: 'Back',
  toCheck: 'Back to your answers',
  check: 'Check your answers',
  checkHelp:
    'Your answers have not been sent yet. You can change them, then send them at the end of the page.',
  change: 'Change',
  notAnswered: 'Not answered',
};
