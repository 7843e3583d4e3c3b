import type {Registry} from '../messages.ts';

/** Words around the addresses of a dataset: copied, cited. */
export const citingWords: Registry<'citing'> = {
  it: () => import('../it/citing.ts'),
  en: () => import('../en/citing.ts'),
};
