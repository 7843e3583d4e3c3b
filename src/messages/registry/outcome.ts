import type {Registry} from '../messages.ts';

/** Words of what came of a consultation. */
export const outcomeWords: Registry<'outcome'> = {
  it: () => import('../it/outcome.ts'),
  en: () => import('../en/outcome.ts'),
};
