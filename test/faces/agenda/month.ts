import {longTitle as long, type Face} from '../face.ts';
import {assembly, event, inArabic, meeting, november, published, stressed} from './entries.ts';
import {agenda, cut, face, type More} from './given.ts';

const month = (name: string, entries: readonly object[], words: readonly string[], more: More = {}) =>
  agenda(name, entries, words, {...more, attributes: {view: 'month', ...more.attributes}});

/** `view="month"`. */
export const monthFaces: readonly Face[] = [
  month(
    'month',
    november,
    [
      'Novembre 2099, 7 appuntamenti',
      'Mese precedente: ottobre 2099',
      'Mese successivo: dicembre 2099',
      '12 novembre, 3 appuntamenti',
      '13 novembre, nessun appuntamento',
      '20 novembre, 1 appuntamento',
      '29 novembre, 1 appuntamento',
      'Data da definire: novembre 2099',
      'Data da definire: 4° trimestre 2099',
      'Appuntamento trimestre',
    ],
    {never: ['1 novembre, 1 appuntamento']},
  ),
  month(
    'month of meetings',
    published,
    ['Marzo 2024, 1 incontro', '5 marzo, 1 incontro', 'Incontro con Utilitalia', 'Ada Prova'],
    {attributes: {kind: 'meeting'}, never: ['Data da definire']},
  ),
  month(
    'month of a nil return',
    published,
    [
      'Gennaio 2024, nessun incontro pubblicato',
      'Periodi senza incontri, come dichiarato',
      'Nessun incontro nel periodo',
      'Nessun incontro pubblicato a gennaio 2024.',
      'Vai a febbraio 2024',
    ],
    {attributes: {kind: 'meeting', from: '2024-01-01'}, never: ['Data da definire', 'Giorno non indicato']},
  ),
  month(
    'month, kinds apart',
    [meeting, assembly],
    ['Ottobre 2099, 1 appuntamento', 'Febbraio 2024, 1 incontro'],
  ),
  month('month, together', [meeting, assembly], ['Ottobre 2099, 1 appuntamento o incontro'], {
    attributes: {kind: 'all'},
  }),
  month('month, one entry', [event('unico', '2099-05-05')], ['5 maggio, 1 appuntamento'], {
    never: ['Data da definire'],
  }),
  month('month, none', [], ['Nessun appuntamento o incontro pubblicato.']),
  month('month, none of this kind', [assembly], ['Nessun incontro pubblicato.'], {
    attributes: {kind: 'meeting'},
  }),
  month('month, between days', november, ['Novembre 2099, 5 appuntamenti', 'Mese precedente: ottobre 2099'], {
    attributes: {from: '2099-11-13', to: '2099-11-30'},
    never: ['Appuntamento mattina'],
  }),
  month('month, stress', [stressed], [long]),
  month('month, right to left', [inArabic], ['اجتماع الحي حول الساحة الجديدة', 'Ottobre 2099'], {
    direction: 'rtl',
  }),
  face(
    'month, more than are fetched',
    ['10 gennaio, 100 appuntamenti', '20 di 100', 'Di questo mese sono mostrati i primi 2'],
    cut,
    {
      attributes: {view: 'month', filters: 'off'},
      never: ['Sono mostrati i primi'],
      steps: [{until: 'Di questo mese sono mostrati'}],
    },
  ),
];
