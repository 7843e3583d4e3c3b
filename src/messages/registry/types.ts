import type {Registry} from '../messages.ts';

/** Words of the types of questions that few questionnaires use. */
export const typeWords: Registry<'types'> = {
  it: () => import('../it/types.ts'),
  en: () => import('../en/types.ts'),
};
