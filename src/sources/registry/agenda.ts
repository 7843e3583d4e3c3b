import {operations} from '../participation/agenda.ts';
import type {Registry} from '../source.ts';

/** What reads agendas. */
export const agendas: Registry = {operations, others: () => import('./others/agenda.ts')};
