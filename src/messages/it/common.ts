import type {CommonWords} from '../common.ts';
import {dateWords} from '../dates.ts';
import {plural} from '../plural.ts';

const dates = dateWords(
  'it',
  (day, time) => `${day}, ore ${time}`,
  (number, year) => `${number}° trimestre ${year}`,
);

/** "dal 7 marzo", "dall’8 marzo": articles as they are said before numbers, elided before "otto …" and "undici". */
export const elided = (phrase: string) => phrase.replace(/(?:il|(l)) (?=8|11\b)/g, '$1l’');

export const common: CommonWords = {
  language: 'it',
  dates,
  number: (value) => value.toLocaleString('it'),
  failure: {
    unreachable:
      'Non riusciamo a collegarci. Controlla la connessione e riprova, oppure apri la pagina originale.',
    missing: 'Questo contenuto non è più all’indirizzo indicato.',
    refused: 'Non possiamo mostrare qui i dati. Puoi aprirli nella pagina originale.',
    unavailable: 'Il servizio in questo momento non risponde. Riprova tra poco.',
    unreadable: 'Abbiamo ricevuto dati che non riusciamo a leggere. Puoi aprirli nella pagina originale.',
    unsupported: 'Non possiamo mostrare qui questo contenuto. Puoi aprirlo nella pagina originale.',
  },
  noAddress: 'Manca un indirizzo valido da cui leggere i dati.',
  openPage: (host) => `Apri la pagina su ${host}`,
  retry: 'Riprova',
  retryAfter: (seconds) =>
    seconds < 90
      ? plural('it', seconds, {one: 'Riprova tra # secondo.', other: 'Riprova tra # secondi.'})
      : plural('it', Math.ceil(seconds / 60), {one: 'Riprova tra # minuto.', other: 'Riprova tra # minuti.'}),
  unreadable: (count) =>
    plural('it', count, {
      one: 'Non è stato possibile leggere # elemento',
      other: 'Non è stato possibile leggere # elementi',
    }),
  unknown: 'non indicato',
  bug: 'Qualcosa non ha funzionato in questa parte della pagina.',
  documents: 'Documenti',
  provenance: {
    source: 'Fonte',
    // A month and a quarter would have no "il".
    published: (date) => `Pubblicato: ${dates.day(date)}`,
    modified: (date) => `Aggiornato: ${dates.day(date)}`,
    licence: 'Licenza',
    original: 'Pagina originale',
  },
};
