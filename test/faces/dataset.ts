import type {Dataset} from '../../src/model/dataset.ts';
import {longTitle as long, type Face} from './face.ts';
import {failuresOf} from './failures.ts';

export type WrittenDataset = Partial<Dataset> & Pick<Dataset, 'id' | 'title' | 'language'>;

const today = Date.parse(new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Rome'}).format(new Date()));
const daysAgo = (days: number) => new Date(today - days * 86_400_000).toISOString().slice(0, 10);

export const trees: WrittenDataset = {
  id: 'alberi',
  title: 'Alberi del Comune',
  language: 'it',
  description: 'Ogni albero, con specie e posizione.\n\nRilievo del 2026.',
  holder: {name: 'Comune di Prova'},
  publisher: {name: 'Regione di Prova', url: 'https://example.org/regione'},
  themes: ['http://publications.europa.eu/resource/authority/data-theme/ENVI', 'GOVE', 'NUOVO'],
  frequency: 'MONTHLY',
  issued: '2020-05',
  modified: daysAgo(94),
  licence: {code: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/', open: true},
  temporal: {start: '2020-01-01', end: '2026-06-30'},
  spatial: 'Territorio comunale',
  languages: ['it', 'sl'],
  conformsTo: ['https://example.org/norma'],
  contact: {name: 'Ufficio dati', email: 'dati@prova.example', phone: '+39 06 1234'},
  landingPage: 'https://example.org/alberi',
  hvdCategory: 'http://data.europa.eu/bna/c_ac64a52d',
  distributions: [
    {
      title: 'Tutti gli alberi',
      format: 'CSV',
      bytes: 3_412_000,
      accessUrl: 'https://example.org/alberi',
      downloadUrl: 'https://example.org/alberi.csv',
      modified: '2026-07-03',
    },
    {kind: 'api', format: 'WFS', accessUrl: 'https://example.org/wfs'},
    {accessUrl: 'https://example.org/pagina'},
  ],
  usage: {downloads: 12_345, reuses: 3, period: {start: '2026-01', end: '2026-03'}},
  provenance: {source: 'dati.prova.example', licence: {code: 'CC0-1.0'}, url: 'https://example.org/alberi'},
};

export const bare: WrittenDataset = {id: 'poco', title: 'Poco si sa', language: 'it'};

export const one = (
  name: string,
  document: WrittenDataset,
  words: readonly string[],
  more: Partial<Face> = {},
): Face => ({
  widget: 'dataset',
  name,
  path: `/datasets/${document.id}`,
  published: {datasets: [document]},
  words,
  ...more,
});

export const list = (
  name: string,
  items: readonly WrittenDataset[],
  words: readonly string[],
  more: Partial<Face> = {},
): Face => ({
  widget: 'dataset',
  name,
  path: '/datasets',
  published: {datasets: items},
  words,
  ...more,
});

/** Every face of `<arengo-dataset>`. */
export const datasetFaces: readonly Face[] = [
  ...failuresOf('dataset', '/datasets/x'),
  one(
    'dataset',
    trees,
    [
      'Alberi del Comune',
      'Frequenza dichiarata: mensile. Ultimo aggiornamento: 94 giorni fa.',
      'Titolare Comune di Prova',
      'Editore Regione di Prova',
      'Ambiente',
      'Governo e settore pubblico',
      'NUOVO',
      'CC-BY-4.0 (licenza aperta)',
      'maggio 2020',
      '1 gennaio 2020 – 30 giugno 2026',
      'italiano, sloveno',
      'dati@prova.example',
      'Serie di dati di elevato valore: Dati geospaziali',
      '3,4 MB',
      'aggiornato: 3 luglio 2026',
      'Scarica',
      'Vai al servizio',
      'Vai alla pagina',
      '12.345 download, 3 riusi (gennaio 2026 – marzo 2026)',
      'Fonte: dati.prova.example',
    ],
    {attributes: {view: 'card', heading: '3'}},
  ),
  one(
    'all unknown',
    bare,
    [
      'Frequenza dichiarata: non indicata. Ultimo aggiornamento: non indicato.',
      'Titolare non indicato',
      'Editore non indicato',
      'non indicata (non è indicato se è aperta)',
      'Nessuna distribuzione indicata.',
    ],
    {never: ['licenza non aperta', 'Utilizzo']},
  ),
  one(
    'not open',
    {
      ...trees,
      modified: daysAgo(0),
      licence: {title: 'Solo consultazione', open: false},
      usage: {downloads: 0, period: {}},
    },
    [
      'Ultimo aggiornamento: oggi.',
      'Solo consultazione (licenza non aperta)',
      '0 download (periodo non indicato)',
    ],
  ),
  one('a month', {...trees, modified: '2026-03'}, ['Ultimo aggiornamento: marzo 2026.'], {
    never: ['1 marzo'],
  }),
  one('years', {...trees, modified: daysAgo(2400)}, ['Ultimo aggiornamento: oltre 6 anni fa.']),
  one(
    'stress',
    {
      ...trees,
      title: long,
      description: long,
      holder: {name: long},
      spatial: long,
      distributions: [{title: long, format: long, accessUrl: 'https://example.org/'}],
    },
    [long],
  ),
  one('html in texts', {...bare, title: '<img src=x onerror=alert(1)>', description: '<script>1</script>'}, [
    '<img src=x onerror=alert(1)>',
    '<script>1</script>',
  ]),
  one('another language', {...bare, language: 'sl', title: 'Drevesa'}, ['Drevesa', 'Titolare']),
  one(
    'right to left',
    {
      ...bare,
      language: 'ar',
      title: 'أشجار البلدية',
      description: 'كل شجرة ونوعها وموقعها.',
      holder: {name: 'بلدية براتو'},
      distributions: [{title: 'الملف الكامل', format: 'CSV', accessUrl: 'https://example.org/'}],
    },
    ['أشجار البلدية', 'كل شجرة ونوعها وموقعها.', 'CSV'],
    {direction: 'rtl'},
  ),
  list('list', [trees, bare], ['Alberi del Comune', 'CSV', 'WFS', 'Poco si sa'], {
    never: ['Rilievo del 2026'],
  }),
  list('list of one', [bare], ['Poco si sa'], {never: ['Alberi del Comune']}),
  list('empty list', [], ['Nessun dataset.']),
  {
    widget: 'dataset',
    name: 'list, some unreadable',
    path: '/datasets',
    files: {
      '/datasets': {
        items: [
          trees,
          bare,
          {...bare, title: 'Lo stesso nome'},
          {...bare, id: 'z', landingPage: 'javascript:alert(1)'},
        ],
      },
    },
    words: ['Alberi del Comune', 'Poco si sa', 'Non è stato possibile leggere 2 dataset'],
    never: ['Lo stesso nome'],
  },
];
