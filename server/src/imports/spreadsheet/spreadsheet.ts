import type {Text} from '../../../../src/model/text.ts';
import type {Book, Sheet} from '../book.ts';
import {placeOf} from '../book.ts';
import type {Asked, Draft, Drafted} from '../draft.ts';
import type {Fields} from '../fields.ts';
import type {Notes} from '../notes.ts';
import {Unreadable} from '../notes.ts';
import {sheetCalled, tableOf} from '../table.ts';
import {languageCalled, textOf} from '../texts.ts';
import {columnField, columns, typeCalled, typeNames} from './columns.ts';
import {frameIn, nested} from './frame.ts';
import {onlyIf} from './only-if.ts';
import {codeFinder, optionsIn} from './options.ts';
import {withLimits, yesOrNo} from './rules.ts';

/** Read a questionnaire out of a plain table, as our template has it. Throws `Unreadable`. */
export function readSpreadsheet(book: Book, notes: Notes, wanted?: string): Drafted {
  const sheet = questionsIn(book, notes, wanted);
  const {language: declared, version, id, title, description, ...frame} = frameIn(book, notes);
  const named = languageCalled(typeof declared === 'string' ? declared : '') ?? 'it';
  if (declared === undefined) notes.add('languageAssumed', placeOf(sheet), {value: named});
  const table = tableOf(sheet, notes, columnField);
  for (const field of ['text', 'type'] as const)
    if (!table.header.includes(field))
      notes.add('missingColumn', placeOf(sheet, 1), {value: columns[field].it});
  const root: Draft[] = [];
  let here = root;
  for (const {fields} of table.rows) {
    const draft = draftOf(fields, named, notes);
    if (draft?.asked.type === 'group') {
      // A title begins a group, which goes on to the next one.
      here = [];
      root.push({...draft, children: here});
    } else if (draft) here.push(draft);
  }
  return {
    id: typeof id === 'string' ? id : undefined,
    // What is read out of the cells of a text is a text.
    title: title as Text | undefined,
    description: description as Text | undefined,
    language: named,
    version: typeof version === 'string' ? version : undefined,
    drafts: root,
    frame: nested(frame),
  };
}

function questionsIn(book: Book, notes: Notes, wanted: string | undefined): Sheet {
  const names = book.sheets.flatMap(({name}) => (name === undefined ? [] : [name]));
  const around = sheetCalled(book, 'consultazione', 'consultation');
  const explained = sheetCalled(book, 'istruzioni', 'instructions');
  const sheet =
    wanted === undefined
      ? (sheetCalled(book, 'domande', 'questions') ??
        book.sheets.find(
          (one) => !one.isHidden && one !== around && one !== explained && one.rows.length > 0,
        ))
      : book.sheets.find(({name}) => name === wanted);
  if (!sheet) throw new Unreadable('missingSheet', {value: wanted ?? 'Domande', values: names});
  for (const other of book.sheets)
    if (![sheet, around, explained].includes(other) && other.rows.length > 0)
      notes.add('sheetNotRead', placeOf(other), {value: other.name});
  if (sheet.isHidden) notes.add('hiddenSheet', placeOf(sheet), {value: sheet.name});
  return sheet;
}

function draftOf(fields: Fields, language: string, notes: Notes): Draft | undefined {
  const called = fields.text('type');
  const text = wordsIn(fields, 'text', language);
  const name = fields.text('code');
  if (called === undefined) {
    notes.add('unknownType', fields.place('type'), {value: '', values: typeNames});
    return undefined;
  }
  const type = typeCalled(called);
  if (type === undefined) {
    notes.add('unknownType', fields.place('type'), {value: called, values: typeNames});
    return undefined;
  }
  if (text === undefined) notes.add('missingText', fields.place('text'), {value: name ?? called});
  const help = wordsIn(fields, 'help', language);
  const isRequired = yesOrNo(fields, 'required', notes);
  const isPersonal = yesOrNo(fields, 'personal', notes);
  const condition = fields.text('onlyIf');
  const place = fields.place();
  const takesOptions = ['choice', 'choices', 'ranking', 'matrix', 'allocation', 'location'].includes(type);
  const options = takesOptions ? optionsIn(fields, 'options', language, notes) : [];
  const rows = type === 'matrix' ? optionsIn(fields, 'rows', language, notes) : [];
  const isMultiple = type === 'matrix' && yesOrNo(fields, 'multiple', notes);
  const asked: Asked = {
    type,
    text: text ?? '–',
    ...(help !== undefined && {help}),
    ...(isRequired && {required: true}),
    ...(isPersonal && {personal: true}),
    ...(options.length > 0 && {options}),
    ...(rows.length > 0 && {rows: rows.map(({code, text: row}) => ({code, text: row}))}),
    ...(isMultiple && {multiple: true}),
  };
  const limited = withLimits(asked, fields, notes);
  fields.rest(notes);
  const when =
    condition === undefined
      ? undefined
      : {text: condition, place: fields.place('onlyIf'), terms: onlyIf(condition)};
  return {name, place, asked: limited, when, codeOf: codeFinder(options)};
}

/** A text in the columns of its languages. */
function wordsIn(fields: Fields, field: string, language: string): Text | undefined {
  const wordings: Record<string, string> = {};
  for (const name of fields.names)
    if (name === field || name.startsWith(`${field}::`))
      wordings[name === field ? language : name.slice(field.length + 2)] = fields.text(name) ?? '';
  return textOf(wordings, language);
}
