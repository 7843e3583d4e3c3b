/** Words: what the widgets say, in every language, and a way to say it otherwise. */
import {registries} from '../messages/load.ts';
import type {LanguageCode, Words} from '../messages/messages.ts';

export {loadWords} from '../messages/load.ts';
export {languageFor, languages} from '../messages/messages.ts';
export type {LanguageCode, Noun as WordsNoun, Words} from '../messages/messages.ts';

/** Some of the words; each keeps its shape, so a word with a count stays a function of it. */
type Some<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends object
    ? {readonly [K in keyof T]?: Some<T[K]> | undefined}
    : T;

/** Words to say instead of ours, as deep in `Words` as ours are. */
export type OtherWords = {readonly [K in keyof Words]?: Some<Words[K]> | undefined};

/**
 * Say other words in one language: `overrideWords('it', {agenda: {details: 'Scheda'}})`. Call it before a widget is
 * on the page: words that a widget has already are not taken back. What is said later wins; what is not said stays.
 */
export function overrideWords(language: LanguageCode, others: OtherWords): void {
  for (const registry of Object.values(registries)) {
    const load: () => Promise<object> = registry[language];
    Object.assign(registry, {[language]: async () => overridden(await load(), others)});
  }
}

/** A copy of words in which others stand where there are some; a word that we do not know is left out. */
function overridden(words: object, others: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]: [string, unknown]) => {
      const other = others[name];
      return [name, isGroup(word) && isGroup(other) ? overridden(word, other) : (other ?? word)];
    }),
  );
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
