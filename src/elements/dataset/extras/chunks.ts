import {fetched} from '../../../fetched.ts';
import type {DatasetElement} from '../dataset.ts';

/** What few readers ask of a dataset: to copy an address, to cite it, to see the first rows, to judge its metadata. */
export const extras = async (host: DatasetElement) =>
  (await fetched(() => import('./extras.ts'))).extrasOf(host);
