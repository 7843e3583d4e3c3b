import type {LitElement} from 'lit';
import {fetched} from '../../fetched.ts';
import type {AgendaElement} from './agenda.ts';
import type {Drawing, Given} from './view.ts';

/** Several addresses at once. */
export const merging = () => import('./merging/merging.ts');

/** What few readers ask for: to take the agenda along, to see all of an entry, to count a year. */
export const extras = async (host: AgendaElement) =>
  (await fetched(() => import('./extras/extras.ts'))).extrasOf(host);

type Load = () => Promise<{
  readonly drawing: (host: LitElement, given: Given) => Drawing | Promise<Drawing>;
}>;

/** What draws a view that is not the list: it comes while the agenda does. */
export const drawings: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['month', () => import('./month.ts')],
  ['table', () => import('./table.ts')],
  ['next', () => import('./next.ts')],
]);

/** What not every list needs: more of a long one, only some of it, the time on other clocks, what it lacks. */
export const mores = () => import('./more.ts');
