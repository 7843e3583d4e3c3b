import type {Registry} from '../messages.ts';

/** Words of a questionnaire that goes step by step. */
export const stepWords: Registry<'steps'> = {
  it: () => import('../it/steps.ts'),
  en: () => import('../en/steps.ts'),
};
