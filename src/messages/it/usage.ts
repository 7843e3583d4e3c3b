import type {UsageWords} from '../usage.ts';
import {elided} from './common.ts';

export const usage: UsageWords = {
  heading: 'Quanto sono usati questi dati',
  about:
    'Quante richieste ha soddisfatto ogni giorno questo server, per tipo di contenuto e per formato, programmi e motori di ricerca compresi. Di chi ha fatto le richieste non si registra nulla: né l’indirizzo, né il programma, né che cosa ha cercato. I numeri minori di 5 non sono pubblicati.',
  period: (from, to) => `${elided(`Dal ${from}`)} ${elided(`al ${to}`)}, estremi inclusi`,
  none: 'In questo periodo non è stato contato nulla.',
  few: 'meno di 5',
  noun: 'Contenuto',
  nouns: {
    consultations: 'Consultazioni',
    results: 'Risultati delle consultazioni',
    agenda: 'Agenda',
    datasets: 'Dataset',
    plans: 'Piani e impegni',
    usage: 'Questi numeri',
  },
  page: 'Pagine',
};
