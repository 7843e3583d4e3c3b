import type {Registry} from '../messages.ts';

/** Words of what not every list of an agenda needs. */
export const listsWords: Registry<'lists'> = {
  it: () => import('../it/lists.ts'),
  en: () => import('../en/lists.ts'),
};
