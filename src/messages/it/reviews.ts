import type {ReviewWords} from '../reviews.ts';
import {plural} from '../plural.ts';

const texts = (count: number) => plural('it', count, {one: '1 testo', other: `${count} testi`});

export const reviews: ReviewWords = {
  kind: {
    email: 'indirizzo e-mail',
    iban: 'IBAN',
    fiscalCode: 'codice fiscale',
    vatNumber: 'partita IVA',
    phone: 'numero di telefono',
  },
  marked: (kind, written) => `${kind} «${written}»`,

  noConsultation: (id) => `In questo database non c’è la consultazione «${id}».`,
  noQuestions: (id) => `La consultazione «${id}» non ha un questionario.`,
  none: (decided) =>
    decided === 0
      ? 'Non ci sono testi da esaminare.'
      : `Non ci sono altri testi da esaminare. Già decisi: ${decided}.`,
  start: (pending, decided) => `Da esaminare: ${texts(pending)}. Già decisi: ${decided}.`,
  help: 'Comandi, ciascuno seguito da Invio: p pubblica, r oscura, h trattieni, s salta, u annulla l’ultima scelta, q esci. Ogni decisione è registrata subito.',
  progress: (position, total) => `Testo ${position} di ${total}`,
  question: 'Domanda:',
  beside: (option) => `Scritto accanto a: ${option}`,
  text: 'Testo:',
  marks: 'Segnati:',
  proposed: 'Proposta:',
  ask: 'p pubblica, r oscura, h trattieni, s salta, u annulla, q esci:',
  unknownCommand: (command) => `«${command}» non è un comando.`,
  redactProposed:
    'Invio accetta la proposta. Oppure scrivi il testo da pubblicare e finisci con una riga che ha solo un punto. Subito un punto: non se ne fa nulla.',
  redactOwn:
    'Scrivi il testo da pubblicare e finisci con una riga che ha solo un punto. Subito un punto: non se ne fa nulla.',
  cancelled: 'Non è stato deciso nulla.',
  emptyText: 'Un testo vuoto non si pubblica: per non pubblicare nulla scegli h.',
  confirm:
    'Questo testo contiene ciò che è segnato, e chiunque potrà leggerlo. Per pubblicarlo così scrivi «pubblica»; Invio torna alla scelta.',
  confirmWord: 'pubblica',
  notConfirmed: 'Non è stato pubblicato.',
  decided: {publish: 'Sarà pubblicato.', redact: 'Sarà pubblicato oscurato.', hold: 'Trattenuto.'},
  skipped: 'Saltato: resta da esaminare.',
  undone: 'Annullato: ecco di nuovo il testo.',
  nothingToUndo: 'Non c’è nulla da annullare.',
  gone: 'Nel frattempo questa risposta è stata ritirata: il testo non c’è più.',
  last: 'Era l’ultimo. u annulla l’ultima scelta, Invio esce:',
  ended: (decided) => `Hai deciso su ${texts(decided)}.`,

  column: {
    id: 'id',
    question: 'domanda',
    text: 'testo',
    marked: 'segnati',
    proposed: 'testo proposto',
    decision: 'decisione',
    published: 'testo da pubblicare',
    confirmed: 'pubblica anche ciò che è segnato',
  },
  explained: {
    id: 'Dice di quale testo si tratta. Non si modifica; non dice chi l’ha scritto.',
    question: 'La domanda a cui risponde.',
    text: 'Ciò che è stato scritto. Non si modifica, se non per oscurarlo.',
    marked: 'Ciò che sembra un dato personale. Nomi e indirizzi non sono segnati: vanno cercati leggendo.',
    proposed: 'Il testo senza ciò che è segnato.',
    decision: 'pubblica, oscura o trattieni. Vuota: il testo resta da esaminare e non si pubblica.',
    published:
      'Solo con «oscura»: il testo da pubblicare. Vuota: si pubblica il testo proposto, oppure il testo come l’hai cambiato.',
    confirmed: 'sì, se il testo che si pubblica contiene ciò che è segnato e va bene così.',
  },
  explanation: {
    approved: 'Nessun testo si pubblica finché qualcuno non lo approva qui o nel terminale.',
    how: 'Compila la colonna «decisione» nel foglio «Testi» e importa il file con arengo-server review <consultazione> --import <file>.',
    faults: 'Se una riga ha un errore non si registra nulla: gli errori sono detti riga per riga.',
    after: 'Il file contiene ciò che le persone hanno scritto: cancellalo quando hai finito.',
  },
  sheet: {texts: 'Testi', explanation: 'Istruzioni'},
  decision: {publish: 'pubblica', redact: 'oscura', hold: 'trattieni'},
  yes: 'sì',
  exported: (count, file) => `${texts(count)} in ${file}. Il file contiene dati personali: cancellalo dopo.`,
  tooMany: (left) => `Altri ${left} non ci stanno: importa questo file, poi esporta di nuovo.`,
  tooLong: (count) =>
    plural('it', count, {
      one: '1 testo è troppo lungo per una cella: esaminalo nel terminale.',
      other: `${count} testi sono troppo lunghi per una cella: esaminali nel terminale.`,
    }),
  imported: ({publish, redact, hold}, undecided) =>
    `Registrati: pubblica ${publish}, oscura ${redact}, trattieni ${hold}. Senza decisione: ${undecided}.`,
  noRows: 'Nel file non ci sono righe con una decisione.',
  notReadable: 'Il file non si può leggere come foglio di calcolo .xlsx o come CSV.',
  notXlsxOrCsv: 'Il file deve avere un nome che finisce con .xlsx o .csv.',
  refused: (faults) =>
    plural('it', faults, {
      one: 'Non è stato registrato nulla: 1 errore.',
      other: `Non è stato registrato nulla: ${faults} errori.`,
    }),
  more: (count) => plural('it', count, {one: 'e 1 altro errore', other: `e altri ${count} errori`}),
  row: (row, what) => `riga ${row}: ${what}`,
  fault: {
    missingId: 'manca l’id, quindi non si sa di quale testo si tratta',
    unknownId:
      'nessun testo di questa consultazione ha questo id: forse la risposta è stata ritirata, e allora togli la riga',
    repeatedId: 'lo stesso id c’è già in una riga sopra',
    gone: 'nel frattempo la risposta è stata ritirata: togli la riga',
    changedText: 'il testo è cambiato, ma la decisione non è «oscura»',
    publishedDiffers: 'c’è un testo da pubblicare, ma la decisione non è «oscura»',
    nothingToPublish: 'la decisione è «oscura», ma nulla è segnato e manca il testo da pubblicare',
    emptyText: 'il testo da pubblicare è vuoto: per non pubblicare nulla scrivi «trattieni»',
    missingColumn: (column) => `manca la colonna «${column}»`,
    repeatedColumn: (column) => `la colonna «${column}» c’è due volte`,
    unknownDecision: (word) => `«${word}» non è una decisione: scrivi pubblica, oscura o trattieni`,
    stillMarked: (marks) =>
      `il testo che si pubblica contiene ${marks}: oscuralo, oppure scrivi «sì» in «pubblica anche ciò che è segnato»`,
  },
};
