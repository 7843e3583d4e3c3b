import type {Registry} from '../messages.ts';

/** Words around two plans side by side. */
export const comparingWords: Registry<'comparing'> = {
  it: () => import('../it/comparing.ts'),
  en: () => import('../en/comparing.ts'),
};
