import {operations} from '../participation/consultation.ts';
import type {Registry} from '../source.ts';

/** What reads consultations. */
export const consultations: Registry = {operations, others: () => import('./others/consultation.ts')};
