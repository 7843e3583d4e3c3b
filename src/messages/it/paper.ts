import type {ConditionInWords} from '../../model/condition-words.ts';
import type {PaperWords} from '../paper.ts';
import {common} from './common.ts';

export const paper: PaperWords = {
  onlyIf: (conditions, any) =>
    `Rispondi solo se ${conditions.map(conditionText).join(any ? ' oppure se ' : ' e se ')}.`,
  answerTo: (question) => `[la tua risposta a «${question}»]`,
  print: 'Stampa il questionario su carta',
  printHelp: 'Per chi preferisce rispondere a penna: tutte le domande, senza le tue risposte.',
  handIn: 'Dove consegnare il questionario',
  handInUnknown: 'Chiedi all’ente che promuove la consultazione dove consegnarlo.',
  oneOnly: 'Segna una sola casella.',
  rank: 'Numera in ordine: 1 è la più importante. Lascia vuote quelle che non ti interessano.',
  oneInEachRow: 'Segna una casella per riga.',
  severalInEachRow: 'Puoi segnare più caselle per riga.',
  divide: (total, unit) => `Distribuisci in tutto ${common.number(total)}${unit ? ` ${unit}` : ''}.`,
  place: 'Scrivi un indirizzo o descrivi il luogo.',
  attach: 'Allega una copia a questo foglio.',
  dayMonthYear: 'giorno / mese / anno',
  version: (consultation, version) => `Consultazione ${consultation}, questionario versione ${version}`,
};

function conditionText({operator, question, answer, exists}: ConditionInWords): string {
  if (operator === 'exists') return `${exists === true ? 'hai' : 'non hai'} risposto a «${question}»`;
  if (answer === undefined) return `hai scelto «${question}»`;
  switch (operator) {
    case '!=':
      return `a «${question}» hai dato una risposta diversa da «${answer}»`;
    case '>':
      return `la risposta a «${question}» va oltre ${answer}`;
    case '<':
      return `la risposta a «${question}» viene prima di ${answer}`;
    case '>=':
      return `la risposta a «${question}» parte da ${answer}`;
    case '<=':
      return `la risposta a «${question}» arriva al massimo a ${answer}`;
    default:
      return `a «${question}» hai risposto «${answer}»`;
  }
}
