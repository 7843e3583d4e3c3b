import * as z from 'zod/mini';
import type {Reason} from './reasons.ts';
import {matches} from './string.ts';

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A BCP 47 language tag, such as `it` or `de-IT`. */
export const Language = z.string().check(matches(languageTag, 'language' satisfies Reason));
export type Language = z.infer<typeof Language>;

/**
 * Plain text for people: a string in the document's language, or a language map such as
 * `{"it": "…", "sl": "…"}` (BCP 47 tags). A blank line makes a paragraph. Never HTML.
 */
export const Text = z
  .custom<string | Readonly<Record<string, string>>>(
    (value) =>
      typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value)),
    'texts' satisfies Reason,
  )
  .check(({value, issues}) => {
    for (const {path, message} of faultsOf(value)) issues.push({code: 'custom', input: value, path, message});
  });
export type Text = z.infer<typeof Text>;

type TextFault = {path: string[]; message: Reason};

function faultsOf(text: string | object): TextFault[] {
  if (typeof text === 'string') return text === '' ? [{path: [], message: 'empty'}] : [];
  const entries = Object.entries(text);
  if (entries.length === 0) return [{path: [], message: 'noText'}];
  return entries.flatMap(([tag, words]): TextFault[] => {
    if (!languageTag.test(tag)) return [{path: [tag], message: 'language'}];
    if (typeof words !== 'string') return [{path: [tag], message: 'text'}];
    return words === '' ? [{path: [tag], message: 'empty'}] : [];
  });
}

/** A text in one language, and which one: what is not in the reader's language needs its own `lang`. */
export type Wording = {readonly text: string; readonly lang: string};

/**
 * Choose the wording of a text for a reader.
 * Order (DESIGN §5.1): the reader's language, its base, the document's language, it, en, then alphabetical.
 */
export function wordingOf(text: Text, reader: string, documentLanguage: string): Wording {
  if (typeof text === 'string') return {text, lang: documentLanguage};
  const base = reader.split('-')[0] ?? reader;
  for (const lang of [reader, base, documentLanguage, 'it', 'en', ...Object.keys(text).sort()]) {
    const wording = text[lang];
    if (wording !== undefined) return {text: wording, lang};
  }
  return {text: '', lang: documentLanguage};
}

/** The paragraphs of a text: a blank line separates them. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
