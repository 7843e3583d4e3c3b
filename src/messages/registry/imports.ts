import type {Registry} from '../messages.ts';

/** Words for what is brought in a file. */
export const importWords: Registry<'imports'> = {
  it: () => import('../it/imports.ts'),
  en: () => import('../en/imports.ts'),
};
