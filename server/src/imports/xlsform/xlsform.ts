import type {Book, Sheet} from '../book.ts';
import {placeOf} from '../book.ts';
import type {Asked, Draft, Drafted, Written} from '../draft.ts';
import type {Fields} from '../fields.ts';
import {wholeOf} from '../fields.ts';
import type {Notes} from '../notes.ts';
import {Unreadable} from '../notes.ts';
import {sheetCalled, tableOf} from '../table.ts';
import {termsOf} from '../terms.ts';
import type {Lists} from './choices.ts';
import {listsIn} from './choices.ts';
import {columnName, languageOf, Translations} from './columns.ts';
import {constrained} from './constraint.ts';
import {askedAs} from './types.ts';

/** How an XLSForm repeats an answer in a text. */
export const xlsformReference = /\$\{([^{}]{1,200})\}/g;

/** Read an XLSForm (xlsform.org): sheets `survey`, `choices` and `settings`. Throws `Unreadable`. */
export function readXlsform(book: Book, notes: Notes): Drafted {
  const survey = sheetCalled(book, 'survey');
  if (!survey)
    throw new Unreadable('missingSheet', {
      value: 'survey',
      values: book.sheets.flatMap(({name}) => (name === undefined ? [] : [name])),
    });
  for (const sheet of book.sheets) noteSheet(sheet, notes);
  if (survey.isHidden) notes.add('hiddenSheet', placeOf(survey), {value: survey.name});
  const settings = settingsIn(book, notes);
  const table = tableOf(survey, notes, columnName);
  for (const column of ['type', 'name'])
    if (!table.header.includes(column)) notes.add('missingColumn', placeOf(survey, 1), {value: column});
  if (!table.header.some((column) => column === 'label' || column.startsWith('label::')))
    notes.add('missingColumn', placeOf(survey, 1), {value: 'label'});
  const language = languageOf(settings, table.header, notes);
  const translations = new Translations(language, notes);
  const lists = listsIn(book, translations, notes);
  const root: Open = {children: [], name: undefined};
  const open: Open[] = [root];
  for (const {fields} of table.rows) readRow(fields, open, translations, lists, notes);
  for (const {place, name} of open.slice(1)) notes.add('unclosedGroup', place ?? {}, {value: name});
  const title = settings?.text('form_title');
  const drafted = {
    id: settings?.text('form_id') ?? settings?.text('id_string'),
    ...(title !== undefined && {title}),
    language,
    version: settings?.text('version'),
    drafts: root.children,
  };
  settings?.rest(notes);
  return drafted;
}

function noteSheet(sheet: Sheet, notes: Notes): void {
  const known = ['survey', 'choices', 'settings'];
  if (known.includes(sheet.name?.toLowerCase().trim() ?? '') || sheet.rows.length === 0) return;
  notes.add('sheetNotRead', placeOf(sheet), {value: sheet.name});
}

function settingsIn(book: Book, notes: Notes): Fields | undefined {
  const sheet = sheetCalled(book, 'settings');
  if (!sheet || sheet.rows.length === 0) return undefined;
  const [first, ...more] = tableOf(sheet, notes, columnName).rows;
  for (const {fields} of more) fields.rest(notes);
  return first?.fields;
}

/** A group whose end has not come yet. */
type Open = {
  readonly children: Draft[];
  readonly name: string | undefined;
  readonly place?: ReturnType<Fields['place']>;
};

function readRow(fields: Fields, open: Open[], translations: Translations, lists: Lists, notes: Notes): void {
  const here = open.at(-1)?.children;
  const type = fields.text('type')?.replace(/\s+/g, ' ') ?? '';
  if (here === undefined) return;
  if (type === '') {
    // A row without a type is a remark of whoever made the form.
    fields.rest(notes);
    return;
  }
  const [, begins, kind] = /^(begin|end)[ _](group|repeat)$/i.exec(type) ?? [];
  if (begins?.toLowerCase() === 'end') {
    fields.take('name');
    fields.rest(notes);
    if (open.length === 1) notes.add('endWithoutBegin', fields.place(), {value: type});
    else open.pop();
    return;
  }
  const name = fields.text('name');
  const text = translations.text(fields, 'label');
  const help = translations.text(fields, 'hint');
  translations.leave(fields, 'looks', 'guidance_hint');
  translations.leave(fields, 'ownMessage', 'constraint_message', 'required_message');
  translations.leave(fields, 'media', 'media::image', 'media::audio', 'media::video', 'big-image');
  const when = conditionIn(fields);
  if (kind !== undefined) return beginGroup(kind.toLowerCase());
  if (name === undefined) notes.add('missingCode', fields.place(), {values: ['name']});
  const whole = wholeOf(type, name, text, help, when?.text);
  const asked = askedAs({type, text: text ?? '–', whole, fields, lists, notes});
  if (!asked) {
    fields.rest(notes);
    return;
  }
  if (text === undefined) notes.add('missingText', fields.place(), {value: name});
  const limited = withRules(asked, fields, notes);
  fields.rest(notes);
  here.push({name, place: fields.place(), asked: {...limited, ...(help !== undefined && {help})}, when});

  function beginGroup(which: string): void {
    const appearance = fields.text('appearance') ?? '';
    const isGrid = /\b(table-list|likert)\b/i.test(appearance);
    const rest = appearance.split(/\s+/).filter((word) => !/^(table-list|field-list|likert|)$/i.test(word));
    if (rest.length > 0) notes.add('looks', fields.place('appearance'), {value: rest.join(' ')});
    if (which === 'repeat') notes.add('askedOnce', fields.place(), {value: name});
    const group: Open = {children: [], name, place: fields.place()};
    fields.rest(notes);
    const said = text ?? name;
    open.push(group);
    if (text === undefined && !when && !isGrid) {
      // Only what holds questions together on a screen: with us they simply follow each other.
      notes.add('ungrouped', fields.place(), {value: name});
      open[open.length - 1] = {...group, children: here ?? []};
      return;
    }
    if (text === undefined) notes.add('textFromName', fields.place(), {value: name});
    here?.push({
      name,
      place: fields.place(),
      asked: {type: 'group', text: said ?? '–', ...(help !== undefined && {help})},
      when,
      children: group.children,
      isGrid,
    });
  }
}

function conditionIn(fields: Fields): Written | undefined {
  const text = fields.text('relevant');
  if (text === undefined || /^(true\(\)|1|yes)$/i.test(text)) return undefined;
  return {text, place: fields.place('relevant'), terms: termsOf(text)};
}

/** Required, and within limits. */
function withRules(asked: Asked, fields: Fields, notes: Notes): Asked {
  const required = fields.text('required')?.toLowerCase();
  const constraint = fields.text('constraint');
  const filter = fields.text('choice_filter');
  if (filter !== undefined) notes.add('choiceFilter', fields.place('choice_filter'), {value: filter});
  const preset = fields.text('default');
  if (preset !== undefined) notes.add('defaultValue', fields.place('default'), {value: preset});
  let ruled = asked;
  if (/^(yes|true|true\(\)|1|sì|si)$/.test(required ?? '')) ruled = {...ruled, required: true};
  else if (required !== undefined && !/^(no|false|false\(\)|0)$/.test(required))
    notes.add('requiredWhen', fields.place('required'), {value: required});
  if (constraint === undefined) return ruled;
  const limited = constrained(ruled, constraint);
  if (!limited) notes.add('constraint', fields.place('constraint'), {value: constraint});
  else if (limited.type === 'email' && ruled.type !== 'email')
    notes.add('asEmail', fields.place('constraint'), {value: constraint});
  return limited ?? ruled;
}
