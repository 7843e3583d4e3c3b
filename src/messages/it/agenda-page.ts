import type {AgendaPageWords} from '../agenda-page.ts';
import {plural} from '../plural.ts';
import {elided} from './common.ts';

export const agendaPage: AgendaPageWords = {
  moreFilters: 'Altri filtri',
  label: {
    official: 'Decisore pubblico o carica',
    organisation: 'Ente, o codice IPA',
    counterpart: 'Portatore di interessi',
    topic: 'Tema',
    place: 'Luogo',
    mode: 'Modalità',
    status: 'Stato',
    changedSince: 'Pubblicato o modificato dal giorno',
    year: 'Anno',
    order: 'Ordine',
  },
  topicHelp: 'Scrivi il tema per intero.',
  scheduled: 'In programma',
  latestFirst: 'Dall’ultimo al primo',
  widen: 'Prova a togliere uno dei filtri:',
  without: (filter) => `Senza «${filter}»`,
  faults: 'Non possiamo cercare così',
  fault: {
    noDay: (filter) => `«${filter}» deve essere un giorno che esiste, come 2026-07-31.`,
    noSuchWord: (filter) => `«${filter}» deve essere una delle voci dell’elenco.`,
    tooLong: (filter) => `«${filter}» è troppo lungo: scrivi al massimo 200 caratteri.`,
    twice: (filter) => `«${filter}» può avere un solo valore.`,
    reversed: '«Dal giorno» viene dopo «Al giorno»: scambiali.',
    noYear: '«Anno» deve avere quattro cifre, come 2026.',
  },
  subscribe: 'Abbonati al calendario',
  subscribeHelp: 'Il calendario si aggiorna da solo e tiene i filtri scelti in questa pagina.',
  backToList: 'Torna all’elenco',
  late: (days) =>
    plural('it', days, {
      one: 'Pubblicato # giorno dopo il termine',
      other: 'Pubblicato # giorni dopo il termine',
    }),
  changes: 'Che cosa è cambiato',
  changedSince: (day) => elided(`Che cosa è cambiato dal ${day}`),
  changesHelp:
    'L’elenco comincia dalla modifica più recente. Un appuntamento o un incontro nuovo e uno modificato non si distinguono; ciò che la fonte ha tolto non compare.',
  noChanges: 'Da quel giorno non è cambiato nulla.',
  changedOn: (day) => elided(`Pubblicato o modificato qui il ${day}`),
  summaryOf: (year) => `Riepilogo degli incontri del ${year}`,
  summaryHelp:
    'Un incontro con più decisori è contato accanto a ciascuno, e uno con organizzazioni e persone in tutte e due le righe: sommate, danno più del totale.',
  noMeetings: (year) => `Per il ${year} non è pubblicato nessun incontro.`,
  yearBefore: 'Anno precedente',
  yearAfter: 'Anno successivo',
  showYear: 'Mostra',
  column: {
    official: 'Decisore pubblico',
    meetings: 'Incontri',
    organisations: 'Con organizzazioni',
    persons: 'Con persone fisiche',
    others: 'Con altri',
    unnamed: 'Senza nomi pubblicati',
    late: 'Pubblicati in ritardo',
    nilReturns: 'Dichiarazioni di nessun incontro',
  },
  total: 'Tutti gli incontri',
  officialUnknown: 'Decisore non indicato',
  cancelled: (count) =>
    plural('it', count, {
      one: '# incontro annullato o rinviato non è contato.',
      other: '# incontri annullati o rinviati non sono contati.',
    }),
};
