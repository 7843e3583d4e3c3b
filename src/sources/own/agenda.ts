import {AgendaEntry, AgendaPage} from '../../model/agenda.ts';
import {readable} from '../readable.ts';
import {fitting} from '../request.ts';
import type {OpenOptions, Source} from '../source.ts';
import {asked, givenTo} from './asked.ts';

/** The agenda of a source of the page's own. */
export function operations(src: string, options: OpenOptions): Source {
  const own = givenTo(src, options);
  if (!own.agenda) return {};
  return {
    async agenda(query, signal) {
      const value: unknown = await asked(src, signal, () => own.agenda?.(query, signal));
      const page = await fitting(src, AgendaPage, Array.isArray(value) ? {items: value} : value);
      return {...readable(AgendaEntry, page.items, src), publicationRule: page.publicationRule};
    },
  };
}
