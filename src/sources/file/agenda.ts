import {AgendaEntry, AgendaPage} from '../../model/agenda.ts';
import {readable} from '../readable.ts';
import type {OpenOptions, Source} from '../source.ts';
import {agendaTables, registers} from './chunks.ts';
import type {ReadTable} from './file.ts';
import {fileAt, shown} from './file.ts';

/** A register of somebody else has columns of its own, and may have a title for each meeting. */
const tables: ReadTable = async () => {
  const readTable = await agendaTables();
  return async (bytes, name) => {
    const reading = readTable(bytes);
    const isOurs =
      reading.is === 'meetings' ||
      (reading.is === 'events' && reading.faults.every(({code}) => code !== 'ignoredColumns'));
    return isOurs ? reading : (await registers())(reading, bytes, name);
  };
};

/** The agenda of a file; a table is a register of meetings, ours or another's, or a list of events. */
export function operations(src: string, options: OpenOptions): Source {
  const {url, load, fitting} = fileAt(src, options, tables);
  return {
    async agenda(_query, signal) {
      const {value, table} = await load(signal);
      if (table?.is === 'meetings' || table?.is === 'events') return shown(url, table, table.items);
      const page = fitting(AgendaPage, Array.isArray(value) ? {items: value} : value);
      return {...readable(AgendaEntry, page.items, url), publicationRule: page.publicationRule};
    },
  };
}
