import type {ConsultationWords} from '../consultation.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

export {common};

const characters = (count: number) => plural('it', count, {one: '# carattere', other: '# caratteri'});
const choices = (count: number) => plural('it', count, {one: '# risposta', other: '# risposte'});
const amount = (limit: number | string | undefined) =>
  typeof limit === 'number' ? common.number(limit) : String(limit);
const day = (limit: number | string | undefined) =>
  limit === undefined ? '' : common.dates.day(String(limit));

export const consultation: ConsultationWords = {
  none: 'Nessuna consultazione.',
  status: {
    upcoming: 'Non ancora aperta',
    open: 'Aperta',
    suspended: 'Sospesa',
    closed: 'Chiusa, esiti in preparazione',
    concluded: 'Conclusa, esiti pubblicati',
    withdrawn: 'Ritirata',
    unknown: 'Stato non indicato',
  },
  opens: (when) => `Apre ${when}`,
  openUntil: (when) => `Aperta fino a ${when}`,
  closedOn: (when) => `Chiusa ${when}`,
  extended: (from, to) => `Prorogata: la scadenza passa da ${from} a ${to}`,
  notOpen: {
    upcoming: 'La consultazione non è ancora aperta.',
    suspended: 'La consultazione è sospesa: per ora non è possibile rispondere.',
    closed: 'La consultazione è chiusa. Gli esiti sono in preparazione.',
    concluded: 'La consultazione è conclusa e gli esiti sono pubblicati.',
    withdrawn: 'La consultazione è stata ritirata.',
    unknown: 'Non sappiamo se la consultazione è aperta.',
  },
  questions: (count) => plural('it', count, {one: '# domanda', other: '# domande'}),
  minutes: (count) => plural('it', count, {one: 'circa # minuto', other: 'circa # minuti'}),
  participants: (count) => plural('it', count, {one: '# partecipante', other: '# partecipanti'}),
  start: 'Rispondi al questionario',
  read: 'Leggi la consultazione',
  outcome: 'Esito',
  otherWays: 'Altri modi per partecipare',
  organisedBy: (name) => `Promossa da ${name}`,

  optional: '(facoltativa)',
  chooseBetween(min, max) {
    if (min !== undefined && min === max) return `Scegli ${choices(min)}`;
    if (min !== undefined && max !== undefined) return `Scegli da ${common.number(min)} a ${choices(max)}`;
    if (max !== undefined) return `Puoi scegliere fino a ${choices(max)}`;
    return min === undefined ? 'Puoi scegliere più risposte' : `Scegli almeno ${choices(min)}`;
  },
  specify: (option) => `${option}: specifica`,
  scale(min, max, minLabel, maxLabel) {
    const meanings = [minLabel && `${min} è «${minLabel}»`, maxLabel && `${max} è «${maxLabel}»`].filter(
      Boolean,
    );
    return `Da ${min} a ${max}${meanings.length > 0 ? `, dove ${meanings.join(' e ')}` : ''}`;
  },
  charactersLeft: (count) =>
    count < 0
      ? plural('it', -count, {
          one: 'Hai scritto # carattere di troppo',
          other: 'Hai scritto # caratteri di troppo',
        })
      : plural('it', count, {one: 'Ti resta # carattere', other: 'Ti restano # caratteri'}),
  mostCharacters: (count) => `Puoi scrivere fino a ${characters(count)}`,
  dateBetween(min, max) {
    if (min !== undefined && max !== undefined) return `Una data dal ${day(min)} al ${day(max)}`;
    return min === undefined ? `Una data fino al ${day(max)}` : `Una data dal ${day(min)} in poi`;
  },
  dateExample: 'Per esempio 31/07/2026',

  errorSummary: 'Controlla le risposte',
  errorPrefix: 'Errore:',
  error: {
    required: ({type}) => {
      switch (type) {
        case 'choice':
        case 'matrix':
        case 'rating':
          return 'Scegli una risposta';
        case 'choices':
          return 'Scegli almeno una risposta';
        case 'consent':
          return 'Per inviare le risposte serve questa conferma';
        case 'date':
          return 'Scrivi una data';
        case 'number':
          return 'Scrivi un numero';
        case 'email':
          return 'Scrivi un indirizzo e-mail';
        default:
          return 'Rispondi a questa domanda';
      }
    },
    unknownQuestion: () => 'Questa domanda non fa più parte del questionario',
    notApplicable: () => 'A questa domanda non serve rispondere, viste le altre risposte',
    wrongType: ({type}) =>
      type === 'number' || type === 'rating'
        ? 'Scrivi un numero in cifre, per esempio 12 o 3,5, senza punti per le migliaia'
        : 'Rispondi nel modo richiesto dalla domanda',
    malformed: ({type}) => {
      if (type === 'email') return 'Scrivi un indirizzo e-mail completo, per esempio nome@esempio.it';
      if (type === 'date') return 'Scrivi una data che esiste, per esempio 31/07/2026';
      return 'La risposta contiene qualcosa che non si può leggere: riscrivila';
    },
    notAnOption: () => 'Scegli una delle risposte proposte',
    duplicate: () => 'La stessa risposta compare due volte: tienine una sola',
    exclusive: () => 'La risposta che esclude le altre va scelta da sola',
    tooShort: ({limit}) => `Scrivi almeno ${characters(Number(limit))}`,
    tooLong: ({limit}) => `Accorcia la risposta: al massimo ${characters(Number(limit))}`,
    tooFew: ({limit}) => `Scegli almeno ${choices(Number(limit))}`,
    tooMany: ({limit}) => `Scegli al massimo ${choices(Number(limit))}`,
    tooSmall: ({limit}) =>
      limit === undefined ? 'Il punto è fuori dall’area' : `Il minimo è ${amount(limit)}`,
    tooLarge: ({limit}) =>
      limit === undefined ? 'Il punto è fuori dall’area' : `Il massimo è ${amount(limit)}`,
    offStep: ({limit}) => `Scrivi un valore che vada di ${amount(limit)} in ${amount(limit)}`,
    tooEarly: ({limit}) => `La data non può essere prima del ${day(limit)}`,
    tooLate: ({limit}) => `La data non può essere dopo il ${day(limit)}`,
    overTotal: ({limit}) => `La somma supera ${amount(limit)}`,
    underTotal: ({limit}) => `La somma deve arrivare a ${amount(limit)}`,
    fileType: ({limit}) => `Allega un file di questo tipo: ${limit}`,
    fileSize: ({limit}) => `Il file è troppo grande: al massimo ${amount(limit)} byte`,
    fileGone: () => 'Il file non è più disponibile: allegalo di nuovo',
  },
  strayAnswer: 'Una delle risposte non appartiene a questo questionario.',
  problem: {
    invalid: 'Alcune risposte vanno controllate.',
    notOpen: 'La consultazione in questo momento non riceve risposte. Quello che hai scritto è ancora qui.',
    keyReused: 'Questo invio era già stato usato per altre risposte. Premi di nuovo «Invia le risposte».',
    keyInFlight: 'Il tuo invio è in corso. Riprova tra qualche secondo: non verrà contato due volte.',
    staleQuestionnaire:
      'Nel frattempo il questionario è cambiato. Ricarica la pagina: le risposte che valgono ancora restano.',
    challengeNeeded:
      'L’invio non è partito. Quello che hai scritto è ancora qui: quando vuoi, invialo di nuovo.',
    challengeInvalid:
      'Il calcolo che precede l’invio non è riuscito. Quello che hai scritto è ancora qui: invialo di nuovo.',
    tooLarge: 'Le risposte sono troppo lunghe per essere inviate. Accorcia i testi e riprova.',
    tooMany: 'Da questa rete sono arrivate molte risposte: per qualche minuto non ne riceviamo altre.',
    notFound: 'La consultazione non è più a questo indirizzo. Quello che hai scritto è ancora qui.',
    unavailable: 'Il servizio in questo momento non riesce a registrare le risposte. Riprova tra poco.',
  },

  privacy: {
    heading: 'Informativa sul trattamento dei dati personali',
    controller: 'Titolare',
    legalBasis: 'Base giuridica',
    dpo: 'Responsabile della protezione dei dati',
    purpose: 'Finalità',
    recipients: 'Destinatari',
    retention: 'Conservazione',
    rights: 'Come esercitare i tuoi diritti',
    full: 'Informativa completa',
  },

  send: 'Invia le risposte',
  sending: 'Invio in corso…',
  unconfirmed: 'Non sappiamo se la tua risposta è arrivata',
  unconfirmedHelp:
    'La connessione si è interrotta durante l’invio. Riprova: le risposte sono le stesse e non verranno contate due volte.',
  sendAgain: 'Riprova l’invio',

  received: 'Abbiamo ricevuto la tua risposta',
  receiptNumber: 'Numero della ricevuta',
  receivedAt: 'Data e ora di ricezione',
  notAProtocol: 'Non è un numero di protocollo e non avvia un procedimento.',
  keepReceipt: 'Conserva il numero o stampa questa pagina.',
  technical: 'Dettagli tecnici',
  digest: 'Codice di controllo',
  signature: 'Attestazione del servizio',
  verify: 'Verifica la ricevuta',
  respondAgain: 'Compila un’altra risposta',
  respondAgainHelp: 'La ricevuta verrà cancellata da questo dispositivo: prima prendi nota del numero.',

  offline:
    'Sei senza connessione. Puoi continuare a scrivere: potrai inviare le risposte quando la connessione torna.',
  waiting: 'Quando la connessione torna, o quando riapri questa pagina, partono da sole.',
  draftNotKept: 'Questo dispositivo non conserva quello che scrivi: se chiudi la pagina, si perde.',
  later: 'Continua più tardi o su un altro dispositivo',
  draftKept: 'Quello che scrivi resta solo su questo dispositivo finché non lo invii.',
  draftFound: (when) => `Abbiamo ritrovato le risposte che avevi iniziato ${when}.`,
  deleteDraft: 'Cancella quello che ho scritto',
  draftDeleted: 'Abbiamo cancellato le risposte da questo dispositivo.',
  unsupported:
    'Questo questionario ha domande che qui non si possono mostrare. Puoi rispondere nella pagina originale.',
};
