// No native speaker has read this translation yet.
import type {ImportCode, ImportNote, ImportPlace} from '../../model/import-note.ts';
import type {ImportWords} from '../imports.ts';
import {plural} from '../plural.ts';

const quoted = (text = '') => `“${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`;
const list = (texts: readonly string[] = []) =>
  new Intl.ListFormat('en-GB', {type: 'conjunction'}).format(texts.map(quoted));
const megabytes = (bytes = 0) =>
  `${(bytes / 1024 / 1024).toLocaleString('en', {maximumFractionDigits: 1})} MB`;
const number = (count = 0) => count.toLocaleString('en');

function placed({sheet, row, column, path}: ImportPlace): string {
  return [
    sheet === undefined ? '' : `sheet ${quoted(sheet)}`,
    row === undefined ? '' : `row ${row}`,
    column === undefined ? '' : `column ${quoted(column)}`,
    path ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const sentences: Readonly<Record<ImportCode, (note: ImportNote) => string>> = {
  fileTooLarge: ({limit}) => `the file is too large: at most ${megabytes(limit)}`,
  inflatesTooMuch: ({limit}) =>
    `the file is compressed and would take too much room: at most ${megabytes(limit)}. It was not opened`,
  tooManyRows: ({limit}) => `there are too many rows: at most ${number(limit)}. Split the file`,
  tooManyColumns: ({limit}) => `there are too many columns: at most ${number(limit)}`,
  notAWorkbook: () => 'it cannot be opened as an .xlsx workbook: it may be damaged, or of another format',
  lockedOrOld: () => 'it is locked with a password, or an old .xls file: save it as .xlsx without a password',
  openDocument: () => 'it is no .xlsx file (perhaps of LibreOffice): save it as .xlsx',
  utf16: () => 'the file is in UTF-16: save it again as “CSV UTF-8”',
  emptyFile: () => 'there is nothing in it',
  notReadable: ({value}) => `it cannot be read (${value ?? ''})`,
  noQuestionnaire: () => 'there is no questionnaire in it that we can read',
  missingSheet: ({value, values}) => `the sheet ${quoted(value)} is missing; there are: ${list(values)}`,
  missingColumn: ({value}) => `the column ${quoted(value)} is missing`,
  repeatedColumn: ({value}) => `the column ${quoted(value)} is there more than once`,
  mergedHeader: () => 'there are merged cells in the header: split them, one for each column',
  mergedAnswers: () =>
    'there are merged cells among the answers, and nobody knows whose they are: split them',
  torn: () => 'its quotation marks do not add up',
  tooManyCells: ({value}) => `the cell ${quoted(value)} has no name of a column in the header`,
  unknownColumn: ({value}) => `the column ${quoted(value)} is no question of this questionnaire`,
  duplicateCode: ({value}) => `the code ${quoted(value)} is another question’s already`,
  duplicateOption: ({value}) => `the answer ${quoted(value)} is offered twice`,
  unknownList: ({value, values}) =>
    `there is no list of answers ${quoted(value)}; there are: ${list(values)}`,
  unclosedGroup: ({value}) => `the group ${quoted(value)} begins and does not end`,
  endWithoutBegin: () => 'a group ends that did not begin',
  circle: ({value}) => `the conditions depend on one another in a circle: ${value ?? ''}`,
  missingText: ({value}) => `the question ${quoted(value)} has no text`,
  missingCode: ({values}) => `${list(values)} is missing`,
  unknownType: ({value, values}) =>
    value
      ? `${quoted(value)} is no type that we know; choose one of: ${list(values)}`
      : `the type is missing; choose one of: ${list(values)}`,
  misfit: ({value}) => `it cannot be published like this (${value ?? ''})`,
  notADate: ({value}) => `${quoted(value)} is no date; write for example 31/12/2026`,
  notANumber: ({value}) => `${quoted(value)} is no number`,
  notYesOrNo: ({value}) => `${quoted(value)} is neither “yes” nor “no”`,
  notThisChannel: ({value, values}) => `responses recorded here are ${list(values)}, not ${quoted(value)}`,
  unknownVersion: ({value}) => `the questionnaire has no version ${quoted(value)}`,
  filesFromTable: ({value}) => `the question ${quoted(value)} asks for a file, and a table cannot bring one`,
  noResponses: () => 'there is a header but no response',

  notRead: ({value}) => `not read: ${quoted(value)}`,
  sheetNotRead: ({value}) => `the sheet ${quoted(value)} is not read`,
  computed: ({value}) =>
    `${quoted(value)} is recorded by the device or computed by the form: only people are asked here`,
  typeNotCarried: ({value}) => `there is no question of the type ${quoted(value)} here`,
  choicesElsewhere: ({value}) =>
    `the answers to choose from are in another file or address: ${quoted(value)}`,
  choiceFilter: ({value}) =>
    `the filter of the answers is not carried over, so all are offered: ${quoted(value)}`,
  condition: ({value}) =>
    `the condition says more than can be carried over, so the question is always shown: ${quoted(value)}`,
  conditionTarget: ({value, values}) =>
    `the condition looks at ${list(values)}, which is not among the questions, so the question is always shown: ${quoted(value)}`,
  constraint: ({value}) => `the limit cannot be carried over, so it does not hold: ${quoted(value)}`,
  requiredWhen: ({value}) =>
    `“required” depends on something that cannot be carried over, so it is optional: ${quoted(value)}`,
  ownMessage: ({value}) => `the error message is ours, not ${quoted(value)}`,
  media: ({value}) => `pictures, sounds and films are not carried over: ${quoted(value)}`,
  defaultValue: ({value}) => `the answer that was filled in is not carried over: ${quoted(value)}`,
  looks: ({value}) => `the looks are not carried over: ${quoted(value)}`,
  order: ({value}) => `answers stay in the order of the file, without ${quoted(value)}`,
  unknownLanguage: ({value}) => `its language cannot be told: ${quoted(value)}`,
  otherQuestionnaire: () => 'here is another questionnaire: only the first is read',
  hiddenItem: ({value}) => `${quoted(value)} was hidden and is left out`,
  emptyGroup: ({value}) => `nothing is left in the group ${quoted(value)}: it is left out`,
  noOptions: ({value}) => `${quoted(value)} has no answers or rows to offer: it is left out`,
  matrixCells: ({value}) => `this column of the table has no answers to choose from: ${quoted(value)}`,
  reference: ({value}) => `the text repeats ${quoted(value)}, which is no question asked before`,

  renamed: ({value, values}) => `the code ${quoted(value)} becomes ${list(values)}`,
  asText: ({value}) => `${quoted(value)} becomes a line of text`,
  asConsent: () => 'the acknowledgement becomes a box to tick',
  asEmail: ({value}) => `it asks for an e-mail address, recognised by ${quoted(value)}`,
  asMatrix: ({value}) => `the group ${quoted(value)} becomes one matrix question`,
  asMatrices: ({value}) => `the table ${quoted(value)} becomes a matrix for each of its columns`,
  askedOnce: ({value}) => `the repeated group ${quoted(value)} is asked once`,
  markupRemoved: ({value}) => `bold, colours and links are taken out: ${quoted(value)}`,
  includesOption: ({value}) =>
    `the condition holds when the answer is among those chosen, others too: ${quoted(value)}`,
  unansweredDiffers: ({value}) =>
    `as long as there is no answer, the condition with “is not” does not hold here: ${quoted(value)}`,
  languageAssumed: ({value}) => `the file does not say its language: ${quoted(value)} is taken`,
  versionAssumed: ({value}) => `the file does not say its version: it is ${quoted(value)}`,
  codeMade: ({value, values}) => `${quoted(value)} is too long for a code: it becomes ${list(values)}`,
  ungrouped: ({value}) => `the group ${quoted(value)} has no title: its questions stand among the others`,
  textFromName: ({value}) => `the title is missing: the code ${quoted(value)} stands for it. Correct it`,

  windows1252: () => 'the file is not in UTF-8: it was read as Windows-1252. Check the accents',
  hiddenSheet: ({value}) => `the sheet ${quoted(value)} is hidden, and was read`,
  hiddenRow: () => 'the row is hidden, and was read',
  mergedDown: ({value, limit}) => `cells merged down to row ${limit ?? ''}: ${quoted(value)} holds for all`,
  mergedAcross: ({value, values}) =>
    `cells merged up to column ${(values ?? []).join('')}: ${quoted(value)} holds for the first only`,
  formula: ({value}) => `there is a formula: its result is taken, ${quoted(value)}`,
  formulaWithoutValue: () =>
    'there is a formula without a result: the cell is empty. Open the file, save it and try again',
  cellError: ({value}) => `the cell holds an error: ${quoted(value)}`,
  serialDate: ({value, values}) => `${quoted(value)} is a date as Excel counts it: ${list(values)}`,
  questionWithoutColumn: ({value}) => `the question ${quoted(value)} has no column: it stays unanswered`,
  oldDecidim: () => 'Decidim does not give out conditions and limits of answers: carry them over by hand',
};

const note = (one: ImportNote) => {
  const where = placed(one.place);
  const what = sentences[one.code](one);
  return where === '' ? what : `${where}: ${what}`;
};

const notOpen: Readonly<Record<string, string>> = {
  upcoming: 'has not begun yet',
  suspended: 'is suspended',
  withdrawn: 'was withdrawn',
  closed: 'is closed. Responses collected on paper before it closed can be recorded with --after-closing',
  concluded: 'is concluded, and its outcome published: no responses are added',
};

export const imports: ImportWords = {
  note,
  heading: {
    fault: (count) => `To be corrected (${count}):`,
    left: (count) => `Not carried over (${count}):`,
    changed: (count) => `Carried over differently (${count}):`,
    said: (count) => `To know (${count}):`,
  },
  refused: (count) =>
    plural('en', count, {one: 'Nothing was written: # fault.', other: 'Nothing was written: # faults.'}),
  noPlace: (file, flag, fault) =>
    fault === 'EEXIST'
      ? `${file} is there already, and nothing is written over. Choose another name with ${flag}, or move that file. Nothing was written.`
      : `${file} cannot be written (${fault}): see that its folder is there and can be written to, or choose another place with ${flag}. Nothing was written.`,
  written: (file, questions) =>
    `${file}: ${plural('en', questions, {one: '# question', other: '# questions'})}`,
  missing: (fields) => `Before you publish, fill in: ${fields.join(', ')}`,
  personal: 'Look which questions ask for personal data, and add “personal: true”.',
  template: (file) => `${file}: a template to fill in, with an example and instructions`,
  row: (place, what) => `${placed(place)}: ${what}`,
  responses: {
    noConsultation: (id) => `There is no consultation ${quoted(id)} in this database.`,
    noQuestions: (id) => `The consultation ${quoted(id)} has no questionnaire.`,
    notOpen: (status) => `The consultation ${notOpen[status] ?? 'takes no responses now'}.`,
    afterClosing:
      'The consultation is closed: the responses are added afterwards, as asked with --after-closing.',
    purged: (day) =>
      `The time for which responses are kept is over, and they have been deleted since ${day}: no more are added.`,
    afterFinal: (fewest) =>
      `Final results are published already. They are made again only when at least ${fewest} responses have come since, and the figures of personal questions stay as they are: responses added now are not counted there.`,
    notCounted: (fewest) =>
      `Fewer than ${fewest} responses came after the final results: they are recorded but not counted, to protect people.`,
    checked: (count) =>
      plural('en', count, {one: '# response can be recorded.', other: '# responses can be recorded.'}),
    recorded: (count) => plural('en', count, {one: '# response recorded.', other: '# responses recorded.'}),
    before: (count) =>
      plural('en', count, {
        one: 'This file was recorded before (# response): nothing was added.',
        other: 'This file was recorded before (# responses): nothing was added.',
      }),
    partlyBefore: (count) =>
      plural('en', count, {
        one: '# response of this file is there already, but not all: nothing was added.',
        other: '# responses of this file are there already, but not all: nothing was added.',
      }),
    more: (count) => plural('en', count, {one: '… and # more row', other: '… and # more rows'}),
  },
};
