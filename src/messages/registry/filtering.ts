import type {Registry} from '../messages.ts';

/** Words around the filters of an agenda. */
export const filteringWords: Registry<'filtering'> = {
  it: () => import('../it/filtering.ts'),
  en: () => import('../en/filtering.ts'),
};
