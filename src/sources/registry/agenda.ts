import {operations} from '../participation/agenda.ts';
import type {Registry} from '../source.ts';

/** What reads agendas. */
export const agendas: Registry = {
  participation: () => ({operations}),
  file: () => import('../file/agenda.ts'),
  icalendar: () => import('../icalendar/agenda.ts'),
};
