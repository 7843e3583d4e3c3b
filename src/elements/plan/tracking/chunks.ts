import {fetched} from '../../../fetched.ts';

/** What makes a table of commitments. */
export const tables = () => fetched(() => import('../../../sources/csv/write-commitments.ts'));

/** Two plans side by side. */
export const comparison = () => import('../comparing/comparing.ts');
