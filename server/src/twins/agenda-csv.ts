import {agenda as words} from '../../../src/messages/it/agenda.ts';
import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {isInstant} from '../../../src/model/dates.ts';
import {isOther} from '../../../src/model/open-enum.ts';
import {timingOf} from '../../../src/model/timing.ts';
import type {Text} from '../../../src/model/text.ts';
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

/** The agenda as a register, one entry a row. */
export function agendaCsv(entries: readonly AgendaEntry[]): string {
  return csvOf(columns, entries.map(rowOf));
}

function rowOf(entry: AgendaEntry): Row {
  const {language, officials, counterparts, documents, mode, minutesUrl} = entry;
  const say = (text: Text | undefined) => wordsOf(text, language);
  return [
    dateOf(entry),
    joined(officials.map(({name}) => name)),
    joined(officials.map(({role}) => say(role))),
    joined(counterparts.map(({name}) => say(name))),
    joined(counterparts.map(({register}) => register?.number)),
    say(entry.kind === 'meeting' ? (entry.subject ?? entry.title) : entry.title),
    mode === undefined ? undefined : isOther(mode) ? mode.slice('other:'.length) : words.mode[mode],
    joined([...documents.map(({url}) => url), minutesUrl], ' '),
  ];
}

/** `2026-07-31`, `2026-07-31 10:00` by the clock where it takes place, `2026-07`, `2026-Q3`: as it is known. */
function dateOf(entry: AgendaEntry): string {
  const {start, timeZone} = timingOf(entry);
  if (!isInstant(start)) return start;
  const clock = new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'short'});
  return clock.format(Date.parse(start));
}
