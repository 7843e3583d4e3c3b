import type {WrittenDataset} from './dataset.ts';
import {bare, list, one, trees} from './dataset.ts';
import type {Face} from './face.ts';
import {here} from './face.ts';

const unfold = {unfold: 'Anteprima, indirizzi e citazione'} as const;

const csv = [
  'Specie;Località;Altezza;',
  'Tiglio;"Viale della Libertà, 3";12,5;x',
  'Leccio;Forlì;9;',
  ...Array.from({length: 30}, (_, index) => `Platano;Filare ${index + 1};${index + 5};`),
  '"Acero"campestre;rotto;1;',
].join('\n');

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const places = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: {type: 'Polygon', coordinates: [square(11, 43.8, 0.2), square(11.05, 43.85, 0.05)]},
      properties: {Nome: 'Parco', Alberi: 120},
    },
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [11, 43.75],
          [11.1, 43.78],
          [11.3, 43.76],
        ],
      },
      properties: {Nome: 'Filare', Alberi: 30},
    },
    {
      type: 'Feature',
      geometry: {type: 'Point', coordinates: [11.28, 43.95]},
      properties: {Nome: 'Quercia', Alberi: 1},
    },
    {type: 'Feature', geometry: null, properties: {Nome: 'Senza posto', Alberi: null}},
  ],
};

/** One file of a dataset, and what is seen of it. */
const preview = (
  name: string,
  {format, path, file, press = 'Mostra l’anteprima'}: Shown,
  words: readonly string[],
): Face => ({
  widget: 'dataset',
  name,
  path: '/datasets/alberi',
  files: {
    '/datasets/alberi': {
      ...bare,
      id: 'alberi',
      title: 'Alberi',
      distributions: [{format, accessUrl: here, downloadUrl: `${here}${path}`}],
    },
    [path]: file,
  },
  steps: [unfold, {until: press}, {press}, {until: words[0] ?? ''}],
  words,
});

type Shown = {
  readonly format: string;
  readonly path: string;
  readonly file: unknown;
  readonly press?: string;
};

const many: readonly WrittenDataset[] = Array.from({length: 45}, (_, index) => ({
  ...bare,
  // A server sorts them by their ids.
  id: `n${String(index + 1).padStart(2, '0')}`,
  title: `Raccolta ${index + 1}`,
}));

/** What few readers ask of a dataset. */
export const datasetExtrasFaces: readonly Face[] = [
  one(
    'citing',
    trees,
    [
      'Alberi del Comune',
      'Cita il dataset',
      'Copia l’indirizzo',
      'Comando per il terminale (curl)',
      'Copia il comando',
      'Copia la citazione',
      'Copia il BibTeX',
      'Scarica al massimo 1 MB da example.org.',
    ],
    {steps: [unfold, {until: 'Cita il dataset'}]},
  ),
  one(
    'quality',
    {...trees, keywords: ['verde'], accessRights: 'PUBLIC'},
    [
      'Alberi del Comune',
      'Qualità dei metadati',
      'Da 270 a 390 punti su 405: qualità tra buona e eccellente.',
      'Reperibilità: 100 punti su 100',
      'Aggiungi alla distribuzione una dichiarazione sui diritti',
    ],
    {attributes: {quality: 'on'}, steps: [{until: 'Qualità dei metadati'}, {unfold: 'Reperibilità'}]},
  ),
  one('quality, little known', bare, ['Poco si sa', '0 punti su 405: qualità scarsa.', '✗ manca'], {
    attributes: {quality: 'on'},
    steps: [{until: 'Qualità dei metadati'}, {unfold: 'Interoperabilità'}],
  }),
  preview('preview of a table', {format: 'CSV', path: '/alberi.csv', file: csv}, [
    'Prime 20 righe di 32 lette, 4 colonne',
    'Viale della Libertà, 3',
    'Colonna 4',
    '1 elemento non si può leggere e non è mostrato.',
  ]),
  preview('preview of places', {format: 'GeoJSON', path: '/luoghi.geojson', file: places}, [
    '4 elementi (1 senza posizione): 1 punto, 1 linea, 2 contorni.',
    'Latitudine da 43,75° a 44°, longitudine da 11° a 11,3°.',
    'Senza posto',
    'nessun altro sito viene interpellato',
  ]),
  preview(
    'preview of columns with tabs between them',
    {format: 'TSV', path: '/alberi.tsv', file: 'Specie\tLocalità\tAltezza\nTiglio\tViale; Libertà\t12,5\n'},
    ['1 riga, 3 colonne', 'Viale; Libertà', 'Altezza'],
  ),
  preview(
    'preview of a list in JSON',
    {
      format: 'JSON',
      path: '/fontane.json',
      file: {
        aggiornato: '2026-03-01',
        fontane: [
          {nome: 'Fontana vecchia', potabile: true, posto: {via: 'Piazza Grande', civico: 1}},
          {nome: 'Fontanella', potabile: false, note: null},
        ],
      },
    },
    ['2 righe', 'Fontana vecchia', 'potabile', 'Fontanella'],
  ),
  preview(
    'preview of records one a line',
    {
      format: 'NDJSON',
      path: '/letture.ndjson',
      file: '{"stazione": "Ponte", "livello": 1.2}\n{"stazione": "Diga", "livello": 3}\nrotta\n',
    },
    ['2 righe, 2 colonne', 'Ponte', 'Diga', '1 elemento non si può leggere e non è mostrato.'],
  ),
  preview(
    'preview of XML',
    {format: 'CSV', path: '/catalogo.xml', file: '<?xml version="1.0"?>\n<!-- a remark -->\n<catalogo/>'},
    ['c’è un documento XML, che qui non si può mostrare. Puoi comunque scaricarlo.'],
  ),
  preview(
    'preview of TopoJSON',
    {format: 'GeoJSON', path: '/confini.json', file: {type: 'Topology', objects: {}, arcs: []}},
    [
      'Il file è TopoJSON: qui si possono mostrare solo i luoghi scritti come GeoJSON. Puoi comunque scaricarlo.',
    ],
  ),
  preview(
    'preview of a record that is too large',
    {format: 'JSON', path: '/piano.json', file: [{testo: 'x'.repeat(1_100_000)}]},
    ['Il primo elemento del file è più grande di quanto si scarica per un’anteprima (1 MB).'],
  ),
  preview('preview of a web page', {format: 'CSV', path: '/accesso.html', file: '<!doctype html><p>Accedi'}, [
    'All’indirizzo del file c’è una pagina web, non i dati. Puoi comunque scaricarlo.',
  ]),
  list('long list', many, ['Raccolta 1', 'Raccolta 40', '40 di 45', 'Mostra altri'], {
    steps: [{until: '20 di 45'}, {press: 'Mostra altri'}, {until: '40 di 45'}],
    never: ['Raccolta 41'],
  }),
];
