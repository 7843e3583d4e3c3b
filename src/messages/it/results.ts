import {plural} from '../plural.ts';
import {resultCells} from '../result-cells.ts';
import type {ResultsWords} from '../results.ts';
import {common} from './common.ts';

const {number, dates} = common;
const degrees = (value: number, positive: string, negative: string) =>
  `${number(Math.abs(value))} ${value < 0 ? negative : positive}`;

export const results: ResultsWords = {
  asOf: (when) => `Dati aggiornati a ${when}`,
  final: 'Dati definitivi: non si ricevono più risposte',
  respondents: (count) => plural('it', count, {one: '# risposta', other: '# risposte'}),
  channels: 'Come sono arrivate',
  channel: {web: 'online', paper: 'su carta', inPerson: 'di persona'},
  versions: 'Versioni del questionario a cui hanno risposto',
  version: (version) => `versione ${version}`,
  notASample:
    'La partecipazione è volontaria: i risultati dicono che cosa pensa chi ha risposto e non sono un campione della popolazione.',
  maybeTwice: 'La consultazione è anonima: la stessa persona può avere risposto due volte.',

  answered(answered, asked) {
    if (answered === 0) return 'Nessuna persona ha risposto a questa domanda';
    const many = plural('it', answered, {one: 'Ha risposto # persona', other: 'Hanno risposto # persone'});
    return asked === undefined ? many : `${many} su ${number(asked)} a cui la domanda è stata posta`;
  },
  several: 'Ogni persona poteva dare più risposte: la somma delle percentuali può superare il 100%.',
  ranking: 'La posizione 1 è la migliore. La barra mostra i primi posti.',
  hidden:
    'Alcuni numeri non sono mostrati per proteggere le persone: quelli sotto 5, e qualche altro da cui si potrebbero ricavare.',
  allHidden: (isFinal) =>
    `Le risposte a questa domanda non si pubblicano${isFinal ? '' : ' prima della chiusura'}, per proteggere le persone.`,
  removed: (question) => `Domanda «${question}», non più nel questionario`,
  removedNow: 'La domanda non è più presente nella versione attuale del questionario.',
  gone: 'non più presente nella versione attuale',
  change: {
    added: (version) => `La domanda c’è dalla versione ${version} del questionario.`,
    removed: (version) => `La domanda non c’è più dalla versione ${version} del questionario.`,
    text: (version) => `Nella versione ${version} è cambiato il testo della domanda.`,
    options: (version) => `Nella versione ${version} sono cambiate le risposte tra cui scegliere.`,
    rules: (version) => `Nella versione ${version} sono cambiate le regole per rispondere.`,
  },
  changed: (version) => `Nella versione ${version} la domanda è cambiata.`,

  of: {
    answers: 'Risposta',
    measures: 'Misura',
    places: 'Luogo',
    points: 'Punto',
    groups: 'Gruppo',
  },
  columns: {
    people: 'Persone',
    share: 'Quota',
    first: 'Primi posti',
    rank: 'Posizione media',
    ranked: 'Ordinata da',
    mean: 'Media',
    total: 'Totale',
    given: 'Assegnata da',
    value: 'Valore',
    respondents: 'Tra chi ha risposto',
    population: 'Nella popolazione',
    gap: 'Differenza',
  },
  measures: {mean: 'Media', median: 'Mediana', min: 'Minimo', max: 'Massimo', total: 'Somma'},
  point: (lat, lon) => `${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'O')}`,
  cell: resultCells('it', dates, {
    hidden: 'non mostrato',
    unknown: common.unknown,
    lessThan: (share) => `meno di ${share}`,
    moreThan: (share) => `più di ${share}`,
    gap(points) {
      if (points === 0) return 'nessuna differenza';
      const forms =
        points < 0
          ? {one: '# punto in meno', other: '# punti in meno'}
          : {one: '# punto in più', other: '# punti in più'};
      return plural('it', Math.abs(points), forms);
    },
  }),
  moreLines: (count) => plural('it', count, {one: 'Mostra un’altra riga', other: 'Mostra altre # righe'}),
  rounded: 'I punti sono arrotondati a circa un chilometro; più grande è il punto, più sono le persone.',
  moreTexts: (count) => plural('it', count, {one: 'Un altro testo', other: 'Altri # testi'}),
  texts: 'I testi sono pubblicati da chi promuove la consultazione. Dove c’è […] qualcosa è stato tolto.',
  noTexts: 'Le risposte a testo libero si pubblicano solo se le approva chi promuove la consultazione.',

  population: {
    heading: 'Chi manca',
    base: (respondents) =>
      plural('it', respondents, {
        one: 'Quote su # persona che ha indicato uno di questi gruppi.',
        other: 'Quote su # persone che hanno indicato uno di questi gruppi.',
      }),
    legend: 'Barra piena: chi ha risposto. Barra vuota: la popolazione.',
    source: 'Fonte',
    hidden: 'Il confronto con la popolazione non è mostrato, perché si vedono troppo pochi numeri.',
  },
  downloads: 'Scarica i risultati',
  csv: 'Tabella (CSV)',
  json: 'Dati (JSON)',
};
