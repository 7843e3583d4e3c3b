import type {PageWords} from '../pages.ts';
import {agendaPage} from './agenda-page.ts';

export const pages: PageWords = {
  noun: 'Consultazione pubblica',
  list: 'Consultazioni pubbliche',
  listEmpty: 'Per ora non ci sono consultazioni.',
  next: 'Pagina successiva',
  agenda: 'Agenda',
  datasets: 'Dati aperti',
  aboutDatasets: (publisher) => `I dati aperti che ${publisher} pubblica o descrive.`,
  plans: 'Piani d’azione',
  noPlans: 'Per ora non ci sono piani.',
  lists: 'Sezioni',
  otherForms: 'In altri formati',
  filter: 'Cerca nell’elenco',
  search: 'Parole da cercare',
  what: 'Che cosa',
  from: 'Dal giorno',
  to: 'Al giorno',
  all: 'Tutti',
  apply: 'Cerca',
  withoutFilters: 'Torna all’elenco completo',
  nothingFound: 'Non abbiamo trovato nulla.',
  others: 'Altro',
  pastEvents: 'Appuntamenti già passati',
  allMeetings: 'Tutti gli incontri con i portatori di interessi',
  publicationRule: 'Gli incontri sono pubblicati secondo questa regola',
  agendaPage,
  formExpired:
    'Questa pagina è rimasta aperta troppo a lungo per poter essere inviata. Quello che hai scritto è ancora qui: premi di nuovo «Invia le risposte».',
  formChanged:
    'Nel frattempo il questionario è cambiato. Abbiamo tenuto le risposte che valgono ancora: controllale e premi di nuovo «Invia le risposte».',
  formElsewhere:
    'Per sicurezza non abbiamo registrato queste risposte, perché non arrivano dalla pagina del questionario. Apri il questionario e invia le risposte da lì.',
  unreadableRequest: 'Non siamo riusciti a leggere quello che è arrivato. Torna indietro e riprova.',
  withdrawal: 'Codice per ritirare la risposta',
  withdrawalHelp: 'Chi ha questo codice può chiedere di cancellare la tua risposta: non darlo a nessuno.',
  formUsed: 'Questo modulo era già stato inviato',
  formUsedHelp:
    'Le risposte registrate sono quelle del primo invio; quelle che hai cambiato dopo non sono state registrate. Se vuoi, puoi compilare un’altra risposta.',
  noResults: {
    periodic: (fewest) =>
      `I primi si pubblicano mentre la consultazione è aperta, quando sono arrivate più di ${fewest} risposte; quelli definitivi dopo la chiusura.`,
    end: (until) => `La consultazione si chiude ${until}.`,
    counting:
      'La consultazione è chiusa: i risultati compaiono qui appena le risposte sono contate, di solito entro pochi minuti. Se non ha risposto nessuno, non ci sono risultati.',
    withdrawn: 'La consultazione è stata ritirata: i risultati non si pubblicano più.',
  },
  backToForm: 'Torna al questionario',
  whatStays:
    'Di questa risposta restano il numero, la data e il codice di controllo, che sta anche nell’elenco firmato. Dal codice non si può risalire alle risposte.',
  digests: 'Elenco firmato dei codici di controllo (JSON)',
  digestsHelp:
    'Contiene il codice di controllo di ogni risposta arrivata, anche di quelle ritirate, senza le risposte: chi ha una ricevuta può verificare che la sua ci sia.',
  genuine: 'Questa ricevuta è autentica: la risposta è stata registrata.',
  resultsOf: 'Risultati',
  aboutResults:
    'Come è stato risposto a questa consultazione pubblica, domanda per domanda. Sono conteggi, non risposte di singole persone. Chi ha risposto lo ha scelto: non è un campione.',
};
