import {comparable, longest} from '../plain.ts';
import {languageCalled} from '../texts.ts';

/** The columns of a questionnaire in a table, by the names of our fields; the first name is the one of the template. */
export const columns = {
  code: {it: 'Codice', en: 'Code'},
  text: {it: 'Domanda', en: 'Question', more: ['testo', 'text']},
  type: {it: 'Tipo', en: 'Type'},
  help: {it: 'Aiuto', en: 'Help'},
  required: {it: 'Obbligatoria', en: 'Required', more: ['obbligatorio']},
  options: {it: 'Opzioni', en: 'Options', more: ['risposte', 'answers']},
  rows: {it: 'Righe', en: 'Rows'},
  multiple: {it: 'Più risposte per riga', en: 'Several answers per row'},
  min: {it: 'Minimo', en: 'Minimum', more: ['min']},
  max: {it: 'Massimo', en: 'Maximum', more: ['max']},
  step: {it: 'Passo', en: 'Step'},
  onlyIf: {it: 'Solo se', en: 'Only if'},
  personal: {it: 'Dato personale', en: 'Personal data'},
} as const;

const names = new Map(
  Object.entries(columns).flatMap(([field, column]) =>
    [column.it, column.en, ...('more' in column ? column.more : [])].map(
      (name) => [comparable(name), field] as const,
    ),
  ),
);

/** The field of a column, with the language of its texts: `Domanda (en)` is `text::en`. */
export function columnField(column: string): string {
  if (column.length > longest) return column;
  const [, inBrackets] = /\(([^)]*)\)\s*$/.exec(column) ?? [];
  const field = names.get(comparable(column)) ?? column;
  const language = inBrackets === undefined ? undefined : languageCalled(inBrackets);
  return language === undefined ? field : `${field}::${language}`;
}

/** The types, as people call them; the first name of each is the one of the template. */
const types = {
  text: ['testo', 'testo breve', 'text'],
  paragraph: ['testo lungo', 'long text', 'paragraph'],
  email: ['e-mail', 'posta elettronica'],
  number: ['numero', 'number'],
  rating: ['valutazione', 'voto', 'scala', 'rating'],
  date: ['data', 'date'],
  choice: ['scelta', 'scelta singola', 'choice'],
  choices: ['scelta multipla', 'multiple choice', 'choices'],
  ranking: ['classifica', 'ordinamento', 'ranking'],
  matrix: ['matrice', 'griglia', 'matrix'],
  allocation: ['ripartizione', 'allocation'],
  location: ['luogo', 'location'],
  file: ['file', 'allegato', 'attachment'],
  consent: ['consenso', 'conferma', 'consent'],
  group: ['titolo', 'gruppo', 'sezione', 'group', 'section', 'title'],
  display: ['testo da leggere', 'nota', 'note', 'display'],
} as const;

export type SpreadsheetType = keyof typeof types;

/** The type that people call so. */
export function typeCalled(name: string): SpreadsheetType | undefined {
  const plain = comparable(name);
  // The keys of a record are its type's; TypeScript widens them to string.
  return (Object.keys(types) as SpreadsheetType[]).find((type) =>
    types[type].some((one) => comparable(one) === plain),
  );
}

/** What the template calls a type. */
export const nameOfType = (type: SpreadsheetType): string => types[type][0];
export const typeNames: readonly string[] = Object.values(types).map(([first]) => first);
