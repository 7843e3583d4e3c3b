import {plural} from '../plural.ts';
import type {TakingWords} from '../taking.ts';

export const taking: TakingWords = {
  count: (entries) =>
    plural('it', entries, {
      one: 'Nei file c’è # voce: quella mostrata ora.',
      other: 'Nei file ci sono # voci: quelle mostrate ora.',
    }),
  nothing: 'Ora non c’è nulla da portare con te.',
  calendar: 'Scarica per il calendario (.ics)',
  table: 'Scarica la tabella (.csv)',
  without: (entries) =>
    plural('it', entries, {
      one: '# appuntamento senza giorno non è nel file per il calendario.',
      other: '# appuntamenti senza giorno non sono nel file per il calendario.',
    }),
  declared: (entries) =>
    plural('it', entries, {
      one: '# dichiarazione di nessun incontro è solo nella tabella.',
      other: '# dichiarazioni di nessun incontro sono solo nella tabella.',
    }),
  follow: 'Oppure abbonati: il tuo calendario segue questa agenda e si aggiorna da solo.',
  keepsFilters: 'L’abbonamento tiene i filtri di adesso.',
  wholeFeed: 'L’abbonamento comprende tutta l’agenda: chi la pubblica non offre un calendario già filtrato.',
  noFeed:
    'Chi pubblica questa agenda non offre un abbonamento: i file sono una copia di oggi e non si aggiornano.',
  subscribe: 'Abbonati con il tuo calendario',
  subscribeGoogle: 'Abbonati con Google Calendar',
  address: 'Indirizzo dell’abbonamento',
  copy: 'Copia l’indirizzo',
  copied: 'Indirizzo copiato.',
  notCopied: 'Il browser non lascia copiare: seleziona l’indirizzo qui sopra e copialo.',
  saved: (file) =>
    `Abbiamo salvato «${file}»: lo trovi nella cartella dei download, o dove il tuo browser mette i file scaricati.`,
  notSaved: 'Il file non è stato salvato. Controlla la connessione e riprova.',
  fileName: 'agenda',
  calendarName: 'Agenda',
  add: 'Aggiungi al calendario',
  one: 'File per il calendario (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office: 'Outlook di lavoro o di scuola',
  others: 'Se apri Google o Outlook, sono loro a sapere che cosa aggiungi; prima non ricevono nulla.',
  noDay: 'Il giorno non è noto: non si può ancora aggiungere a un calendario.',
};
