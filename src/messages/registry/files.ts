import type {Registry} from '../messages.ts';

/** Words around files that answer a question. */
export const fileWords: Registry<'files'> = {
  it: () => import('../it/files.ts'),
  en: () => import('../en/files.ts'),
};
