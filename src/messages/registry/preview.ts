import type {Registry} from '../messages.ts';

/** Words around the first rows of a file. */
export const previewWords: Registry<'preview'> = {
  it: () => import('../it/preview.ts'),
  en: () => import('../en/preview.ts'),
};
