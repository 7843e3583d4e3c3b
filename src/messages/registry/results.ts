import type {Registry} from '../messages.ts';

/** Words of results. */
export const resultsWords: Registry<'results'> = {
  it: () => import('../it/results.ts'),
  en: () => import('../en/results.ts'),
};
