import type {DatasetWords} from '../dataset.ts';

export const dataset: DatasetWords = {
  none: 'Nessun dataset',
};
