import type {AgendaKind} from '../agenda.ts';
import type {FilteringWords} from '../filtering.ts';
import type {PluralForms} from '../plural.ts';
import {plural} from '../plural.ts';

const counted: Readonly<Record<AgendaKind, PluralForms>> = {
  event: {one: '# appuntamento', other: '# appuntamenti'},
  meeting: {one: '# incontro', other: '# incontri'},
  all: {one: '# appuntamento o incontro', other: '# appuntamenti e incontri'},
};

export const filtering: FilteringWords = {
  region: 'Filtra l’agenda',
  search: 'Cerca nell’agenda',
  more: (active) =>
    active === 0
      ? 'Altri filtri'
      : `Altri filtri (${plural('it', active, {one: '# attivo', other: '# attivi'})})`,
  period: 'Periodo',
  label: {
    kind: 'Tipo',
    from: 'Dal',
    to: 'Al',
    official: 'Decisore pubblico',
    organisation: 'Ente',
    counterpart: 'Portatore di interessi',
    topic: 'Tema',
    mode: 'Modalità',
    place: 'Luogo',
    status: 'Stato',
    q: 'Testo',
  },
  any: 'Qualsiasi',
  scheduled: 'In programma',
  option: (text, count) => `${text} (${count.toLocaleString('it')})`,
  quick: {week: 'Prossimi 7 giorni', month: 'Questo mese', year: 'Quest’anno'},
  error: 'Errore:',
  reversed:
    'Questa data viene prima di quella di inizio: correggi una delle due. Per ora il periodo non viene applicato.',
  active: 'Filtri attivi',
  remove: (filter) => `Togli il filtro «${filter}»`,
  clear: 'Cancella tutti i filtri',
  found: (count, total, kind) => `${plural('it', count, counted[kind])} di ${total.toLocaleString('it')}`,
  nothing: {
    event: 'Nessun appuntamento corrisponde ai filtri.',
    meeting: 'Nessun incontro corrisponde ai filtri.',
    all: 'Nessun appuntamento o incontro corrisponde ai filtri.',
  },
  widen: 'Togli uno dei filtri:',
  without: (filter, count, kind) => `Senza «${filter}»: ${plural('it', count, counted[kind])}`,
  widenAll: 'Togline più di uno, oppure cancellali tutti.',
  spelling: 'Controlla come è scritto il testo cercato, o cerca una sola parola.',
};
