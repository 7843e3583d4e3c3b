import type {ImportPlace} from '../../../../src/model/import-note.ts';
import type {Item, Questionnaire} from '../../../../src/model/item.ts';
import {isQuestion, walk} from '../../../../src/model/item.ts';
import type {AnswerError} from '../../../../src/model/problem.ts';
import {read} from '../../../../src/model/read.ts';
import {Language} from '../../../../src/model/text.ts';
import type {Answer} from '../../../../src/model/response.ts';
import {validate} from '../../../../src/model/validate.ts';
import type {Book, Sheet} from '../book.ts';
import {placeOf} from '../book.ts';
import type {Notes} from '../notes.ts';
import {Unreadable} from '../notes.ts';
import type {TableRow} from '../table.ts';
import {tableOf} from '../table.ts';
import type {Filled} from './answers.ts';
import {answersIn} from './answers.ts';
import type {Slot} from './slots.ts';
import {leading, slotFinder, slotsOf} from './slots.ts';

/** One row, as a response. */
export type RowResponse = {
  readonly row: number;
  readonly language: string | undefined;
  /** In canonical form. */
  readonly answers: readonly Answer[];
};

/** An answer that the questionnaire refuses, and where it stands. */
export type RowError = {
  readonly place: ImportPlace;
  readonly error: AnswerError;
  readonly item: Item | undefined;
};

/** What is expected of the rows. */
export type Expected = {
  readonly questionnaire: Questionnaire;
  readonly channel: string;
  readonly sheet?: string | undefined;
  /** Was the file typed as text (CSV)? Then "1.234" could mean two numbers. */
  readonly isTyped: boolean;
};

/** Read responses out of a table, one a row. Faults are noted, refused answers returned; with either, none is good. */
export function readResponses(
  book: Book,
  expected: Expected,
  notes: Notes,
): {readonly responses: readonly RowResponse[]; readonly errors: readonly RowError[]} {
  const {questionnaire} = expected;
  const sheet = sheetIn(book, expected.sheet, notes);
  if (sheet.merged.length > 0)
    notes.add('mergedAnswers', placeOf(sheet, Math.min(...sheet.merged.map(({fromRow}) => fromRow))));
  const table = tableOf(sheet, notes);
  const columns = columnsIn(table.header, sheet, expected, notes);
  const errors: RowError[] = [];
  const responses = table.rows.map((row): RowResponse => {
    checkLeading(row, expected, notes);
    const language = row.fields.text('language');
    if (language !== undefined && !read(Language, language).fits)
      notes.add('misfit', row.fields.place('language'), {value: language});
    const said = notes.all.length;
    const cells = columns.flatMap(({slot, column}): Filled[] => {
      const text = row.fields.text(column);
      return text === undefined || text === '' ? [] : [{slot, text, notes, place: row.fields.place(column)}];
    });
    for (const {slot, place} of cells)
      if (slot.item.type === 'file') notes.add('filesFromTable', place, {value: slot.item.linkId});
    const verdict = validate(questionnaire, answersIn(cells, expected.isTyped));
    // A cell that could not be read at all is one fault, and not a missing answer too.
    const unread = new Set(notes.all.slice(said).map(({place}) => place.column));
    for (const error of verdict.errors) {
      const one = located(error, row, cells, questionnaire);
      if (!unread.has(one.place.column)) errors.push(one);
    }
    return {row: row.row, language, answers: verdict.answers};
  });
  if (responses.length === 0) notes.add('noResponses', placeOf(sheet));
  return {responses, errors};
}

function sheetIn(book: Book, wanted: string | undefined, notes: Notes): Sheet {
  const filled = book.sheets.filter(({rows}) => rows.length > 0);
  const sheet =
    wanted === undefined ? filled.find(({isHidden}) => !isHidden) : filled.find(({name}) => name === wanted);
  if (!sheet)
    throw wanted === undefined
      ? new Unreadable('emptyFile')
      : new Unreadable('missingSheet', {value: wanted, values: filled.map(({name}) => name ?? '')});
  for (const other of filled)
    if (other !== sheet) notes.add('sheetNotRead', placeOf(other), {value: other.name});
  return sheet;
}

type Column = {readonly slot: Slot; readonly column: string};

/** What each column answers; strangers, doubles and required questions without one are faults. */
function columnsIn(
  header: readonly string[],
  sheet: Sheet,
  {questionnaire}: Expected,
  notes: Notes,
): readonly Column[] {
  const find = slotFinder(slotsOf(questionnaire));
  const place = (column: string) => placeOf(sheet, sheet.rows[0]?.row ?? 1, column);
  const columns: Column[] = [];
  for (const column of header) {
    if (column === '' || leading.some((name) => name === column)) continue;
    const slot = find(column);
    if (!slot) notes.add('unknownColumn', place(column), {value: column});
    else if (columns.some((one) => one.slot === slot))
      notes.add('repeatedColumn', place(column), {value: column});
    else columns.push({slot, column});
  }
  for (const item of [...walk(questionnaire.items)].filter(isQuestion)) {
    if (columns.some(({slot}) => slot.item === item)) continue;
    const isNeeded = item.required === true && item.type !== 'file';
    notes.add(isNeeded ? 'missingColumn' : 'questionWithoutColumn', placeOf(sheet, 1), {value: item.linkId});
  }
  return columns;
}

/** An exported file says more of each response; it must be what is being recorded. */
function checkLeading({fields}: TableRow, {questionnaire, channel}: Expected, notes: Notes): void {
  const version = fields.text('questionnaireVersion');
  if (version !== undefined && version !== questionnaire.version)
    notes.add('unknownVersion', fields.place('questionnaireVersion'), {value: version});
  const said = fields.text('channel');
  if (said !== undefined && said !== channel)
    notes.add('notThisChannel', fields.place('channel'), {value: said, values: [channel]});
}

function located(
  error: AnswerError,
  {fields}: TableRow,
  cells: readonly Filled[],
  {items}: Questionnaire,
): RowError {
  const item = [...walk(items)].find(({linkId}) => linkId === error.linkId);
  const cell =
    cells.find(
      ({slot}) => slot.item.linkId === error.linkId && (error.row === undefined || slot.code === error.row),
    ) ?? cells.find(({slot}) => slot.item.linkId === error.linkId);
  const column = error.row === undefined ? error.linkId : `${error.linkId}/${error.row}`;
  return {place: cell?.place ?? {...fields.place(), column}, error, item};
}
