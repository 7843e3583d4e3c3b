import type {ErrorWords} from '../errors.ts';
import {plural} from '../plural.ts';
import {common, elided} from './common.ts';

export {common};

const characters = (count: number) => plural('it', count, {one: '# carattere', other: '# caratteri'});
const choices = (count: number) => plural('it', count, {one: '# risposta', other: '# risposte'});
const amount = (limit: number | string | undefined) =>
  typeof limit === 'number' ? common.number(limit) : String(limit);
const day = (limit: number | string | undefined) =>
  limit === undefined ? '' : common.dates.day(String(limit));

export const errors: ErrorWords = {
  summary: 'Controlla le risposte',
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
    duplicate: ({type}) =>
      type === 'ranking'
        ? 'Due risposte hanno la stessa posizione: dai a ognuna la sua'
        : 'La stessa risposta compare due volte: tienine una sola',
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
    tooEarly: ({limit}) => elided(`La data non può essere prima del ${day(limit)}`),
    tooLate: ({limit}) => elided(`La data non può essere dopo il ${day(limit)}`),
    overTotal: ({limit}) => `La somma supera ${amount(limit)}`,
    underTotal: ({limit}) => `La somma deve arrivare a ${amount(limit)}`,
    fileType: ({limit}) => `Allega un file di questo tipo: ${limit}`,
    fileSize: ({limit}) => `Il file è troppo grande: al massimo ${amount(limit)} byte`,
    fileGone: () => 'Il file non è più disponibile: allegalo di nuovo',
  },
  stray: 'Una delle risposte non appartiene a questo questionario.',
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
};
