import type {DatasetWords} from '../dataset.ts';
import {plural} from '../plural.ts';
import {periodWords} from '../when.ts';
import {common} from './common.ts';

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
  themes: {
    AGRI: 'Agricoltura, pesca, silvicoltura e prodotti alimentari',
    ECON: 'Economia e finanze',
    EDUC: 'Istruzione, cultura e sport',
    ENER: 'Energia',
    ENVI: 'Ambiente',
    GOVE: 'Governo e settore pubblico',
    HEAL: 'Salute',
    INTR: 'Tematiche internazionali',
    JUST: 'Giustizia, sistema giuridico e sicurezza pubblica',
    REGI: 'Regioni e città',
    SOCI: 'Popolazione e società',
    TECH: 'Scienza e tecnologia',
    TRAN: 'Trasporti',
  },
  frequencies: {
    CONT: 'continua',
    UPDATE_CONT: 'continua',
    HOURLY: 'ogni ora',
    DAILY: 'giornaliera',
    DAILY_2: 'due volte al giorno',
    WEEKLY: 'settimanale',
    WEEKLY_2: 'due volte alla settimana',
    WEEKLY_3: 'tre volte alla settimana',
    BIWEEKLY: 'ogni due settimane',
    MONTHLY: 'mensile',
    MONTHLY_2: 'due volte al mese',
    MONTHLY_3: 'tre volte al mese',
    BIMONTHLY: 'bimestrale',
    QUARTERLY: 'trimestrale',
    ANNUAL: 'annuale',
    ANNUAL_2: 'semestrale',
    ANNUAL_3: 'quadrimestrale',
    BIENNIAL: 'biennale',
    TRIENNIAL: 'triennale',
    QUINQUENNIAL: 'quinquennale',
    DECENNIAL: 'decennale',
    IRREG: 'irregolare',
    NEVER: 'mai',
    AS_NEEDED: 'quando serve',
    NOT_PLANNED: 'non prevista',
    OTHER: 'altra',
    UNKNOWN: 'non nota',
  },
  highValue: 'Serie di dati di elevato valore',
  highValueCategories: {
    c_ac64a52d: 'Dati geospaziali',
    c_dd313021: 'Osservazione della terra e ambiente',
    c_164e0bf5: 'Dati meteorologici',
    c_e1da4e07: 'Dati statistici',
    c_a9135398: 'Imprese e proprietà delle imprese',
    c_b79e35eb: 'Mobilità',
  },
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
  updated: (date) => `aggiornato il ${date}`,
  download: 'Scarica',
  useApi: 'Vai al servizio',
  access: 'Vai alla pagina',
  landingPage: 'Pagina del dataset',
  downloads: (count) => plural('it', count, {other: '# download'}),
  apiCalls: (count) =>
    plural('it', count, {one: '# richiesta al servizio', other: '# richieste al servizio'}),
  reuses: (count) => plural('it', count, {one: '# riuso', other: '# riusi'}),
  languageName(tag) {
    try {
      return new Intl.DisplayNames('it', {type: 'language'}).of(tag) ?? tag;
    } catch {
      // A tag can look like one and name no language.
      return tag;
    }
  },
};
