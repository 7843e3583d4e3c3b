import {operations} from '../participation/plan.ts';
import type {Registry} from '../source.ts';

/** What reads plans and their commitments. */
export const plans: Registry = {operations, others: () => import('./others/plan.ts')};
