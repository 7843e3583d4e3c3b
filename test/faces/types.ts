import type {Item} from '../../src/model/item.ts';
import type {Face, Step} from './face.ts';
import {shortConsultation} from './questionnaires.ts';

/** Five things that a town could do first. */
const options = [
  {code: 'parchi', text: 'Parchi'},
  {code: 'scuole', text: 'Scuole'},
  {code: 'strade', text: 'Strade'},
  {code: 'autobus', text: 'Autobus'},
  {code: 'luci', text: 'Illuminazione'},
];

export const rankingItem: Item = {
  linkId: 'priorita',
  type: 'ranking',
  text: 'Che cosa viene prima?',
  required: true,
  minChoices: 2,
  maxChoices: 3,
  options,
};

export const matrixItem: Item = {
  linkId: 'servizi',
  type: 'matrix',
  text: 'Come trovi questi servizi?',
  required: true,
  options: [
    {code: 'male', text: 'Male'},
    {code: 'bene', text: 'Bene'},
    {code: 'non-so', text: 'Non so'},
  ],
  rows: [
    {code: 'biblioteca', text: 'Biblioteca'},
    {code: 'anagrafe', text: 'Anagrafe'},
    {code: 'piscina', text: 'Piscina comunale'},
  ],
};

export const allocationItem: Item = {
  linkId: 'soldi',
  type: 'allocation',
  text: 'Come divideresti il bilancio partecipativo?',
  total: 100,
  step: 10,
  unit: {it: 'punti', en: 'points'},
  options: options.slice(0, 3),
};

export const locationItem: Item = {
  linkId: 'dove',
  type: 'location',
  text: 'Dove manca una panchina?',
  options: [
    {code: 'duomo', text: 'Piazza del Duomo'},
    {code: 'giardini', text: 'Giardini pubblici'},
  ],
  bounds: {south: 45.4, west: 9.1, north: 45.5, east: 9.3},
};

/** Places of which there are many: some have accents. */
export const longItem = (type: 'choice' | 'choices', count: number): Item => ({
  linkId: 'via',
  type,
  text: 'In che via abiti?',
  options: Array.from({length: count}, (_, index) => ({
    code: `v${index}`,
    text: index % 7 === 3 ? `Via della Libertà ${index}` : `Via dei Tigli ${index}`,
  })),
});

export const fileItem: Item = {
  linkId: 'mappa',
  type: 'file',
  text: 'Hai una mappa o una foto?',
  accept: ['application/pdf', 'image/*', 'text/plain'],
  maxBytes: 2_000_000,
  maxFiles: 2,
};
const map = (bytes = 1000, name = 'mappa.txt') => ({
  attach: {name, type: 'text/plain', bytes},
  into: fileItem.text as string, // it is written in one language
});

const send: Step = {press: 'Invia le risposte'};
const ask = (item: Item, name: string, steps: readonly Step[], words: readonly string[]): Face => ({
  widget: 'consultation',
  name,
  path: '/consultations/tipo',
  published: {
    consultations: [{...shortConsultation, id: 'tipo', questionnaire: {version: '1', items: [item]}}],
  },
  steps: [{until: 'Invia le risposte'}, ...steps],
  words,
});

/** Everything at once, in two steps, with a text that repeats a rare answer. */
const stepped = {
  ...shortConsultation,
  id: 'tipo',
  questionnaire: {
    version: '1',
    items: [
      {linkId: 'uno', type: 'group', text: 'Le scelte', items: [rankingItem, matrixItem]},
      {
        linkId: 'due',
        type: 'group',
        text: 'I dettagli',
        items: [
          allocationItem,
          {...locationItem, text: 'Prima {{priorita}}: dove?'},
          longItem('choices', 10_000),
        ],
      },
    ],
  },
};

/** What stands in the controls of all of them. */
const typed: readonly (readonly [string, string])[] = [
  ['a/priorita/luci', '1'],
  ['a/priorita/parchi', '2'],
  ['a/servizi/biblioteca', 'bene'],
  ['a/servizi/anagrafe', 'male'],
  ['a/servizi/piscina', 'non-so'],
  ['a/soldi/parchi', '60'],
  ['a/soldi/strade', '40'],
  ['a/dove/place', 'giardini'],
  ['a/dove/lat', '45.45000'],
  ['a/dove/lon', '9.20000'],
  ['a/via', 'v3'],
  ['a/via', 'v9000'],
];

const fromDraft = (name: string, steps: readonly Step[], words: readonly string[]): Face => ({
  widget: 'consultation',
  name,
  path: '/consultations/tipo',
  published: {consultations: [stepped]},
  kept: {
    version: '1',
    draft: {typed: typed.map(([at, value]) => [at, value]), asked: [], savedAt: '2026-06-01T10:00:00+02:00'},
  },
  steps: [{until: 'Abbiamo ritrovato'}, {until: 'Passo 1 di 3'}, ...steps],
  words,
});

/** The faces of the types of questions that few questionnaires use. */
export const typeFaces: readonly Face[] = [
  ask(rankingItem, 'ranking', [], ['Metti in ordine da 2 a 3 risposte', 'In ordine: 0 di 5', 'Parchi']),
  ask(
    rankingItem,
    'ranking, filled',
    [{press: 'Metti in ordine: Scuole'}, {press: 'Metti in ordine: Parchi'}, {press: 'Sposta su: Parchi'}],
    ['In ordine: 2 di 5', 'Parchi: posizione 1 di 2', 'Togli dall’ordine: Scuole'],
  ),
  ask(
    rankingItem,
    'ranking, with errors',
    [{press: 'Metti in ordine: Scuole'}, send, {until: 'Controlla le risposte'}],
    ['Che cosa viene prima? Scegli almeno 2 risposte'],
  ),
  ask(matrixItem, 'matrix', [], ['Una risposta per riga', 'Biblioteca: Bene', 'Piscina comunale: Non so']),
  ask(
    {...matrixItem, multiple: true},
    'matrix, several in a row',
    [{choose: 'Biblioteca: Male'}, {choose: 'Biblioteca: Bene'}],
    ['Anche più risposte per riga'],
  ),
  ask(
    matrixItem,
    'matrix, with errors',
    [{choose: 'Biblioteca: Bene'}, send, {until: 'Controlla le risposte'}],
    [
      'Come trovi questi servizi? Anagrafe: Scegli una risposta',
      'Come trovi questi servizi? Piscina comunale: Scegli una risposta',
    ],
  ),
  ask(allocationItem, 'allocation', [], ['Dividi in tutto 100 punti', 'Restano 100 di 100 punti']),
  ask(
    allocationItem,
    'allocation, filled',
    [
      {write: '50', into: 'Parchi'},
      {press: 'Aggiungi 10: Scuole'},
      {press: 'Aggiungi 10: Scuole'},
      {press: 'Togli 10: Parchi'},
      {until: 'Restano 40 di 100 punti Restano 40'},
    ],
    ['Restano 40 di 100 punti'],
  ),
  ask(
    allocationItem,
    'allocation, with errors',
    [
      {write: '90', into: 'Parchi'},
      {write: '30', into: 'Scuole'},
      {until: 'togli 20 Hai superato'},
      send,
      {until: 'Controlla le risposte'},
    ],
    ['Hai superato il totale di 100 punti: togli 20', 'La somma supera 100', 'Parchi: riduci a 70'],
  ),
  ask(locationItem, 'location', [], ['Un luogo dell’elenco', 'Giardini pubblici', 'Un punto nel riquadro']),
  ask(
    {
      ...locationItem,
      // Nothing is there: the frame is whole without its pictures.
      tiles: {url: 'https://localhost/faces/tiles/{z}/{x}/{y}.png', attribution: '© Comune di Prova'},
    },
    'location, with a map',
    [],
    ['© Comune di Prova', 'Un punto nel riquadro'],
  ),
  ask(
    locationItem,
    'location, filled',
    [
      {write: 'Davanti alla scuola', into: 'Indirizzo'},
      {write: '45,45', into: 'Latitudine'},
      {write: '9,2', into: 'Longitudine'},
    ],
    ['Togli il punto'],
  ),
  ask(
    locationItem,
    'location, with errors',
    [
      {write: '46,1', into: 'Latitudine'},
      {write: '9,2', into: 'Longitudine'},
      send,
      {until: 'Controlla le risposte'},
    ],
    ['Dove manca una panchina? Il punto è fuori dall’area'],
  ),
  ask(
    longItem('choice', 40),
    'long choice',
    [],
    ['Cerca tra 40 risposte', '40 risposte trovate', 'Via dei Tigli 0'],
  ),
  ask(
    longItem('choice', 40),
    'long choice, few found',
    [
      {choose: 'Via dei Tigli 1'},
      {write: 'LIBERTA 1', into: 'Cerca tra'},
      {until: 'Togli la scelta 3 risposte trovate'},
    ],
    ['Via dei Tigli 1', 'Via della Libertà 31', 'Togli la scelta'],
  ),
  ask(
    longItem('choices', 10_000),
    'long choices, filled',
    [
      {choose: 'Via dei Tigli 1'},
      {write: 'liberta 17', into: 'Cerca tra'},
      {choose: 'Via della Libertà 17'},
      // Said once more, after a pause.
      {until: '9817 44 risposte trovate'},
    ],
    ['Cerca tra 10.000 risposte', 'Via dei Tigli 1', 'risposte trovate'],
  ),
  ask(
    {...longItem('choice', 40), required: true},
    'long choice, with errors',
    [
      {write: 'zzz', into: 'Cerca tra'},
      {until: 'parole Nessuna risposta trovata'},
      send,
      {until: 'Controlla le risposte'},
    ],
    ['Nessuna risposta trovata', 'In che via abiti? Scegli una risposta'],
  ),
  fromDraft('rare types, draft found', [], ['In ordine: 2 di 5', 'Illuminazione', 'Biblioteca: Bene']),
  fromDraft(
    'rare types, check of the answers',
    [{press: 'Continua'}, {until: 'Passo 2 di 3'}, {press: 'Continua'}, {until: 'Controlla le tue risposte'}],
    [
      '1. Illuminazione',
      '2. Parchi',
      'Biblioteca: Bene',
      'Piscina comunale: Non so',
      'Parchi: 60 punti',
      'Prima 1. Illuminazione, 2. Parchi: dove?',
      'Giardini pubblici',
      '45.45, 9.2',
      'Via della Libertà 3',
      'Via dei Tigli 9000',
      'Cambia: Come trovi questi servizi?',
    ],
  ),
  ask(
    fileItem,
    'files',
    [],
    [
      'Hai una mappa o una foto? (facoltativa)',
      'Tipo di file: PDF, immagini o testo (.txt). Al massimo 2 file, fino a 2 MB ciascuno.',
      'Il file si carica appena lo scegli',
    ],
  ),
  ask(
    fileItem,
    'files, uploaded',
    [
      map(),
      {until: 'mappa.txt: caricamento completato'},
      map(1_234_000, 'rilievi.txt'),
      {until: 'rilievi.txt: caricamento completato'},
    ],
    ['mappa.txt (1 kB) Caricato', 'rilievi.txt (1,2 MB) Caricato', 'Togli mappa.txt'],
  ),
  ask(
    fileItem,
    'files, not taken',
    [map(2_040_000, 'enorme.txt'), {until: 'enorme.txt'}],
    ['«enorme.txt» è troppo grande: 2,1 MB, al massimo 2 MB.'],
  ),
  ask(
    {...fileItem, required: true},
    'files, with errors',
    [send, {until: 'Controlla le risposte'}],
    ['Hai una mappa o una foto? Rispondi a questa domanda'],
  ),
  ask(
    fileItem,
    'files, not what they say',
    [
      {attach: {name: 'foto.png', type: 'image/png', bytes: 500}, into: fileItem.text as string},
      {until: 'non corrisponde'},
    ],
    ['Il contenuto di «foto.png» non corrisponde al suo tipo.', 'Riprova foto.png', 'Togli foto.png'],
  ),
];
