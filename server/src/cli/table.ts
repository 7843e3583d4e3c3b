import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {hides} from '../../../src/model/table-fault.ts';
import {loadWords} from '../../../src/messages/load.ts';
import {events, meetings} from '../../../src/sources/csv/agenda.ts';
import {orRegister} from '../../../src/sources/csv/registers.ts';
import {tableOf} from '../../../src/sources/csv/table.ts';

/** A table of meetings or events, as it is published. */
export async function readTableFile(bytes: Uint8Array, lang: string | undefined, name?: string) {
  const reading = orRegister(tableOf(bytes, [meetings, events]), bytes, name);
  const {table} = await loadWords(lang ?? reading.language, 'table');
  const agenda: readonly AgendaEntry[] =
    reading.is === 'meetings' || reading.is === 'events' ? reading.items : [];
  return {
    publication: {agenda},
    names: agenda.map(({id}) => ({id})),
    faults: reading.faults.filter(hides).map(table.fault),
    warnings: reading.faults.filter((fault) => !hides(fault)).map(table.fault),
  };
}
