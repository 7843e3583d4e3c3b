import type {Names, Shape} from './columns.ts';

/** What meetings and events have in common. */
export const shared = {
  id: {it: 'Identificativo, ID', en: 'Identifier'},
  date: {
    it: 'Data, Data dell’incontro, Data incontro, Data inizio, Data di inizio, Giorno, Dal',
    en: 'Date, Date of meeting, Meeting date, Start date, Day, From',
  },
  start: {it: 'Inizio, Ora, Ora inizio, Ora di inizio, Orario, Dalle', en: 'Start, Time, Start time'},
  endDate: {it: 'Data fine, Data di fine, Al', en: 'End date, To'},
  end: {it: 'Fine, Ora fine, Ora di fine, Alle', en: 'End, End time'},
  mode: {it: 'Modalità, Modalità di svolgimento', en: 'Mode, Format'},
  place: {it: 'Luogo, Sede', en: 'Place, Venue, Location'},
  topics: {it: 'Temi, Argomenti', en: 'Topics, Themes'},
  documents: {
    it: 'Documenti, Documento, Documentazione, Allegati',
    en: 'Documents, Document, Papers, Attachments',
  },
  minutes: {it: 'Verbale, Resoconto', en: 'Minutes'},
  url: {it: 'Link, Pagina, Pagina web, Sito, Collegamento', en: 'URL, Page, Web page, Website'},
  status: {it: 'Stato', en: 'Status'},
} satisfies Record<string, Names>;

/** A register of meetings with interest representatives. Several of them in one cell: one a line, or with `;` or `|`. */
export const meetingShape = {
  columns: {
    ...shared,
    official: {
      it: 'Decisore pubblico, Decisore, Decisori pubblici, Nominativo, Soggetto pubblico',
      en: 'Public decision-maker, Decision-maker, Official, Public official',
    },
    role: {it: 'Carica, Incarico, Ruolo, Qualifica', en: 'Office, Role, Position'},
    body: {
      it: 'Ente, Amministrazione, Struttura, Ufficio',
      en: 'Body, Department, Organisation, Institution',
    },
    counterpart: {
      it: 'Portatore di interessi, Portatori di interessi, Portatore d’interesse, Portatori d’interesse, Rappresentante di interessi, Rappresentanti di interessi, Soggetto incontrato, Organizzazione incontrata',
      en: 'Interest representative, Interest representatives, Counterpart, Counterparts, Organisation met, Organisations met, Lobbyist',
    },
    onBehalfOf: {it: 'Per conto di', en: 'On behalf of'},
    register: {
      it: 'N. registro, Numero registro, Numero di registro, N. iscrizione, Numero di iscrizione, N. iscrizione registro',
      en: 'Register number, Register no., Registration number, Register ID, Transparency register',
    },
    subject: {
      it: 'Oggetto, Oggetto dell’incontro, Argomento, Tema, Motivo, Motivi dell’incontro',
      en: 'Subject, Purpose, Purpose of meeting, Topic',
    },
  },
  required: [['date'], ['official', 'role'], ['counterpart']],
} as const satisfies Shape<string>;

/** A list of events to take part in. */
export const eventShape = {
  columns: {
    ...shared,
    title: {it: 'Titolo, Evento, Nome, Nome evento, Appuntamento', en: 'Title, Event, Name'},
    address: {it: 'Indirizzo', en: 'Address'},
    lat: {it: 'Latitudine, Lat', en: 'Latitude'},
    lon: {it: 'Longitudine, Lon', en: 'Longitude, Lng'},
    organiser: {
      it: 'Organizzatore, Organizzazione, A cura di, Ente',
      en: 'Organiser, Organizer, Organisation',
    },
    subject: {it: 'Descrizione, Oggetto', en: 'Description, Subject'},
    places: {it: 'Posti, Capienza', en: 'Places, Capacity'},
  },
  required: [['title'], ['date', 'start']],
} as const satisfies Shape<string>;
