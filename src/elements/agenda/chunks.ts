import {fetched} from '../../fetched.ts';
import type {AgendaElement} from './agenda.ts';

/** The filters: where an author or a reader asks for some, or where there is much to choose from. */
export const filtering = () => import('./filtering/filtering.ts');

/** Several addresses at once. */
export const merging = () => import('./merging/merging.ts');

/** What few readers ask for: to take the agenda along, to see all of an entry, to count a year. */
export const extras = async (host: AgendaElement) =>
  (await fetched(() => import('./extras/extras.ts'))).extrasOf(host);
