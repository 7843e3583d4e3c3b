import type {Text} from '../../../../src/model/text.ts';
import type {Fields} from '../fields.ts';
import {longest} from '../plain.ts';
import type {Notes} from '../notes.ts';
import {languageCalled, plainText, textOf} from '../texts.ts';

/** Older names of columns, and what they are called now. */
const aliases: Readonly<Record<string, string>> = {
  relevance: 'relevant',
  caption: 'label',
  value: 'name',
  'list name': 'list_name',
  list: 'list_name',
  calculate: 'calculation',
  readonly: 'read_only',
  constraint_msg: 'constraint_message',
  image: 'media::image',
  audio: 'media::audio',
  video: 'media::video',
};

/** A column of an XLSForm as we look for it: without capitals and spaces around it, by today's name. */
export function columnName(column: string): string {
  if (column.length > longest) return column;
  const [base = '', ...language] = column.split(/\s*::?\s*/);
  const name = base.trim().toLowerCase();
  const known = aliases[name] ?? name;
  return language.length === 0 ? known : `${known}::${language.join('::').trim()}`;
}

/** Texts in several languages, in columns such as `label` and `label::Italiano (it)`. */
export class Translations {
  readonly #language: string;
  readonly #notes: Notes;
  readonly #unknown = new Set<string>();

  constructor(language: string, notes: Notes) {
    this.#language = language;
    this.#notes = notes;
  }

  /** The text in all columns of this name. */
  text(fields: Fields, column: string): Text | undefined {
    const wordings: Record<string, string> = {};
    for (const name of fields.names) {
      if (name !== column && !name.startsWith(`${column}::`)) continue;
      const language = name === column ? this.#language : languageCalled(name.slice(column.length + 2));
      if (language === undefined) this.#strange(fields, name);
      else {
        const place = fields.place(name);
        const words = plainText(fields.text(name) ?? '', this.#notes, place);
        // Two columns of one language: which of them is meant, only whoever made the form can say.
        if ((wordings[language] ?? '') === '') wordings[language] = words;
        else if (words !== '') this.#notes.add('unknownLanguage', place, {value: words});
      }
    }
    return textOf(wordings, this.#language);
  }

  /** Columns of these names say something that has no place with us. */
  leave(fields: Fields, code: 'ownMessage' | 'media' | 'looks', ...columns: readonly string[]): void {
    for (const name of fields.names)
      if (columns.some((column) => name === column || name.startsWith(`${column}::`)))
        this.#notes.add(code, fields.place(name), {value: fields.text(name)});
  }

  /** A language that cannot be told is said once, not in every row. */
  #strange(fields: Fields, name: string): void {
    const value = fields.text(name);
    if (this.#unknown.has(name)) return;
    this.#unknown.add(name);
    this.#notes.add(
      'unknownLanguage',
      {...fields.place(name), row: undefined},
      {value: `${name}: ${value ?? ''}`},
    );
  }
}

/** The language that an XLSForm speaks when a column names none. */
export function languageOf(settings: Fields | undefined, header: readonly string[], notes: Notes): string {
  const declared = settings?.text('default_language');
  const known = declared === undefined ? undefined : languageCalled(declared);
  if (known !== undefined) return known;
  if (declared !== undefined)
    notes.add('unknownLanguage', settings?.place('default_language') ?? {}, {value: declared});
  const named = header.flatMap((name) => (name.startsWith('label::') ? [languageCalled(name.slice(7))] : []));
  const [first] = named.filter((language) => language !== undefined);
  // A column without a language beside others that have one is in yet another.
  if (first !== undefined && !header.includes('label')) return first;
  notes.add('languageAssumed', {sheet: 'survey'}, {value: 'it'});
  return 'it';
}
