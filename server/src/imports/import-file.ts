import type {ImportNote} from '../../../src/model/import-note.ts';
import type {Book} from './book.ts';
import {readCsv} from './csv.ts';
import {readDecidim} from './decidim.ts';
import type {Imported} from './finish.ts';
import {finish} from './finish.ts';
import {Notes, Unreadable} from './notes.ts';
import {readOwn} from './own.ts';
import {readSpreadsheet} from './spreadsheet/spreadsheet.ts';
import {readSurveyjs, surveyjsReference} from './surveyjs/surveyjs.ts';
import {sheetCalled} from './table.ts';
import {readWorkbook} from './workbook.ts';
import {readXlsform, xlsformReference} from './xlsform/xlsform.ts';

/** What a questionnaire can be brought from. */
export const sources = ['xlsform', 'surveyjs', 'decidim', 'spreadsheet', 'yaml'] as const;
export type ImportSource = (typeof sources)[number];

/** A file, as far as its name says what it is. */
export type Given =
  | {readonly is: 'workbook' | 'csv'; readonly bytes: Uint8Array}
  /** The content of a JSON or YAML file. */
  | {readonly is: 'value'; readonly value: unknown};

/** How to read it; what is absent is told from what is in it. */
export type Wanted = {readonly from?: ImportSource | undefined; readonly sheet?: string | undefined};

/** What an import comes to, and all that is to be said of it. Refused: nothing, and why. */
export type ImportResult = {readonly imported?: Imported; readonly notes: readonly ImportNote[]};

/** Bring a questionnaire from elsewhere. Never throws for what is in the file. */
export async function importFile(given: Given, wanted: Wanted = {}): Promise<ImportResult> {
  const notes = new Notes();
  try {
    const imported =
      given.is === 'value'
        ? ofValue(given.value, wanted, notes)
        : ofBook(await bookOf(given, notes), given.is, wanted, notes);
    return notes.isRefused ? {notes: notes.all} : {imported, notes: notes.all};
  } catch (error) {
    if (error instanceof Unreadable) return {notes: [...notes.all, error.note]};
    throw error;
  }
}

/** Read the cells of a file. Throws `Unreadable`. */
export async function bookOf(
  {is, bytes}: {readonly is: 'workbook' | 'csv'; readonly bytes: Uint8Array},
  notes: Notes,
): Promise<Book> {
  return is === 'csv' ? readCsv(bytes, notes) : readWorkbook(bytes, notes);
}

function ofBook(book: Book, is: 'workbook' | 'csv', {from, sheet}: Wanted, notes: Notes): Imported {
  if (from !== undefined && from !== 'xlsform' && from !== 'spreadsheet')
    throw new Unreadable('noQuestionnaire', {value: from});
  const isXlsform =
    from === 'xlsform' ||
    (from === undefined && is === 'workbook' && sheet === undefined && sheetCalled(book, 'survey'));
  return isXlsform
    ? finish(readXlsform(book, notes), notes, xlsformReference)
    : finish(readSpreadsheet(book, notes, sheet), notes);
}

function ofValue(value: unknown, {from}: Wanted, notes: Notes): Imported {
  switch (from ?? sourceLike(value)) {
    case 'surveyjs':
      return finish(readSurveyjs(value, notes), notes, surveyjsReference);
    case 'decidim':
      return finish(readDecidim(value, notes), notes);
    case 'yaml':
      return readOwn(value, notes);
    default:
      throw new Unreadable('noQuestionnaire', {...(from !== undefined && {value: from})});
  }
}

/** Whose JSON is this? */
function sourceLike(value: unknown): ImportSource | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('questionnaire' in value && hasItems(value.questionnaire)) return 'yaml';
  if ('pages' in value || 'elements' in value) return 'surveyjs';
  if (JSON.stringify(value).includes('"questionType"')) return 'decidim';
  return 'questions' in value ? 'surveyjs' : undefined;
}

const hasItems = (value: unknown) => typeof value === 'object' && value !== null && 'items' in value;
