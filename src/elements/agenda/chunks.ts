import type {LitElement} from 'lit';
import {fetched} from '../../fetched.ts';
import type {AgendaElement} from './agenda.ts';
import type {Drawing, Given} from './view.ts';

/** The filters: where an author or a reader asks for some, or where there is much to choose from. */
export const filtering = () => import('./filtering/filtering.ts');

/** Several addresses at once. */
export const merging = () => import('./merging/merging.ts');

/** What few readers ask for: to take the agenda along, to see all of an entry, to count a year. */
export const extras = async (host: AgendaElement) =>
  (await fetched(() => import('./extras/extras.ts'))).extrasOf(host);

type Load = () => Promise<{
  readonly drawing: (host: LitElement, given: Given) => Drawing | Promise<Drawing>;
}>;

const months: Load = () => import('./month.ts');
const tables: Load = () => import('./table.ts');
const next: Load = () => import('./next.ts');

/** What draws a view that is not the list: it comes while the agenda does. */
export const drawings = (view: string): Load | undefined =>
  view === 'month' ? months : view === 'table' ? tables : view === 'next' ? next : undefined;

/** What shows more of a long list. */
export const mores = () => import('./more.ts');

/** What tells the console of entries that contradict themselves. */
export const doubts = () => import('./doubts.ts');
