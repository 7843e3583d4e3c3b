import type {Registry} from '../messages.ts';

/** The EU's code lists in words. */
export const codeWords: Registry<'codes'> = {
  it: () => import('../it/codes.ts'),
  en: () => import('../en/codes.ts'),
};
