import {fetched} from '../../../../fetched.ts';

/** The first rows of a file. */
export const previews = () => fetched(() => import('../preview.ts'));

/** What the metadata are worth. */
export const qualities = () => fetched(() => import('../quality.ts'));
