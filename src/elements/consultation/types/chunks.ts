import {fetched} from '../../../fetched.ts';

/** Options in an order. */
export const ranking = async () => (await fetched(() => import('./ranking.ts'))).ranking;

/** The same choice in several rows. */
export const matrix = async () => (await fetched(() => import('./matrix.ts'))).matrix;

/** A total that is divided. */
export const allocation = async () => (await fetched(() => import('./allocation.ts'))).allocation;

/** A place. */
export const location = async () => (await fetched(() => import('./location.ts'))).location;

/** A choice among many. */
export const long = async () => (await fetched(() => import('./long.ts'))).long;

/** Files to be attached. */
export const file = async () => (await fetched(() => import('./file.ts'))).file;
