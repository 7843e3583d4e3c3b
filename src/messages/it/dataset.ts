import type {DatasetWords} from '../dataset.ts';
import {languageName} from '../language-name.ts';
import {plural} from '../plural.ts';
import {periodWords} from '../period.ts';
import {common} from './common.ts';

export {common};

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

export const dataset: DatasetWords = {
  none: 'Nessun dataset.',
  unreadable: (count) =>
    `Non è stato possibile leggere ${plural('it', count, {one: '# dataset', other: '# dataset'})}`,
  label: {
    holder: 'Titolare',
    publisher: 'Editore',
    themes: 'Temi',
    licence: 'Licenza',
    issued: 'Prima pubblicazione',
    modified: 'Ultima modifica',
    temporal: 'Periodo coperto',
    spatial: 'Territorio coperto',
    languages: 'Lingue',
    conformsTo: 'Conforme a',
    contact: 'Contatto',
    usage: 'Utilizzo',
  },
  highValue: 'Serie di dati di elevato valore',
  declaredFrequency: (frequency) => `Frequenza dichiarata: ${frequency}.`,
  lastUpdate: (when) => `Ultimo aggiornamento: ${when}.`,
  daysAgo(days) {
    if (days >= 730)
      return plural('it', Math.floor(days / 365.25), {one: 'oltre # anno fa', other: 'oltre # anni fa'});
    return days < 2 ? (['oggi', 'ieri'][days] ?? '') : plural('it', days, {other: '# giorni fa'});
  },
  period: periodWords(
    common.dates,
    (start) => `da ${start}`,
    (end) => `fino a ${end}`,
  ),
  periodUnknown: 'periodo non indicato',
  unstated: 'non indicata',
  formatUnknown: 'Formato non indicato',
  open: 'licenza aperta',
  notOpen: 'licenza non aperta',
  openUnknown: 'non è indicato se è aperta',
  distributions: 'Distribuzioni',
  noDistributions: 'Nessuna distribuzione indicata.',
  api: 'Servizio (API)',
  size(bytes) {
    const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
    const unit = units[step] ?? 'byte';
    const format = {style: 'unit', unit, maximumFractionDigits: 1} as const;
    return new Intl.NumberFormat('it', format).format(bytes / 1000 ** step);
  },
  updated: (date) => `aggiornato: ${date}`,
  rest: 'Resto della descrizione',
  more: 'Anteprima, indirizzi e citazione',
  download: 'Scarica',
  useApi: 'Vai al servizio',
  access: 'Vai alla pagina',
  landingPage: 'Pagina del dataset',
  downloads: (count) => plural('it', count, {other: '# download'}),
  apiCalls: (count) =>
    plural('it', count, {one: '# richiesta al servizio', other: '# richieste al servizio'}),
  reuses: (count) => plural('it', count, {one: '# riuso', other: '# riusi'}),
  languageName: (tag) => languageName(tag, 'it'),
};
