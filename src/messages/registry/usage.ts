import type {Registry} from '../messages.ts';

/** Words of the counts of what a server answered. */
export const usageWords: Registry<'usage'> = {
  it: () => import('../it/usage.ts'),
  en: () => import('../en/usage.ts'),
};
