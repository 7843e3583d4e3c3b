import {AgendaEntry, AgendaPage} from '../../model/agenda.ts';
import {readable} from '../readable.ts';
import type {OpenOptions, Source} from '../source.ts';
import {agendaTables} from './chunks.ts';
import {fileAt, shown} from './file.ts';

/** The agenda of a file; a table is a register of meetings or a list of events. */
export function operations(src: string, options: OpenOptions): Source {
  const {url, load, fitting} = fileAt(src, options, agendaTables);
  return {
    async agenda(_query, signal) {
      const {value, table} = await load(signal);
      if (table?.is === 'meetings' || table?.is === 'events') return shown(url, table, table.items);
      const page = fitting(AgendaPage, Array.isArray(value) ? {items: value} : value);
      return {...readable(AgendaEntry, page.items, url), publicationRule: page.publicationRule};
    },
  };
}
