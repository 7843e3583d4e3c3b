import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {isInstant} from '../../../src/model/dates.ts';
import {isOther} from '../../../src/model/open-enum.ts';
import {asPreciseAs, defaultZone} from '../agenda-days.ts';
import type {Row} from './csv.ts';
import {csvOf, joined, wordsOf} from './csv.ts';

/** The columns of the registers of meetings that Italian administrations publish. */
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

const modes = {
  inPerson: 'in presenza',
  online: 'online',
  hybrid: 'in presenza e online',
  phone: 'telefono',
  written: 'per iscritto',
} as const;

/** The agenda as a register, one entry a row. */
export function agendaCsv(entries: readonly AgendaEntry[]): string {
  return csvOf(columns, entries.map(rowOf));
}

function rowOf(entry: AgendaEntry): Row {
  const {language, officials, counterparts, documents, mode, minutesUrl} = entry;
  const words = (text: Parameters<typeof wordsOf>[0]) => wordsOf(text, language);
  return [
    dateOf(entry),
    joined(officials.map(({name}) => name)),
    joined(officials.map(({role}) => words(role))),
    joined(counterparts.map(({name}) => words(name))),
    joined(counterparts.map(({register}) => register?.number)),
    words(entry.kind === 'meeting' ? (entry.subject ?? entry.title) : entry.title),
    mode === undefined ? undefined : isOther(mode) ? mode.slice('other:'.length) : modes[mode],
    joined([...documents.map(({url}) => url), minutesUrl], ' '),
  ];
}

/** `2026-07-31`, `2026-07-31 10:00` by the clock where it takes place, `2026-07`, `2026-Q3`: as it is known. */
function dateOf(entry: AgendaEntry): string {
  const start = asPreciseAs(entry.start, entry);
  if (!isInstant(start)) return start;
  const timeZone = entry.timeZone ?? defaultZone;
  const clock = new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'short'});
  return clock.format(Date.parse(start));
}
