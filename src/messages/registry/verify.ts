import type {Registry} from '../messages.ts';

/** Words of who checks a receipt. */
export const verifyWords: Registry<'verify'> = {
  it: () => import('../it/verify.ts'),
  en: () => import('../en/verify.ts'),
};
