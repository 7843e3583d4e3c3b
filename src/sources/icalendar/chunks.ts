import {fetched} from '../../fetched.ts';
import type {AgendaListing, AgendaQuery} from '../source.ts';

/**
 * Entries that repeat, each as often as it takes place on the days that are asked for. What works that out comes where
 * there is one; where it cannot come, each stands once, with a word that it repeats.
 */
export async function recurring(
  listing: AgendaListing,
  query: AgendaQuery,
  url: string,
): Promise<AgendaListing> {
  if (!listing.items.some(({recurrence}) => recurrence)) return listing;
  return fetched(() => import('./recurring.ts')).then(
    ({repeated}) => repeated(listing, query, url),
    () => listing,
  );
}
