import {comparable} from '../plain.ts';
import type {Book} from '../book.ts';
import {placeOf} from '../book.ts';
import {instantIn} from '../days.ts';
import type {Notes} from '../notes.ts';
import {sheetCalled} from '../table.ts';
import {textOf} from '../texts.ts';

/** What the sheet "Consultazione" says, line by line: our field, and what people call it. */
export const frameFields = [
  ['id', 'Codice', 'Code'],
  ['title', 'Titolo', 'Title'],
  ['summary', 'In breve', 'Summary'],
  ['description', 'Descrizione', 'Description'],
  ['organisation.name', 'Ente', 'Organisation'],
  ['organisation.ipaCode', 'Codice IPA', 'IPA code'],
  ['opensAt', 'Apertura', 'Opens'],
  ['closesAt', 'Chiusura', 'Closes'],
  ['privacy.controller', 'Titolare del trattamento', 'Controller'],
  ['privacy.legalBasis', 'Base giuridica', 'Legal basis'],
  ['privacy.purpose', 'Finalità', 'Purpose'],
  ['privacy.retention', 'Conservazione', 'Retention'],
  ['privacy.rightsUrl', 'Indirizzo per i diritti', 'Address for rights'],
  ['version', 'Versione', 'Version'],
  ['language', 'Lingua', 'Language'],
] as const;

export type FrameField = (typeof frameFields)[number][0];

/** The names of the sheet. */
const sheetNames = ['consultazione', 'consultation'];

/** The texts among them may be said in several languages, in further columns. */
const texts: readonly FrameField[] = [
  'title',
  'summary',
  'description',
  'organisation.name',
  'privacy.controller',
  'privacy.legalBasis',
  'privacy.purpose',
  'privacy.retention',
];

/** What the sheet around the questions says, by the names of our fields. */
export function frameIn(book: Book, notes: Notes): Partial<Record<FrameField, unknown>> {
  const sheet = sheetCalled(book, ...sheetNames);
  const found: Partial<Record<FrameField, unknown>> = {};
  if (!sheet) return found;
  const cells = new Map<FrameField, {readonly row: number; readonly values: readonly string[]}>();
  for (const {
    row,
    cells: [name = '', ...values],
  } of sheet.rows) {
    const field = frameFields.find((names) =>
      names.slice(1).some((one) => comparable(one) === comparable(name)),
    )?.[0];
    if (field !== undefined) cells.set(field, {row, values});
    else if (values.some((value) => value !== '') && !/^(campo|field)$/i.test(name))
      notes.add('notRead', placeOf(sheet, row), {value: name});
  }
  const language = (cells.get('language')?.values[0] ?? '') || 'it';
  for (const [field, {row, values}] of cells) {
    const place = placeOf(sheet, row);
    const [value = '', translated = '', ...more] = values;
    if (more.some((cell) => cell !== '')) notes.add('notRead', place, {value: more.join(' ')});
    if (value === '') continue;
    if (texts.includes(field))
      found[field] = textOf(
        {[language]: value, ...(translated !== '' && {[language === 'en' ? 'it' : 'en']: translated})},
        language,
      );
    else if (field === 'opensAt' || field === 'closesAt') {
      const instant = instantIn(value, field === 'opensAt' ? 'first' : 'last');
      if (instant === undefined) notes.add('notADate', place, {value});
      else found[field] = instant;
    } else found[field] = value;
  }
  return found;
}

/** Fields such as `privacy.purpose`, as objects in objects. */
export function nested(flat: Partial<Record<FrameField, unknown>>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  const groups = new Map<string, Record<string, unknown>>();
  for (const [field, value] of Object.entries(flat)) {
    const [name = '', inner] = field.split('.');
    if (inner === undefined) made[name] = value;
    else {
      const group = groups.get(name) ?? {};
      group[inner] = value;
      groups.set(name, group);
      made[name] = group;
    }
  }
  return made;
}
