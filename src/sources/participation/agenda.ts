import {Anything} from '../../model/anything.ts';
import {AgendaEntry, AgendaPage} from '../../model/agenda.ts';
import {listing} from '../pages.ts';
import {requestShared} from '../shared.ts';
import type {OpenOptions, Source} from '../source.ts';
import {addressOf, filtered, pageSize} from './address.ts';

/** Events and meetings; the filters go into the address. */
export function operations(src: string, {fetch}: OpenOptions): Source {
  return {
    async agenda({limit, ...filters}, signal) {
      const most = Math.min(limit ?? pageSize, pageSize);
      const url = filtered(addressOf(src, '.json'), {...filters, limit: most});
      const answer = await requestShared(url, Anything, {signal, fetch});
      const {first, ...entries} = await listing(url, answer, AgendaPage, AgendaEntry, {
        signal,
        fetch,
        limit,
      });
      return {...entries, publicationRule: first.publicationRule};
    },
  };
}
