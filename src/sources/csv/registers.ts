import type {TableFault} from '../../model/table-fault.ts';
import type {MeetingField} from './agenda.ts';
import {meetingsIn} from './agenda.ts';
import {meetingShape} from './agenda-columns.ts';
import type {Names, Shape} from './columns.ts';
import {columnsIn, plainName} from './columns.ts';
import type {Grid} from './grid.ts';
import {gridOf} from './grid.ts';
import type {Months} from './months.ts';
import {asCells, inNumbers, monthIn, monthsIn, quarterAround} from './months.ts';
import {plainCounterparts} from './persons.ts';
import type {Kind, TableReading} from './table.ts';
import {kindOf, tableIn} from './table.ts';

/*
 * Registers of meetings as others publish them, recognised by their headers: ministers of the United Kingdom (each
 * quarter), the European Commission, its agencies and the European Parliament, and Italian ministries with a register
 * of their own, such as MIMIT. Each has the columns of ours under other names.
 */

const ours = meetingShape.columns;
const named = (field: MeetingField, it: string, en: string): Names => ({
  it: `${ours[field].it}${it && `, ${it}`}`,
  en: `${ours[field].en}${en && `, ${en}`}`,
});

const columns: Shape<MeetingField>['columns'] = {
  ...ours,
  date: named('date', 'Data riunione, Data dell’appuntamento', 'Date of external meeting, Month'),
  official: named(
    'official',
    'Ministro, Viceministro, Vice Ministro, Sottosegretario, Sottosegretaria, Sottosegretario di Stato, Vertice politico, Autorità politica, Rappresentante del Ministero, Rappresentante istituzionale',
    'Host, Minister, Name of minister, Minister name, Special adviser, Permanent secretary, Senior official, Name of EC representative, EC representative, Commission representative, Agency representative, EACEA representative, EISMEA representative, CINEA representative, HaDEA representative, REA representative, ERCEA representative, MEP, Member',
  ),
  role: named('role', '', 'Title of EC representative'),
  body: named('body', '', 'Name of cabinet, Name of DG full name, Name of DG'),
  counterpart: named(
    'counterpart',
    'Soggetto, Soggetti, Soggetti incontrati, Soggetto iscritto, Iscritto, Iscritto al registro, Soggetto registrato, Denominazione, Ragione sociale, Società, Stakeholder, Partecipanti',
    'Name of organisation or individual, Name of individual or organisation, Name of external organisation, Name of organisation, Organisations, Organisation, External organisation, Individual or organisation, Person or organisation that meeting was with, Name of interest representative, Entity met, Entities met, Lobbyists',
  ),
  register: named(
    'register',
    'N. iscrizione al registro, Numero iscrizione, Numero di iscrizione al registro, Numero iscrizione al registro, Codice iscrizione, Codice registro, Id registro, Identificativo registro',
    'Transparency register ID, Transparency register IDs, Identification number',
  ),
  subject: named(
    'subject',
    'Motivazione, Ragione, Argomenti trattati, Oggetto della riunione',
    'Purpose of meetings, Reason, Subject of the meeting, Subject of meeting, Title',
  ),
  topics: named('topics', '', 'Portfolio, Dossier'),
};

/** In the register of the Kingdom a column called `Organisation` is who was met; in ours it is whose official met. */
const shape: Shape<MeetingField> = {
  columns: {...columns, body: {...columns.body, en: columns.body.en.replace(' Organisation,', '')}},
  required: meetingShape.required,
};

/** Columns that are called after an office: who is in them holds it. */
const offices =
  /^(minister|special adviser|permanent secretary|mep|ministro|vice ?ministro|sottosegretari[oa]( di stato)?)$/;

const nil = /^nil([ -]returns?)?\.?$/i;

/** A register with the columns of another, read as one of ours after its cells were put in order. */
const registerNamed =
  (name: string | undefined): Kind =>
  (grid) =>
    kindOf(shape, meetingsIn)(inOrder(grid, monthsIn(name ?? '')));

/**
 * A table that was not read, or as a list of events, as a register of somebody else's where it is one. Its header may stand below a title; what
 * its file is called may say of which months it is.
 */
export function orRegister(reading: TableReading, input: string | Uint8Array, name?: string): TableReading {
  if (reading.is !== 'unreadable' && reading.is !== 'events') return reading;
  const grid = gridOf(input);
  if ('code' in grid) return reading;
  const below = grid.rows.slice(0, 4).map((row, index) => ({
    header: row.cells,
    rows: grid.rows.slice(index + 1),
  }));
  const readings = [grid, ...below].map((one) => tableIn(one, [registerNamed(name)]));
  const isUnknown = (faults: readonly TableFault[]) => faults[0]?.code === 'unknownColumns';
  return (
    readings.find(({is}) => is !== 'unreadable') ??
    (reading.is === 'unreadable' && isUnknown(reading.faults)
      ? readings.find(({faults}) => !isUnknown(faults))
      : undefined) ??
    reading
  );
}

/** The cells of a register as ours has them: whole names, dates in numbers, several of one cell with `;`. */
function inOrder(grid: Grid, given: Months | undefined): Grid {
  const {indexOf, language} = columnsIn(shape, grid.header);
  const at = (field: MeetingField) => indexOf(field) ?? -1;
  const office = grid.header[at('official')]?.trim() ?? '';
  const isOffice = offices.test(plainName(office));
  const needsRole = isOffice && indexOf('role') === undefined;
  let before = '';
  const rows = grid.rows.flatMap(({cells, ...row}) => {
    const of = (field: MeetingField) => cells[at(field)] ?? '';
    const official = of('official');
    // Sheets of ministers name one once, in the first of several rows or in a row alone.
    if (isOffice) before = official || before;
    if (isOffice && official !== '' && cells.every((cell, index) => cell === '' || index === at('official')))
      return [];
    const numbers = split(of('register'), /[,;\n|]/);
    const [officials, roles] = [split(of('official'), ','), split(of('role'), ',')];
    const isPaired = officials.length > 1 && officials.length === roles.length;
    const counterparts = split(of('counterpart'), ',');
    const isCounted = numbers.length > 1 && counterparts.length === numbers.length;
    const put: Partial<Record<MeetingField, string>> = {
      official: isPaired ? officials.join('; ') : isOffice ? before : official,
      role: isPaired ? roles.join('; ') : of('role'),
      date: nil.test(of('date')) ? '' : inNumbers(of('date'), given),
      counterpart: plainCounterparts(isCounted ? counterparts.join('; ') : of('counterpart')),
      register: numbers.join('; '),
    };
    if (nil.test(of('date')) && of('counterpart') === '') put.counterpart = of('date');
    const written = cells.map((cell, index) => {
      const field = (Object.keys(put) as MeetingField[]).find((one) => at(one) === index);
      return field === undefined ? cell : (put[field] ?? cell);
    });
    return [{...row, cells: needsRole ? [...written, office] : written}];
  });
  const header = needsRole ? [...grid.header, ours.role[language].split(',')[0] ?? ''] : grid.header;
  return withPeriod({header, rows}, at('date'), at('counterpart'), given, header.length);
}

/** A declaration that there was no meeting has no day: it is of the months of the file, or of its other rows. */
function withPeriod(
  {header, rows}: Grid,
  date: number,
  counterpart: number,
  given: Months | undefined,
  width: number,
): Grid {
  const lacks = ({cells}: Grid['rows'][number]) => cells[date] === '' && nil.test(cells[counterpart] ?? '');
  if (date < 0 || !rows.some(lacks)) return {header, rows};
  const months = given ?? quarterAround(rows.flatMap(({cells}) => monthIn(cells[date] ?? '') ?? []));
  if (!months) return {header, rows};
  const [start, end] = asCells(months);
  return {
    header: [...header, ours.endDate.en.split(',')[0] ?? ''],
    rows: rows.map((row) => ({
      ...row,
      cells: [
        ...Array.from({length: width}, (_, index) =>
          lacks(row) && index === date ? start : (row.cells[index] ?? ''),
        ),
        lacks(row) ? end : '',
      ],
    })),
  };
}

const split = (text: string, at: string | RegExp): readonly string[] =>
  text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '');
