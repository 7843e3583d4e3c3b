import type {Registry} from '../messages.ts';

/** Words of the public log of a plan. */
export const revisionWords: Registry<'revisions'> = {
  it: () => import('../it/revisions.ts'),
  en: () => import('../en/revisions.ts'),
};
