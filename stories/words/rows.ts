import papaparse from 'papaparse';
import {pageWords} from '../../server/src/page-words.ts';
import {loadWords} from '../../src/messages/load.ts';
import {languages, type LanguageCode, type Noun} from '../../src/messages/messages.ts';
import {examplesIn, type AllWords} from './examples.ts';

/** A message in all languages. */
export type Row = {
  /** Its file: `consultation`, `pages`. */
  readonly file: string;
  /** Its name there, with what it is given: `status.open`, `questions(12)`. */
  readonly message: string;
  /** In the order of `languages`. */
  readonly texts: readonly string[];
};

/** The text of a file of words: `en/agenda` gives that of src/messages/en/agenda.ts. */
export type ReadFile = (name: string) => string;

/** A noun that is not here does not compile. */
const nouns: Readonly<Record<Noun, true>> = {
  consultation: true,
  elsewhere: true,
  errors: true,
  languages: true,
  steps: true,
  paper: true,
  receipt: true,
  verify: true,
  verdicts: true,
  outcome: true,
  results: true,
  saving: true,
  files: true,
  challenge: true,
  changes: true,
  revisions: true,
  usage: true,
  agenda: true,
  filtering: true,
  lists: true,
  taking: true,
  detail: true,
  summary: true,
  month: true,
  register: true,
  dataset: true,
  citing: true,
  preview: true,
  quality: true,
  codes: true,
  plan: true,
  timeline: true,
  tracking: true,
  comparing: true,
  table: true,
  imports: true,
  reviews: true,
  commands: true,
  report: true,
  types: true,
};

/** What a file says at its top while no native speaker has read it. */
const unread = /^\/\/ No native speaker has read this translation yet\.$/m;

/** The languages in which no native speaker has read the words of a file. */
export function notReviewed(file: string, read: ReadFile): readonly LanguageCode[] {
  return languages.filter((language) => unread.test(read(`${language}/${file}`)));
}

/** Every message, in the order of the Italian files. */
export async function allRows(): Promise<readonly Row[]> {
  const all = await Promise.all(languages.map(wordsOf));
  const calls = all.map(examplesIn);
  return Object.keys({common: true, ...nouns, pages: true}).flatMap((file) =>
    rowsBelow(all.map(member(file)), calls.map(member(file))).map((row) => ({file, ...row})),
  );
}

/** As a table for a spreadsheet, which knows by the first mark that it is UTF-8. */
export function csvOf(rows: readonly Row[], read: ReadFile): string {
  const fields = ['file', 'message', ...languages, 'notReviewed'];
  const data = rows.map(({file, message, texts}) => [
    file,
    message,
    ...texts,
    notReviewed(file, read).join(' '),
  ]);
  return `\uFEFF${papaparse.unparse({fields, data})}\r\n`;
}

async function wordsOf(language: LanguageCode): Promise<AllWords> {
  // The keys of a record are strings to TypeScript.
  const loaded = (Object.keys(nouns) as Noun[]).map((noun) => loadWords(language, noun));
  // All nouns are there; TypeScript does not see what a list of loads comes to.
  return Object.assign({pages: pageWords[language]}, ...(await Promise.all(loaded))) as AllWords;
}

/** The same message, or group of messages, in each language, with calls of what is to be called. */
function rowsBelow(
  inEach: readonly unknown[],
  calls: readonly unknown[],
  name = '',
): readonly Omit<Row, 'file'>[] {
  if (inEach.every((text) => typeof text === 'string')) return [{message: name, texts: inEach}];
  if (inEach.every((message) => typeof message === 'function')) {
    const [first] = calls;
    return listOf(first).map((call, index) => ({
      message: `${name}(${listOf(call).map(written).join(', ')})`,
      texts: inEach.map((message, language) =>
        String(Reflect.apply(message, undefined, listOf(listOf(calls[language])[index]))),
      ),
    }));
  }
  const keys = new Set(inEach.flatMap((group) => Object.keys(Object(group) as object)));
  return [...keys].flatMap((key) =>
    rowsBelow(inEach.map(member(key)), calls.map(member(key)), name === '' ? key : `${name}.${key}`),
  );
}

const member = (key: string) => (group: unknown) =>
  typeof group === 'object' && group !== null ? (Reflect.get(group, key) as unknown) : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const written = (value: unknown) => JSON.stringify(value) ?? 'undefined';
