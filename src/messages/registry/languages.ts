import type {Registry} from '../messages.ts';

/** Words for the languages of a document. */
export const languageWords: Registry<'languages'> = {
  it: () => import('../it/languages.ts'),
  en: () => import('../en/languages.ts'),
};
