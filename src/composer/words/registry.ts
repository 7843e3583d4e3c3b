import type {ComposerLanguage, ComposerTexts, ComposerWords} from '../words.ts';
import {texts} from './chunks.ts';
import {de} from './de.ts';
import {en} from './en.ts';
import {it} from './it.ts';

const registry: Readonly<Record<ComposerLanguage, ComposerWords>> = {it, de, en};

/** The words of a language. */
export function wordsOf(language: ComposerLanguage): ComposerWords {
  return registry[language];
}

/** The texts to copy in a language; rejects where the file does not come. */
export async function textsOf(language: ComposerLanguage): Promise<ComposerTexts> {
  return (await texts[language]()).texts;
}
