import {operations} from '../participation/dataset.ts';
import type {Registry} from '../source.ts';

/** What reads datasets. */
export const datasets: Registry = {operations, others: () => import('./others/dataset.ts')};
