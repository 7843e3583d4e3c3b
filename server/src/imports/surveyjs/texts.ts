import type {ImportPlace} from '../../../../src/model/import-note.ts';
import type {Text} from '../../../../src/model/text.ts';
import type {Fields} from '../fields.ts';
import {shown} from '../fields.ts';
import type {Notes} from '../notes.ts';
import {languageCalled, plainText, textOf} from '../texts.ts';

/** Texts of SurveyJS: plain, or `{default: "…", it: "…"}`. */
export class Localized {
  readonly language: string;
  readonly #notes: Notes;

  constructor(language: string, notes: Notes) {
    this.language = language;
    this.#notes = notes;
  }

  /** A field as a text. */
  text(fields: Fields, field: string): Text | undefined {
    const value = fields.take(field);
    return value === undefined ? undefined : this.of(value, fields.place(field));
  }

  of(value: unknown, place: ImportPlace): Text | undefined {
    if (typeof value !== 'object' || value === null)
      return textOf({[this.language]: plainText(shown(value), this.#notes, place)}, this.language);
    const wordings: Record<string, string> = {};
    for (const [name, words] of Object.entries(value)) {
      const language = name === 'default' ? this.language : languageCalled(name);
      if (language === undefined || typeof words !== 'string')
        this.#notes.add('unknownLanguage', place, {value: `${name}: ${shown(words)}`});
      // What is said for a language outright comes before what is said by default.
      else if (name !== 'default' || wordings[language] === undefined)
        wordings[language] = plainText(words, this.#notes, place);
    }
    return textOf(wordings, this.language);
  }
}
