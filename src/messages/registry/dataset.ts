import type {Registry} from '../messages.ts';

/** Words of datasets. */
export const datasetWords: Registry<'common' | 'dataset'> = {
  it: () => import('../it/dataset.ts'),
  en: () => import('../en/dataset.ts'),
};
