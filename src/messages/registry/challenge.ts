import type {Registry} from '../messages.ts';

/** Words for a proof of work. */
export const challengeWords: Registry<'challenge'> = {
  it: () => import('../it/challenge.ts'),
  en: () => import('../en/challenge.ts'),
};
