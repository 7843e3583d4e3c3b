import type {Registry} from '../messages.ts';

/** Words for all that is known of one entry. */
export const detailWords: Registry<'detail'> = {
  it: () => import('../it/detail.ts'),
  en: () => import('../en/detail.ts'),
};
