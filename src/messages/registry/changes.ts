import type {Registry} from '../messages.ts';

/** Words of the public log of a consultation. */
export const changeWords: Registry<'changes'> = {
  it: () => import('../it/changes.ts'),
  en: () => import('../en/changes.ts'),
};
