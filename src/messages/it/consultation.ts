import type {ConsultationWords} from '../consultation.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

export {common};

const characters = (count: number) => plural('it', count, {one: '# carattere', other: '# caratteri'});
const choices = (count: number) => plural('it', count, {one: '# risposta', other: '# risposte'});
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
  reason: 'Motivo:',
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
  // "Giorno", so that no article has to be elided before 8 and 11.
  dateBetween: (min, max) =>
    `Una data ${min === undefined ? 'fino' : `dal giorno ${day(min)}`} ${max === undefined ? 'in poi' : `al giorno ${day(max)}`}`,
  dateExample: 'Per esempio 31/07/2026',

  errorPrefix: 'Errore:',

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

  offline:
    'Sei senza connessione. Puoi continuare a scrivere: potrai inviare le risposte quando la connessione torna.',
  waiting: 'Quando la connessione torna, o quando riapri questa pagina, partono da sole.',
  draftNotKept: 'Questo dispositivo non conserva quello che scrivi: se chiudi la pagina, si perde.',
  later: 'Continua più tardi o su un altro dispositivo',
  draftKept: 'Quello che scrivi resta solo su questo dispositivo finché non lo invii.',
  draftFound: (when) => `Abbiamo ritrovato le risposte che avevi iniziato ${when}.`,
  deleteDraft: 'Cancella quello che ho scritto',
  draftDeleted: 'Abbiamo cancellato tutto da questo dispositivo.',
  unsupported:
    'Questo questionario ha domande che qui non si possono mostrare. Puoi rispondere nella pagina originale.',
};
