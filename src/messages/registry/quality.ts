import type {Registry} from '../messages.ts';

/** Words for the quality of a dataset’s metadata. */
export const qualityWords: Registry<'quality'> = {
  it: () => import('../it/quality.ts'),
  en: () => import('../en/quality.ts'),
};
