import type {TableFault} from '../../model/table-fault.ts';
import {plural} from '../plural.ts';
import type {TableWords} from '../table.ts';

const quoted = (text: string) => `«${text}»`;
const list = (texts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat('it', {type}).format(texts.map(quoted));
const missing = (groups: readonly (readonly string[])[]) =>
  groups.map((names) => list(names, 'disjunction')).join('; ');

function words(fault: TableFault): string {
  switch (fault.code) {
    case 'utf16':
      return 'Il file è in UTF-16: salvalo di nuovo come «CSV UTF-8»';
    case 'workbook':
      return 'Il file è un foglio di calcolo (Excel o LibreOffice), non un CSV: salvalo come «CSV UTF-8»';
    case 'empty':
      return 'Il file è vuoto';
    case 'unknownColumns':
      return `La prima riga non contiene nomi di colonna che conosciamo; contiene: ${list(fault.found)}. Servirebbero, per esempio: ${fault.expected.map(missing).join('; oppure: ')}`;
    case 'missingColumns':
      return `${fault.columns.length === 1 ? 'Manca la colonna' : 'Mancano le colonne'} ${missing(fault.columns)}`;
    case 'noRows':
      return 'C’è solo l’intestazione: nessuna riga da mostrare';
    case 'ignoredColumns':
      return `${fault.found.length === 1 ? 'Colonna non letta' : 'Colonne non lette'}: ${list(fault.found)}`;
    case 'repeatedColumn':
      return `La colonna ${quoted(fault.column)} c’è più di una volta: vale la prima`;
    default:
      return `Riga ${fault.row}: ${inRow(fault)}`;
  }
}

function inRow(fault: Extract<TableFault, {readonly row: number}>): string {
  switch (fault.code) {
    case 'notALink':
      return `${quoted(fault.value)} non è un indirizzo web completo (https://…), quindi non diventa un collegamento`;
    case 'notASize':
      return `nella colonna ${quoted(fault.column)}, ${quoted(fault.value)} non è un numero di byte: la dimensione non si mostra`;
    case 'duplicate':
      return `è uguale alla riga ${fault.of} e si mostra una volta sola`;
    case 'registerNumbers':
      return `${plural('it', fault.numbers, {one: '# numero', other: '# numeri'})} di registro per ${plural('it', fault.counterparts, {one: '# portatore', other: '# portatori'})} di interessi: i numeri non si mostrano`;
    case 'quotes':
      return 'le virgolette non sono chiuse come si deve; da qui potrebbero mancare delle righe';
    case 'tooManyCells':
      return 'ha più celle dell’intestazione; se un testo contiene il separatore, va tra virgolette';
    case 'noSuchDay':
      return `la data ${fault.value} non esiste`;
    case 'noSuchTime':
      return `l’ora ${fault.value} non esiste`;
    case 'notADate':
      return `nella colonna ${quoted(fault.column)}, ${quoted(fault.value)} non è una data o un’ora; scrivi per esempio 31/12/2026 o 9:30`;
    case 'notANumber':
      return `nella colonna ${quoted(fault.column)}, ${quoted(fault.value)} non è un numero`;
    case 'missingCell':
      return `manca ${list(fault.columns, 'disjunction')}`;
    case 'endBeforeStart':
      return `la fine (${fault.end}) è prima dell’inizio (${fault.start})`;
    case 'misfit':
      return `non si può leggere (${fault.detail})`;
  }
}

export const table: TableWords = {
  fault: words,
  entries: (count) =>
    plural('it', count, {one: 'Si può mostrare # voce', other: 'Si possono mostrare # voci'}),
};
