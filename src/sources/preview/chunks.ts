import {fetched} from '../../fetched.ts';

/** What parses CSV: it is the same that reads tables of ours. */
export const grids = async () => (await fetched(() => import('../csv/grid.ts'))).gridOf;
