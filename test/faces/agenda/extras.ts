import type {Face} from '../face.ts';
import {assembly, event, meeting, type WrittenEntry} from './entries.ts';
import {agenda, inItalian, type More} from './given.ts';

const rule = {days: 14, label: 'Pubblicato entro 14 giorni', url: 'https://example.org/regola'};
const mayor = {role: 'Sindaca', name: 'Anna Prova', organisation: {name: 'Comune di Prova'}};

/** A register of two years: a late one, nil returns, what is held back, what is not named. */
const register: readonly WrittenEntry[] = [
  {...meeting, id: 'tardi', provenance: {publishedAt: '2024-03-10', modifiedAt: '2024-03-11'}},
  {...meeting, id: 'puntuale', start: '2024-03-01', provenance: {publishedAt: '2024-03-05'}},
  {
    ...meeting,
    id: 'sindaca',
    start: '2024-04-01',
    officials: [mayor, ...(meeting.officials ?? [])],
    counterparts: [{name: 'Comitato', kind: 'organisation'}],
    exemption: undefined,
    provenance: {publishedAt: '2023-12-01', modifiedAt: '2024-04-05'},
  },
  {...meeting, id: 'ignoti', start: '2024-05-02', officials: [mayor], counterparts: [], exemption: undefined},
  {
    id: 'nessuno',
    kind: 'meeting',
    title: 'Giugno 2024',
    start: '2024-06',
    datePrecision: 'month',
    officials: [mayor],
    nilReturn: true,
  },
  {...meeting, id: 'annullato', start: '2024-05-03', status: 'cancelled'},
  {...meeting, id: 'prima', start: '2023-05-03'},
];
const withRule: More = {published: {agenda: inItalian(register), publicationRule: rule}};

/** What is fetched when somebody asks for it. */
const opened: More = {
  steps: [{press: 'Dettagli: Assemblea di quartiere'}, {until: 'Aggiungi al calendario'}],
  leaving: [{press: 'Chiudi'}],
  isModal: true,
};

/** What is fetched when somebody wants it: all of an entry, files, figures and changes. */
export const extrasFaces: readonly Face[] = [
  agenda(
    'all of an entry',
    [assembly],
    ['Aggiungi al calendario', 'Apri la pagina', 'Google Calendar', 'Ingresso senza gradini', 'Chiudi'],
    opened,
  ),
  agenda(
    'to take along',
    [
      assembly,
      event('mese', '2099-07'),
      {...meeting, nilReturn: true, start: '2099-01', datePrecision: 'month'},
    ],
    [
      'Nei file ci sono 3 voci',
      '1 appuntamento senza giorno non è nel file',
      '1 dichiarazione di nessun incontro è solo nella tabella',
      'L’abbonamento tiene i filtri di adesso.',
      'Copia l’indirizzo',
    ],
    {steps: [{unfold: 'Porta con te'}, {until: 'Copia l’indirizzo'}]},
  ),
  agenda(
    'a year in figures',
    register,
    [
      'Pubblicato entro 14 giorni',
      'Pubblicato 17 giorni oltre il termine (entro 14 giorni)',
      'Gli incontri del 2024 in cifre',
      '4 incontri',
      '1 dichiarazione di nessun incontro nel periodo.',
      '1 annullato o rinviato, non contato.',
      '1 pubblicato oltre il termine di 14 giorni.',
      'Dati personali di terzi: 2 incontri',
    ],
    {
      ...withRule,
      attributes: {summary: 'on', kind: 'meeting'},
      steps: [{until: 'in cifre'}],
      never: ['persone in tutto'],
    },
  ),
  agenda(
    'what has changed',
    register,
    ['Dal 1 marzo 2024: 2 nuovi, 1 aggiornato. Di 4 non è indicato', 'Nuovo', 'Aggiornato'],
    {
      ...withRule,
      attributes: {since: '2024-03-01', kind: 'meeting'},
      steps: [{until: 'aggiornato'}],
      never: ['in cifre'],
    },
  ),
];
