import {fetched} from '../../../fetched.ts';

/** Options in an order. */
export const ranking = async () => (await fetched(() => import('./ranking.ts'))).ranking;
