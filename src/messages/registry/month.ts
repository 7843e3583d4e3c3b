import type {Registry} from '../messages.ts';

/** Words for an agenda's month. */
export const monthWords: Registry<'month'> = {
  it: () => import('../it/month.ts'),
  en: () => import('../en/month.ts'),
};
