import {AgendaEntry} from '../../model/agenda.ts';
import {read} from '../../model/read.ts';
import {instantOf, zone} from '../local-clock.ts';
import {shortHash} from '../short-hash.ts';
import {eventShape, meetingShape, type shared} from './agenda-columns.ts';
import {plainName} from './columns.ts';
import type {Row} from './row.ts';
import type {TableReading} from './table.ts';
import {kindOf, tableOf} from './table.ts';
import {partsOf} from './values.ts';

export type MeetingField = keyof typeof meetingShape.columns;

const modes = {
  inPerson: 'in presenza, presenza, di persona, in person',
  online:
    'online, on line, a distanza, da remoto, remoto, in videoconferenza, videoconferenza, videocall, remote, virtual',
  hybrid: 'ibrida, ibrido, in presenza e online, in person and online, mista, misto, in forma ibrida, hybrid',
  phone: 'telefono, telefonica, telefonata, al telefono, per telefono, phone, by telephone, by phone, call',
  written: 'scritta, per iscritto, e mail, email, corrispondenza, written, in writing',
};
const statuses = {
  scheduled: 'in programma, programmato, previsto, scheduled, planned',
  held: 'svolto, svolta, tenuto, concluso, held',
  cancelled: 'annullato, annullata, cancelled, canceled',
  postponed: 'rinviato, rinviata, postponed',
  rescheduled: 'spostato, spostata, rescheduled',
};

/** The declaration that there was no meeting, as registers write it. */
const nil = /^(nil( returns?)?|(no meeting|nessun incontro).*)$/i;

/** What the rows of a register mean. */
export const meetingsIn = (rows: readonly Row<MeetingField>[]) =>
  ({
    is: 'meetings',
    items: entriesOf(rows, (row) => {
      row.needs('official', 'role');
      row.needs('counterpart', 'subject');
      const subject = row.text('subject');
      const none = [row.text('counterpart'), subject].find((text = '') => nil.test(text));
      const counterparts = none === undefined ? counterpartsOf(row) : [];
      const officials = officialsOf(row);
      return {
        ...common(row, 'meeting'),
        // No words of ours: a meeting is called after those who came.
        title:
          none ?? (counterparts.flatMap(({name}) => name ?? []).join(', ') || subject || officials[0]?.role),
        officials,
        counterparts,
        subject: none === undefined ? subject : undefined,
        nilReturn: none === undefined ? undefined : true,
      };
    }),
  }) as const;

/** A register of meetings. */
export const meetings = kindOf(meetingShape, meetingsIn);

/** A list of events. */
export const events = kindOf(eventShape, (rows) => ({
  is: 'events',
  items: entriesOf(rows, (row) => {
    row.needs('title');
    const entry = common(row, 'event');
    const place = {
      address: row.text('address'),
      lat: row.degrees('lat'),
      lon: row.degrees('lon'),
      ...entry.place,
    };
    return {
      ...entry,
      title: row.text('title'),
      subject: row.text('subject'),
      organisation: named(row.text('organiser')),
      capacity: row.text('places') === undefined ? undefined : {places: row.amount('places')},
      place: Object.values(place).some((part) => part !== undefined) ? place : undefined,
    };
  }),
}));

/** Read a table of meetings or of events. */
export function readAgendaTable(input: string | Uint8Array): TableReading {
  return tableOf(input, [meetings, events]);
}

const named = (name: string | undefined) => (name === undefined ? undefined : {name});

type Candidate = {readonly start?: string | undefined; readonly [field: string]: unknown};

function common(row: Row<keyof typeof shared>, kind: 'event' | 'meeting') {
  return {
    id: row.text('id'),
    kind,
    language: row.columns.language,
    ...timesOf(row),
    status: row.word('status', statuses),
    mode: row.word('mode', modes),
    place: named(row.text('place')),
    topics: row.texts('topics'),
    documents: row.links('documents'),
    minutesUrl: row.link('minutes'),
    url: row.link('url'),
  };
}

/** Start and end, from a date and times, or from cells that hold both. */
function timesOf(row: Row<keyof typeof shared>) {
  row.needs('date', 'start');
  const [date, begins, endDate, ends] = (['date', 'start', 'endDate', 'end'] as const).map((field) =>
    row.moment(field),
  );
  const day = date?.date ?? begins?.date;
  // A time without a day is none.
  if (day === undefined && !row.isHidden)
    row.faults.push({
      code: 'missingCell',
      row: row.number,
      columns: [row.columns.nameOf('date')],
    });
  if (day === undefined) return {start: undefined};
  const time = begins?.time ?? date?.time;
  const lastDay = endDate?.date ?? ends?.date;
  const lastTime = ends?.time ?? endDate?.time ?? begins?.until ?? date?.until;
  const at = (onDay: string, atTime: string | undefined) =>
    atTime === undefined || onDay.length !== 10 ? onDay : instantOf(onDay, atTime);
  const start = at(day, time);
  const end =
    lastDay === undefined && (lastTime === undefined || time === undefined)
      ? undefined
      : at(lastDay ?? day, lastTime);
  if (end !== undefined && isBefore(end, start))
    row.faults.push({
      code: 'endBeforeStart',
      row: row.number,
      start: row.text('start') ?? row.text('date') ?? start,
      end: row.text('end') ?? row.text('endDate') ?? end,
    });
  const precision = start.length > 10 ? 'minute' : (date?.precision ?? begins?.precision ?? 'day');
  return {start, end, datePrecision: precision, timeZone: precision === 'minute' ? zone : undefined};
}

function isBefore(end: string, start: string): boolean {
  if (end.length > 10 && start.length > 10) return Date.parse(end) < Date.parse(start);
  const length = Math.min(end.length, start.length, 10);
  return end.slice(0, length) < start.slice(0, length);
}

/** Who decides: several where each has an office beside the name. */
function officialsOf(row: Row<MeetingField>) {
  const [names, roles] = [row.texts('official'), row.texts('role')];
  const official = row.text('official');
  const isPaired = names.length === roles.length;
  return (isPaired ? names : [official]).map((name, index) => {
    const role = (isPaired ? roles[index] : row.text('role')) ?? name;
    return {
      role,
      name: role === name ? undefined : name,
      organisation: named(row.text('body')),
    };
  });
}

function counterpartsOf(row: Row<MeetingField>) {
  const names = row.texts('counterpart');
  const numbers = partsOf(row.text('register') ?? '');
  const fits = names.length === numbers.length;
  const given = numbers.filter(Boolean).length;
  if (!fits && given > 0)
    row.faults.push({
      code: 'registerNumbers',
      row: row.number,
      numbers: given,
      counterparts: names.length,
    });
  return names.map((name, index) => {
    const isPerson = plainName(name) === 'persona fisica';
    return {
      // A natural person is said to be one, and not named.
      name: isPerson ? undefined : name,
      kind: isPerson ? 'person' : 'organisation',
      // The column's own name stands for the register, for the table does not say which one it is.
      ...(fits && numbers[index]
        ? {register: {name: row.columns.nameOf('register'), number: numbers[index]}}
        : {}),
      onBehalfOf: row.text('onBehalfOf'),
    };
  });
}

/** Rows that can be shown, as entries of our shape, each with a name that is its own. */
function entriesOf<F extends string>(
  rows: readonly Row<F>[],
  candidateOf: (row: Row<F>) => Candidate,
): readonly AgendaEntry[] {
  const seen = new Map<string, number>();
  const times = new Map<string, number>();
  return rows.flatMap((row) => {
    // Of cells that are not where they should be, nothing more can be said.
    if (row.isHidden) return [];
    const candidate = candidateOf(row);
    if (row.isHidden) return [];
    const {id, ...content} = candidate;
    const same = JSON.stringify(content);
    const of = seen.get(same);
    if (of !== undefined) {
      row.faults.push({code: 'duplicate', row: row.number, of});
      return [];
    }
    seen.set(same, row.number);
    const name = typeof id === 'string' ? id : idOf(candidate);
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    const reading = read(AgendaEntry, {...candidate, id: count === 1 ? name : `${name}-${count}`});
    if (reading.fits) return [reading.value];
    const [{path, reason}] = reading.misfits;
    row.faults.push({code: 'misfit', row: row.number, detail: `${path} ${reason}`});
    return [];
  });
}

/** From what an entry is, so that it stays the same when rows are added, sorted or corrected elsewhere. */
function idOf({start = '', title, officials}: Candidate): string {
  return `${start.slice(0, 10)}-${shortHash(JSON.stringify([start, officials, title]))}`;
}
