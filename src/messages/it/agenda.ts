import type {AgendaWords} from '../agenda.ts';
import {plural} from '../plural.ts';
import {whenWords} from '../when.ts';
import {common} from './common.ts';

export {common};

export const agenda: AgendaWords = {
  heading: {
    event: 'Appuntamenti',
    meeting: 'Agenda degli incontri con i portatori di interessi',
    all: 'Appuntamenti e incontri',
  },
  next: {
    event: 'Prossimo appuntamento',
    meeting: 'Prossimo incontro con i portatori di interessi',
    all: 'Prossimo in agenda',
  },
  none: {
    event: 'Nessun appuntamento pubblicato.',
    meeting: 'Nessun incontro pubblicato.',
    all: 'Nessun appuntamento o incontro pubblicato.',
  },
  noneComing: {
    event: 'Nessun appuntamento in programma.',
    meeting: 'Nessun incontro in programma.',
    all: 'Nulla in programma.',
  },
  past: (count) => `Già passati (${common.number(count)})`,
  kind: {event: 'Appuntamento', meeting: 'Incontro con portatori di interessi'},
  when: whenWords('it', common.dates, (day, times) => `${day}, ore ${times}`),
  status: {held: 'Svolto', cancelled: 'Annullato', postponed: 'Rinviato', rescheduled: 'Spostato'},
  movedFrom: (when) => `Prima era ${when}`,
  mode: {
    inPerson: 'In presenza',
    online: 'Online',
    hybrid: 'In presenza e online',
    phone: 'Al telefono',
    written: 'Per iscritto',
  },
  label: {
    mode: 'Modalità',
    place: 'Luogo',
    accessibility: 'Accessibilità',
    places: 'Posti',
    organisation: 'A cura di',
    officials: 'Decisori pubblici',
    counterparts: 'Portatori di interessi',
    subject: 'Oggetto',
    topics: 'Temi',
    exemption: 'Informazioni non pubblicate',
  },
  places: (count) => plural('it', count, {one: '# posto', other: '# posti'}),
  full: 'Posti esauriti',
  person: 'persona fisica',
  onBehalfOf: 'per conto di',
  registerNumber: (number) => `n. ${number}`,
  timeIn: (city) => `ora di ${city.replace('Rome', 'Roma')}`,
  minutes: 'Verbale',
  nilReturn: 'Nessun incontro nel periodo',
  recurs: 'Si ripete',
  details: 'Dettagli',
  take: 'Porta con te',
};
