import type {Registry} from '../messages.ts';

/** Words of a questionnaire on paper, or of one that cannot hide a question. */
export const paperWords: Registry<'paper'> = {
  it: () => import('../it/paper.ts'),
  en: () => import('../en/paper.ts'),
};
