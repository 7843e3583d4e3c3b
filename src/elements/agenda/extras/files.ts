import type {AgendaEntry} from '../../../model/agenda.ts';
import {calendars, tables} from './chunks.ts';

/** What the file of a calendar says of itself. */
export type About = {
  /** First part of the name of the file. */
  readonly file: string;
  /** The name of the calendar. */
  readonly name: string;
  /** Where the entries come from. */
  readonly address: string;
  readonly pageOf: (entry: AgendaEntry) => string;
  /** Where the same can be followed. */
  readonly source: string | undefined;
};

/** Entries as a calendar (RFC 5545). Throws when what makes it does not come. */
export async function calendarFile(
  entries: readonly AgendaEntry[],
  {file, name, address, pageOf, source}: About,
): Promise<File> {
  const {calendarOf} = await calendars();
  const text = calendarOf(
    entries.map((entry) => ({entry})),
    {name, host: new URL(address).host, pageOf, ...(source === undefined ? {} : {source})},
  );
  return new File([text], named(file, 'ics'), {type: 'text/calendar;charset=utf-8'});
}

/** Entries as a table. Throws when what makes it does not come. */
export async function tableFile(entries: readonly AgendaEntry[], file: string): Promise<File> {
  const {agendaCsvHead, agendaCsvRow} = await tables();
  return new File([agendaCsvHead(), ...entries.map(agendaCsvRow)], named(file, 'csv'), {
    type: 'text/csv;charset=utf-8',
  });
}

const named = (first: string, end: string) => `${first}-${new Date().toISOString().slice(0, 10)}.${end}`;
