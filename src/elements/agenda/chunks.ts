import {fetched} from '../../fetched.ts';
import type {AgendaElement} from './agenda.ts';

/** What few readers ask for: to take the agenda along, to see all of an entry, to count a year. */
export const extras = async (host: AgendaElement) =>
  (await fetched(() => import('./extras/extras.ts'))).extrasOf(host);
