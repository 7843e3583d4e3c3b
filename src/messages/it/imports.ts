import type {ImportCode, ImportNote, ImportPlace} from '../../model/import-note.ts';
import type {ImportWords} from '../imports.ts';
import {plural} from '../plural.ts';
import {elided} from './common.ts';

const quoted = (text = '') => `«${text.length > 120 ? `${text.slice(0, 119)}…` : text}»`;
const list = (texts: readonly string[] = []) =>
  new Intl.ListFormat('it', {type: 'conjunction'}).format(texts.map(quoted));
const megabytes = (bytes = 0) =>
  `${(bytes / 1024 / 1024).toLocaleString('it', {maximumFractionDigits: 1})} MB`;
const number = (count = 0) => count.toLocaleString('it');

function placed({sheet, row, column, path}: ImportPlace): string {
  return [
    sheet === undefined ? '' : `foglio ${quoted(sheet)}`,
    row === undefined ? '' : `riga ${row}`,
    column === undefined ? '' : `colonna ${quoted(column)}`,
    path ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const sentences: Readonly<Record<ImportCode, (note: ImportNote) => string>> = {
  fileTooLarge: ({limit}) => `il file è troppo grande: al massimo ${megabytes(limit)}`,
  inflatesTooMuch: ({limit}) =>
    `il file è compresso e, aperto, occuperebbe troppo: al massimo ${megabytes(limit)}. Non è stato aperto`,
  tooManyRows: ({limit}) => `ci sono troppe righe: al massimo ${number(limit)}. Dividi il file in più parti`,
  tooManyColumns: ({limit}) => `ci sono troppe colonne: al massimo ${number(limit)}`,
  notAWorkbook: () =>
    'non si può aprire come foglio di calcolo .xlsx: forse è rovinato, o ha un altro formato',
  lockedOrOld: () =>
    'è protetto da una password oppure è un vecchio file .xls: salvalo come .xlsx senza password',
  openDocument: () => 'non è un file .xlsx (forse è di LibreOffice): salvalo come .xlsx',
  utf16: () => 'il file è in UTF-16: salvalo di nuovo come «CSV UTF-8»',
  emptyFile: () => 'non contiene niente',
  notReadable: ({value}) => `non si può leggere (${value ?? ''})`,
  noQuestionnaire: () => 'non contiene un questionario che sappiamo leggere',
  missingSheet: ({value, values}) => `manca il foglio ${quoted(value)}; ci sono: ${list(values)}`,
  missingColumn: ({value}) => `manca la colonna ${quoted(value)}`,
  repeatedColumn: ({value}) => `la colonna ${quoted(value)} c’è più di una volta`,
  mergedHeader: () => 'nell’intestazione ci sono celle unite: separale, una per colonna',
  mergedAnswers: () => 'tra le risposte ci sono celle unite, e non si sa di chi siano: separale',
  torn: () => 'le virgolette non sono chiuse come si deve',
  tooManyCells: ({value}) => `la cella ${quoted(value)} non ha un nome di colonna nell’intestazione`,
  unknownColumn: ({value}) => `la colonna ${quoted(value)} non è una domanda di questo questionario`,
  duplicateCode: ({value}) => `il codice ${quoted(value)} è già usato da un’altra domanda`,
  duplicateOption: ({value}) => `la risposta ${quoted(value)} è proposta due volte`,
  unknownList: ({value, values}) => `l’elenco di risposte ${quoted(value)} non c’è; ci sono: ${list(values)}`,
  unclosedGroup: ({value}) => `il gruppo ${quoted(value)} comincia e non finisce`,
  endWithoutBegin: () => 'finisce un gruppo che non è cominciato',
  circle: ({value}) => `le condizioni dipendono l’una dall’altra in cerchio: ${value ?? ''}`,
  missingText: ({value}) => `la domanda ${quoted(value)} non ha testo`,
  missingCode: ({values}) => `manca ${list(values)}`,
  unknownType: ({value, values}) =>
    value
      ? `${quoted(value)} non è un tipo che conosciamo; scegli tra: ${list(values)}`
      : `manca il tipo; scegli tra: ${list(values)}`,
  misfit: ({value}) => `non si può pubblicare così (${value ?? ''})`,
  notADate: ({value}) => `${quoted(value)} non è una data; scrivi per esempio 31/12/2026`,
  notANumber: ({value}) => `${quoted(value)} non è un numero`,
  notYesOrNo: ({value}) => `${quoted(value)} non è né «sì» né «no»`,
  notThisChannel: ({value, values}) => `qui si registrano risposte ${list(values)}, non ${quoted(value)}`,
  unknownVersion: ({value}) => `del questionario non c’è una versione ${quoted(value)}`,
  filesFromTable: ({value}) =>
    `la domanda ${quoted(value)} chiede un file, e un file non si può portare in una tabella`,
  noResponses: () => 'c’è l’intestazione ma nessuna risposta',

  notRead: ({value}) => `non si legge: ${quoted(value)}`,
  sheetNotRead: ({value}) => `il foglio ${quoted(value)} non si legge`,
  computed: ({value}) =>
    `${quoted(value)} è un dato che il dispositivo o il modulo calcola: qui si chiede solo alle persone`,
  typeNotCarried: ({value}) => `una domanda di tipo ${quoted(value)} qui non c’è`,
  choicesElsewhere: ({value}) =>
    `le risposte da scegliere sono in un altro file o indirizzo: ${quoted(value)}`,
  choiceFilter: ({value}) =>
    `il filtro delle risposte non si riporta, quindi si propongono tutte: ${quoted(value)}`,
  condition: ({value}) =>
    `la condizione dice più di quanto si possa riportare, quindi la domanda si mostra sempre: ${quoted(value)}`,
  conditionTarget: ({value, values}) =>
    `la condizione guarda ${list(values)}, che non è tra le domande, quindi la domanda si mostra sempre: ${quoted(value)}`,
  constraint: ({value}) => `il limite non si può riportare, quindi non vale: ${quoted(value)}`,
  requiredWhen: ({value}) =>
    `«obbligatoria» dipende da qualcosa che non si può riportare, quindi è facoltativa: ${quoted(value)}`,
  ownMessage: ({value}) => `il messaggio di errore è il nostro, non ${quoted(value)}`,
  media: ({value}) => `immagini, suoni e filmati non si riportano: ${quoted(value)}`,
  defaultValue: ({value}) => `la risposta già scritta non si riporta: ${quoted(value)}`,
  looks: ({value}) => `l’aspetto non si riporta: ${quoted(value)}`,
  order: ({value}) => `le risposte restano nell’ordine del file, senza ${quoted(value)}`,
  unknownLanguage: ({value}) => `non si capisce in che lingua è: ${quoted(value)}`,
  otherQuestionnaire: () => 'qui c’è un altro questionario: si legge solo il primo',
  hiddenItem: ({value}) => `${quoted(value)} era nascosto e resta fuori`,
  emptyGroup: ({value}) => `nel gruppo ${quoted(value)} non resta niente: si toglie`,
  noOptions: ({value}) => `${quoted(value)} non ha risposte o righe da proporre: resta fuori`,
  matrixCells: ({value}) => `questa colonna della tabella non ha risposte da scegliere: ${quoted(value)}`,
  reference: ({value}) => `il testo ripete ${quoted(value)}, che non è una domanda fatta prima`,

  renamed: ({value, values}) => `il codice ${quoted(value)} diventa ${list(values)}`,
  asText: ({value}) => `${quoted(value)} diventa una riga di testo`,
  asConsent: () => 'la conferma diventa una casella da spuntare',
  asEmail: ({value}) => `chiede un indirizzo e-mail, riconosciuto da ${quoted(value)}`,
  asMatrix: ({value}) => `il gruppo ${quoted(value)} diventa una sola domanda a griglia`,
  asMatrices: ({value}) => `la tabella ${quoted(value)} diventa una griglia per ogni colonna`,
  askedOnce: ({value}) => `il gruppo che si ripete, ${quoted(value)}, si chiede una volta sola`,
  markupRemoved: ({value}) => `si tolgono grassetti, colori e collegamenti: ${quoted(value)}`,
  includesOption: ({value}) =>
    `la condizione vale se la risposta è tra quelle scelte, anche con altre: ${quoted(value)}`,
  unansweredDiffers: ({value}) =>
    `finché non c’è risposta, la condizione con «diverso da» qui non vale: ${quoted(value)}`,
  languageAssumed: ({value}) => `il file non dice in che lingua è: si prende ${quoted(value)}`,
  versionAssumed: ({value}) => `il file non dice la versione: è la ${quoted(value)}`,
  codeMade: ({value, values}) => `${quoted(value)} è troppo lungo per un codice: diventa ${list(values)}`,
  ungrouped: ({value}) =>
    `il gruppo ${quoted(value)} non ha titolo: le sue domande stanno insieme alle altre`,
  textFromName: ({value}) => `manca il titolo: al suo posto c’è il codice ${quoted(value)}. Correggilo`,

  windows1252: () => 'il file non è in UTF-8: è stato letto come Windows-1252. Controlla gli accenti',
  hiddenSheet: ({value}) => `il foglio ${quoted(value)} è nascosto, ed è stato letto`,
  hiddenRow: () => 'la riga è nascosta, ed è stata letta',
  mergedDown: ({value, limit}) =>
    `celle unite fino alla riga ${limit ?? ''}: ${quoted(value)} vale per tutte`,
  mergedAcross: ({value, values}) =>
    `celle unite fino alla colonna ${(values ?? []).join('')}: ${quoted(value)} vale solo per la prima`,
  formula: ({value}) => `c’è una formula: vale il suo risultato, ${quoted(value)}`,
  formulaWithoutValue: () =>
    'c’è una formula senza risultato: la cella è vuota. Apri il file, salvalo e riprova',
  cellError: ({value}) => `la cella contiene un errore: ${quoted(value)}`,
  serialDate: ({value, values}) => `${quoted(value)} è una data come la conta Excel: ${list(values)}`,
  questionWithoutColumn: ({value}) => `la domanda ${quoted(value)} non ha una colonna: resta senza risposta`,
  oldDecidim: () => 'Decidim non fa uscire condizioni e limiti delle risposte: riportali a mano',
};

const note = (one: ImportNote) => {
  const where = placed(one.place);
  const what = sentences[one.code](one);
  return where === '' ? what : `${where}: ${what}`;
};

const notOpen: Readonly<Record<string, string>> = {
  upcoming: 'non è ancora cominciata',
  suspended: 'è sospesa',
  withdrawn: 'è stata ritirata',
  closed:
    'è chiusa. Le risposte raccolte su carta entro la chiusura si possono registrare con --after-closing',
  concluded: 'è conclusa, con gli esiti pubblicati: non si aggiungono risposte',
};

export const imports: ImportWords = {
  note,
  heading: {
    fault: (count) => `Da correggere (${count}):`,
    left: (count) => `Non riportato (${count}):`,
    changed: (count) => `Riportato in altro modo (${count}):`,
    said: (count) => `Da sapere (${count}):`,
  },
  refused: (count) =>
    plural('it', count, {
      one: 'Non è stato scritto niente: # errore.',
      other: 'Non è stato scritto niente: # errori.',
    }),
  noPlace: (file, flag, fault) =>
    fault === 'EEXIST'
      ? `${file} c’è già, e non si scrive sopra a niente. Scegli un altro nome con ${flag}, oppure sposta quel file. Non è stato scritto niente.`
      : `${file} non si può scrivere (${fault}): controlla che la cartella ci sia e che si possa scriverci, oppure scegli un altro posto con ${flag}. Non è stato scritto niente.`,
  written: (file, questions) => `${file}: ${plural('it', questions, {one: '# domanda', other: '# domande'})}`,
  missing: (fields) => `Prima di pubblicare completa: ${fields.join(', ')}`,
  personal: 'Controlla quali domande chiedono dati personali e aggiungi «personal: true».',
  template: (file) => `${file}: un modello da riempire, con un esempio e le istruzioni`,
  row: (place, what) => `${placed(place)}: ${what}`,
  responses: {
    noConsultation: (id) => `In questo archivio non c’è la consultazione ${quoted(id)}.`,
    noQuestions: (id) => `La consultazione ${quoted(id)} non ha un questionario.`,
    notOpen: (status) => `La consultazione ${notOpen[status] ?? 'in questo momento non riceve risposte'}.`,
    afterClosing:
      'La consultazione è chiusa: le risposte si aggiungono dopo, come chiesto con --after-closing.',
    purged: (day) =>
      `Il tempo per cui si conservano le risposte è scaduto e ${elided(`dal ${day}`)} sono cancellate: non se ne aggiungono altre.`,
    afterFinal: (fewest) =>
      `I risultati definitivi sono già pubblicati. Si rifanno solo quando da allora sono arrivate almeno ${fewest} risposte, e i numeri delle domande personali restano come sono: le risposte aggiunte ora lì non si contano.`,
    notCounted: (fewest) =>
      `Le risposte arrivate dopo i risultati definitivi sono meno di ${fewest}: sono registrate ma non contate, per proteggere le persone.`,
    checked: (count) =>
      plural('it', count, {one: '# risposta si può registrare.', other: '# risposte si possono registrare.'}),
    recorded: (count) =>
      plural('it', count, {one: '# risposta registrata.', other: '# risposte registrate.'}),
    before: (count) =>
      plural('it', count, {
        one: 'Questo file è già stato registrato (# risposta): non è stato aggiunto niente.',
        other: 'Questo file è già stato registrato (# risposte): non è stato aggiunto niente.',
      }),
    partlyBefore: (count) =>
      plural('it', count, {
        one: '# risposta di questo file c’è già, ma non tutte: non è stato aggiunto niente.',
        other: '# risposte di questo file ci sono già, ma non tutte: non è stato aggiunto niente.',
      }),
    more: (count) => plural('it', count, {one: '… e # altra riga', other: '… e altre # righe'}),
  },
};
