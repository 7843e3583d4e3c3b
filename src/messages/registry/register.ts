import type {Registry} from '../messages.ts';

/** Words for an agenda as a table. */
export const registerWords: Registry<'register'> = {
  it: () => import('../it/register.ts'),
  en: () => import('../en/register.ts'),
};
