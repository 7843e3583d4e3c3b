import type {Face} from '../face.ts';
import {assembly, event, meeting} from './entries.ts';
import {agenda} from './given.ts';

/** Entries as a list: which of them, when, and what became of them. */
export const listFaces: readonly Face[] = [
  agenda(
    'kinds apart',
    [meeting, assembly],
    [
      'Appuntamenti',
      'Agenda degli incontri con i portatori di interessi',
      'ottobre 2099',
      'giovedì 8 ottobre 2099, ore 18:00–20:30',
      'In presenza e online',
      'Sala civica, Via Roma 1, Prova',
      'Ingresso senza gradini',
      '60 posti. Posti esauriti',
      'Ordine del giorno',
      'Fonte: Sito del Comune',
      'Già passati (1)',
      'giovedì 8 febbraio 2024',
      'Svolto',
      'Assessora alla mobilità (Comune di Prova)',
      'Utilitalia, per conto di Gestori idrici',
      'Registro per la trasparenza, n. 123-45',
      'persona fisica',
      'Piste ciclabili',
      'Dati personali di terzi',
      'Verbale',
    ],
  ),
  agenda(
    'together',
    [meeting, assembly],
    ['Appuntamenti e incontri', 'Incontro con portatori di interessi'],
    {
      attributes: {kind: 'all'},
      never: ['Agenda degli incontri con i portatori di interessi'],
    },
  ),
  agenda('only meetings', [meeting, assembly], ['Incontro sulla mobilità', 'Nessun incontro in programma.'], {
    attributes: {kind: 'meeting'},
    never: ['Assemblea di quartiere'],
  }),
  agenda('none', [], ['Nessun appuntamento o incontro pubblicato.']),
  agenda('none of this kind', [assembly], ['Nessun incontro pubblicato.'], {
    attributes: {kind: 'meeting'},
    never: ['Nessun incontro nel periodo'],
  }),
  agenda(
    'dates as known',
    [
      event('mese', '2099-07'),
      event('trimestre', '2099-Q3'),
      event('troppo', '2099-11-15', {datePrecision: 'month'}),
      event('giorni', '2099-10-03', {end: '2099-10-05'}),
      event('altrove', '2099-12-01T10:00:00-05:00', {datePrecision: 'minute', timeZone: 'America/New_York'}),
    ],
    [
      'luglio 2099',
      '3° trimestre 2099',
      'novembre 2099',
      'sabato 3 – lunedì 5 ottobre 2099',
      'martedì 1 dicembre 2099, ore 10:00 (ora di New York)',
    ],
    {never: ['1 luglio 2099', '15 novembre']},
  ),
  agenda(
    'status',
    [
      event('annullato', '2099-01-01', {status: 'cancelled'}),
      event('rinviato', '2099-01-02', {status: 'postponed'}),
      event('spostato', '2099-01-03', {status: 'rescheduled', previousStart: '2098-12-30'}),
      event('futuro', '2099-01-04', {status: 'other:sospeso'}),
    ],
    ['Annullato', 'Rinviato', 'Spostato Prima era martedì 30 dicembre 2098', 'sospeso'],
    {never: ['other:']},
  ),
  agenda(
    'next',
    [
      event('dopo', '2099-02-01'),
      event('annullato', '2098-01-01', {status: 'cancelled'}),
      event('prima', '2099-01-01'),
      event('passato', '2020-01-01'),
    ],
    ['Prossimo appuntamento', 'Appuntamento prima'],
    {
      attributes: {view: 'next'},
      never: ['Appuntamento dopo', 'Appuntamento passato', 'Appuntamento annullato'],
    },
  ),
  agenda(
    'from to',
    [event('a', '2098-12-31'), event('b', '2099-01-15'), event('c', '2099-02-01')],
    ['Appuntamento b'],
    {
      attributes: {from: '2099-01-01', to: '2099-01-31'},
      never: ['Appuntamento a', 'Appuntamento c'],
    },
  ),
  agenda(
    'nil return',
    [{...meeting, nilReturn: true, title: 'Gennaio 2024', start: '2024-01', datePrecision: 'month'}],
    ['Nessun incontro nel periodo', 'gennaio 2024'],
    {never: ['1 gennaio']},
  ),
  agenda(
    'end before start',
    [event('storto', '2099-05-05', {end: '2099-05-01'})],
    ['martedì 5 maggio 2099'],
    {never: ['1 maggio']},
  ),
];
