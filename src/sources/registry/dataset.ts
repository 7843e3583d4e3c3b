import {operations} from '../participation/dataset.ts';
import type {Registry} from '../source.ts';

/** What reads datasets. */
export const datasets: Registry = {
  participation: () => ({operations}),
  file: () => import('../file/dataset.ts'),
};
