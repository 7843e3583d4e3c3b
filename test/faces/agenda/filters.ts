import type {Face} from '../face.ts';
import {assembly, meeting, type WrittenEntry} from './entries.ts';
import {agenda} from './given.ts';

const toFilter: readonly WrittenEntry[] = [
  {...meeting, id: 'a', title: 'Bonus idrico', topics: ['Acqua'], start: '2099-03-01'},
  {
    ...meeting,
    id: 'b',
    title: 'Strade scolastiche',
    topics: ['Mobilità'],
    mode: 'online',
    start: '2099-04-01',
  },
  {
    ...meeting,
    id: 'c',
    title: 'Acquedotto di Forlì',
    topics: ['Acqua', 'Lavori pubblici'],
    start: '2099-05-01',
    officials: [{role: 'Sindaco', name: 'Ugo Verdi', organisation: {name: 'Comune di Forlì'}}],
  },
  {...assembly, id: 'd', title: 'Assemblea sull’acqua', start: '2099-06-01T18:00:00+02:00', end: undefined},
];

/** What is shown of a list, chosen by its author or by its readers. */
export const filterFaces: readonly Face[] = [
  agenda('filtered by its author', toFilter, ['Acquedotto di Forlì', 'Bonus idrico'], {
    attributes: {topic: 'acqua', kind: 'meeting'},
    never: ['Strade scolastiche', 'Assemblea', 'Cerca nell’agenda'],
  }),
  agenda(
    'filters',
    toFilter,
    [
      'Cerca nell’agenda',
      'Altri filtri',
      'Prossimi 7 giorni',
      'Ugo Verdi, Sindaco (1)',
      'Acqua (2)',
      'In presenza (2)',
      '4 appuntamenti e incontri di 4',
    ],
    {
      attributes: {filters: 'on'},
      steps: [{until: 'Altri filtri'}, {unfold: 'Altri filtri'}, {until: 'Prossimi 7 giorni'}],
    },
  ),
  agenda(
    'filters folded away',
    toFilter,
    ['Cerca nell’agenda', 'Altri filtri', '4 appuntamenti e incontri di 4'],
    {
      attributes: {filters: 'on'},
      never: ['Prossimi 7 giorni', 'Ugo Verdi, Sindaco (1)'],
    },
  ),
  agenda(
    'nothing fits',
    toFilter,
    [
      'Nessun appuntamento o incontro corrisponde ai filtri.',
      'Senza «Testo: zzz»: 4 appuntamenti e incontri',
    ],
    {
      attributes: {filters: 'on'},
      steps: [
        {write: 'zzz', into: 'Cerca nell’agenda'},
        {until: 'Nessun appuntamento o incontro corrisponde'},
      ],
    },
  ),
];
