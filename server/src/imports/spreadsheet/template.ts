import {writeXlsx} from 'hucre/xlsx';
import {columns, nameOfType, typeNames} from './columns.ts';
import {frameFields} from './frame.ts';

type Field = keyof typeof columns;

const order: readonly Field[] = [
  'code',
  'text',
  'type',
  'help',
  'required',
  'options',
  'rows',
  'multiple',
  'min',
  'max',
  'step',
  'onlyIf',
  'personal',
];

const example: readonly Partial<Record<Field | 'textEn', string>>[] = [
  {type: nameOfType('group'), code: 'chi-sei', text: 'Chi sei', textEn: 'Who you are'},
  {
    code: 'eta',
    type: nameOfType('choice'),
    text: 'Quanti anni hai?',
    textEn: 'How old are you?',
    required: 'sì',
    options: 'meno di 18\n18-24\n25-64\n65 o più',
  },
  {
    code: 'scuola',
    type: nameOfType('text'),
    text: 'Quale scuola o università frequenti?',
    textEn: 'Which school or university do you attend?',
    help: 'Basta il nome.',
    onlyIf: 'eta = meno di 18 o eta = 18-24',
    max: '200',
  },
  {type: nameOfType('group'), code: 'biblioteca', text: 'La biblioteca', textEn: 'The library'},
  {
    code: 'uso',
    type: nameOfType('choices'),
    text: 'Che cosa fai in biblioteca?',
    textEn: 'What do you do at the library?',
    options: 'Prendo libri in prestito\nStudio\nAltro (specificare)\nNon ci vado (esclude le altre)',
    max: '3',
  },
  {
    code: 'voto',
    type: nameOfType('rating'),
    text: 'Come la trovi?',
    textEn: 'How do you find it?',
    min: '1',
    max: '5',
  },
  {
    code: 'servizi',
    type: nameOfType('matrix'),
    text: 'Come giudichi questi servizi?',
    textEn: 'What do you think of these services?',
    options: 'scarso\nbuono\nnon so',
    rows: 'orari = Orari di apertura\nposti = Posti per studiare',
  },
  {
    code: 'fondi',
    type: nameOfType('allocation'),
    text: 'Come divideresti 100 euro?',
    textEn: 'How would you divide 100 euro?',
    options: 'Libri\nComputer\nOrari più lunghi',
    max: '100',
    step: '5',
  },
  {
    code: 'email',
    type: nameOfType('email'),
    text: 'Se vuoi sapere come va a finire, lascia un indirizzo',
    textEn: 'If you want to know what comes of it, leave an address',
    personal: 'sì',
  },
  {
    code: 'informativa',
    type: nameOfType('consent'),
    text: 'Ho letto l’informativa',
    textEn: 'I have read the privacy notice',
    required: 'sì',
  },
];

const explained: Readonly<Record<Field, string>> = {
  code: 'Un nome breve, diverso per ogni domanda: lettere senza accenti, cifre, - e _. Serve in «Solo se» e nell’esportazione.',
  text: 'La domanda come si legge. In un’altra lingua: una colonna «Domanda (en)», «Aiuto (en)», «Opzioni (en)».',
  type: `Uno tra: ${typeNames.join(', ')}. Un «titolo» apre un gruppo, fino al titolo seguente.`,
  help: 'Che cosa aiuta a rispondere.',
  required: 'sì oppure no.',
  options:
    'Le risposte da scegliere, una per riga (Alt+Invio) o separate da ;. Si può dare un codice: «si = Sì, sempre». «(specificare)» apre una riga da scrivere, «(esclude le altre)» esclude le altre.',
  rows: 'Le righe di una matrice, scritte come le opzioni.',
  multiple: 'Nella matrice: sì se in una riga si può scegliere più di una risposta.',
  min: 'Il numero o la data più piccola; in un testo i caratteri, in una scelta multipla le risposte.',
  max: 'Il numero o la data più grande; in un testo i caratteri, in una scelta multipla le risposte, in una ripartizione il totale, in un file quanti.',
  step: 'Di quanto in quanto si va, in un numero, una valutazione o una ripartizione.',
  onlyIf:
    'Quando si mostra: «eta = 18-24», «figli > 0», «uso contiene Studio», «scuola compilata», «scuola vuota». Più condizioni con «e» oppure con «o», non mescolate.',
  personal: 'sì se chiede dati personali: la risposta resta fuori da ciò che si pubblica.',
};

/** The workbook that a participation officer fills in: questions, what stands around them, and how it is done. */
export function templateWorkbook(): Promise<Uint8Array> {
  const header = order.flatMap((field) =>
    field === 'text' ? [columns.text.it, 'Domanda (en)'] : [columns[field].it],
  );
  const rows = example.map((row) =>
    order.flatMap((field) => (field === 'text' ? [row.text ?? '', row.textEn ?? ''] : [row[field] ?? ''])),
  );
  const frame: Readonly<Record<string, readonly [string, string]>> = {
    id: ['biblioteca-2027', ''],
    title: ['La biblioteca che vorrei', 'The library I would like'],
    'organisation.name': ['Comune di …', ''],
    opensAt: ['11/01/2027 09:00', ''],
    closesAt: ['28/02/2027', ''],
    'privacy.controller': ['Comune di …', ''],
    'privacy.purpose': ['Consultazione sui servizi della biblioteca', ''],
    'privacy.retention': ['12 mesi', ''],
    version: ['1', ''],
    language: ['it', ''],
  };
  const bold = {font: {bold: true}};
  const head = (count: number) =>
    new Map(Array.from({length: count}, (_, index) => [`0,${index}`, {style: bold}] as const));
  return writeXlsx({
    sheets: [
      {
        name: 'Domande',
        rows: [header, ...rows],
        cells: head(header.length),
        columns: header.map((name) => ({width: /Domanda|Opzioni|Aiuto/.test(name) ? 42 : 16})),
        freezePane: {rows: 1},
      },
      {
        name: 'Consultazione',
        rows: [
          ['Campo', 'Valore', 'Valore (en)'],
          ...frameFields.map(([field, name]) => [name, ...(frame[field] ?? ['', ''])]),
        ],
        cells: head(3),
        columns: [{width: 30}, {width: 60}, {width: 40}],
      },
      {
        name: 'Istruzioni',
        rows: [
          ['Colonna', 'Che cosa si scrive'],
          ...order.map((field) => [columns[field].it, explained[field]]),
        ],
        cells: head(2),
        columns: [{width: 26}, {width: 120}],
      },
    ],
  });
}
