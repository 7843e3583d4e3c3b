import type {Registry} from '../messages.ts';

/** Words around what is said of a commitment, and around its time. */
export const timelineWords: Registry<'timeline'> = {
  it: () => import('../it/timeline.ts'),
  en: () => import('../en/timeline.ts'),
};
