import type {Registry} from '../messages.ts';

/** Words for whoever decides what of the texts is published. */
export const reviewWords: Registry<'reviews'> = {
  it: () => import('../it/reviews.ts'),
  en: () => import('../en/reviews.ts'),
};
