import type {Registry} from '../messages.ts';

/** Words for what is wrong with a response. */
export const errorWords: Registry<'errors'> = {
  it: () => import('../it/errors.ts'),
  en: () => import('../en/errors.ts'),
};
