import type {AgendaEntry} from '../../model/agenda.ts';
import {isInstant} from '../../model/dates.ts';
import {meaning} from '../../model/open-enum.ts';
import type {Text} from '../../model/text.ts';
import {wordingOf} from '../../model/text.ts';
import {timingOf} from '../../model/timing.ts';
import {byteOrderMark, joined, lineOf} from './write.ts';

/** The columns of the registers of meetings that Italian administrations publish: `readAgendaTable` knows them too. */
const columns = [
  'Data',
  'Decisore pubblico',
  'Carica',
  'Portatore di interessi',
  'N. registro',
  'Oggetto',
  'Modalità',
  'Documenti',
];

/** The words of the Italian pages, which no source may import. */
const modes = {
  inPerson: 'In presenza',
  online: 'Online',
  hybrid: 'In presenza e online',
  phone: 'Al telefono',
  written: 'Per iscritto',
};

/** The first line of the register, with the mark that keeps accents in an office's spreadsheet. */
export function agendaCsvHead(): string {
  return byteOrderMark + lineOf(columns);
}

/** An entry as a line of the register (RFC 4180), with its line end. Nothing in it runs in a spreadsheet. */
export function agendaCsvRow(entry: AgendaEntry): string {
  const {language, officials, counterparts, documents, mode, minutesUrl} = entry;
  const say = (text: Text | undefined) =>
    text === undefined ? undefined : wordingOf(text, language, language).text;
  return lineOf([
    dateOf(entry),
    joined(officials.map(({name}) => name)),
    joined(officials.map(({role}) => say(role))),
    joined(counterparts.map(({name}) => say(name))),
    joined(counterparts.map(({register}) => register?.number)),
    say(entry.kind === 'meeting' ? (entry.subject ?? entry.title) : entry.title),
    mode && meaning(mode, modes),
    joined([...documents.map(({url}) => url), minutesUrl], ' '),
  ]);
}

/** `2026-07-31`, `2026-07-31 10:00` by the clock where it takes place, `2026-07`, `2026-Q3`: as it is known. */
function dateOf(entry: AgendaEntry): string {
  const {start, timeZone} = timingOf(entry);
  return isInstant(start) ? clockOf(timeZone).format(Date.parse(start)) : start;
}

/** Making a formatter costs more than using it a thousand times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  // Swedish writes dates as ISO 8601 does.
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'short'});
  clocks.set(timeZone, clock);
  return clock;
}
