import type {Registry} from '../messages.ts';

/** Words for what readers take of an agenda. */
export const takingWords: Registry<'taking'> = {
  it: () => import('../it/taking.ts'),
  en: () => import('../en/taking.ts'),
};
