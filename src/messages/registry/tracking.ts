import type {Registry} from '../messages.ts';

/** Words around the commitments of a plan. */
export const trackingWords: Registry<'tracking'> = {
  it: () => import('../it/tracking.ts'),
  en: () => import('../en/tracking.ts'),
};
