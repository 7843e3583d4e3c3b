import type {LitElement} from 'lit';
import type {Drawing, Given} from './view.ts';

type Load = () => Promise<{
  readonly drawing: (host: LitElement, given: Given) => Drawing | Promise<Drawing>;
}>;

const months: Load = () => import('./month.ts');
const tables: Load = () => import('./table.ts');
const next: Load = () => import('./next.ts');

/** What draws a view that is not the list: it comes while the agenda does. */
export const drawings = (view: string): Load | undefined =>
  view === 'month' ? months : view === 'table' ? tables : view === 'next' ? next : undefined;
