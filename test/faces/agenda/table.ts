import {longTitle as long, type Face} from '../face.ts';
import {assembly, event, inArabic, meeting, november, published, stressed} from './entries.ts';
import {agenda, cut, face, inItalian, type More} from './given.ts';

const thirtyDays = {days: 30, label: 'Entro 30 giorni', url: 'https://example.org/regola'};

const table = (name: string, entries: readonly object[], words: readonly string[], more: More = {}) =>
  agenda(name, entries, words, {...more, attributes: {view: 'table', ...more.attributes}});

/** `view="table"`. */
export const tableFaces: readonly Face[] = [
  table(
    'table',
    published,
    [
      '3 incontri e dichiarazioni',
      'in ordine di data, dall’ultima alla prima',
      'Decisore pubblico',
      'Ada Prova',
      'Portatore di interessi',
      'Registro per la trasparenza, n. 123-45',
      'persona fisica',
      'Oggetto',
      'Incontro con Utilitalia',
      'Piste ciclabili',
      'Nessun incontro dichiarato nel periodo',
      'Informazioni non pubblicate: Dati personali di terzi',
      'Verbale',
      'Memoria',
      'Svolto',
      'In presenza',
      'Pubblicato: 16 aprile 2024',
      'Fonte: Registro',
    ],
    {attributes: {kind: 'meeting'}, never: ['oltre il termine', '1 gennaio']},
  ),
  table(
    'table, with a rule of publication',
    published,
    ['Pubblicato 12 giorni oltre il termine', 'Entro 30 giorni'],
    {
      published: {agenda: inItalian(published), publicationRule: thirtyDays},
      attributes: {kind: 'meeting'},
      steps: [{until: 'Entro 30 giorni'}],
    },
  ),
  table(
    'table of events',
    [...november, event('passato', '2020-05-05')],
    [
      '7 appuntamenti',
      'in ordine di data, dalla prima all’ultima',
      'Appuntamento mostra',
      'sabato 28 novembre – mercoledì 2 dicembre 2099',
      'novembre 2099',
      '4° trimestre 2099',
      'Annullato',
      'Già passati (1)',
      '1 appuntamento già passato, in ordine di data, dall’ultima alla prima',
    ],
    {attributes: {kind: 'event'}},
  ),
  table(
    'table, together',
    [meeting, assembly],
    ['Incontro con portatori di interessi', '2 appuntamenti e incontri'],
    {
      attributes: {kind: 'all'},
    },
  ),
  table(
    'table, kinds apart',
    [meeting, assembly],
    [
      'Assemblea di quartiere',
      'In presenza e online: Sala civica, Via Roma 1, Prova',
      'Ingresso senza gradini',
      'Posti esauriti',
      'Incontro sulla mobilità',
    ],
  ),
  table('table, one entry', [meeting], ['1 incontro o dichiarazione'], {attributes: {kind: 'meeting'}}),
  table(
    'table, all unknown',
    [{id: 'ignoto', kind: 'meeting', title: 'Incontro', start: '2099-05', datePrecision: 'month'}],
    ['maggio 2099'],
  ),
  table('table, none', [], ['Nessun appuntamento o incontro pubblicato.']),
  table('table, none of this kind', [assembly], ['Nessun incontro pubblicato.'], {
    attributes: {kind: 'meeting'},
  }),
  table('table, stress', [stressed], [long]),
  table('table, right to left', [inArabic], ['اجتماع الحي حول الساحة الجديدة'], {direction: 'rtl'}),
  face('table, more than are fetched', ['Sono mostrati i primi 2', '20 di 2', 'Mostra altri'], cut, {
    attributes: {view: 'table', filters: 'off'},
  }),
];
