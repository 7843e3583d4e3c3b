import type {ComposerLanguage, ComposerWords} from '../words.ts';
import {de} from './de.ts';
import {en} from './en.ts';
import {it} from './it.ts';

const registry: Readonly<Record<ComposerLanguage, ComposerWords>> = {it, de, en};

/** The words of a language. */
export function wordsOf(language: ComposerLanguage): ComposerWords {
  return registry[language];
}
