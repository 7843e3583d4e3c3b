import type {Registry} from '../messages.ts';

/** Words for an unfinished response, saved and opened again. */
export const savingWords: Registry<'saving'> = {
  it: () => import('../it/saving.ts'),
  en: () => import('../en/saving.ts'),
};
