import type {Reading} from './reading.ts';
import {fieldOf, listIn, tailOf, textOf} from './values.ts';

/** The EU's code of a frequency; where it is said in words, what they mean. */
export function frequencyOf(value: unknown, reading: Reading): string | undefined {
  const word = tailOf(textOf(listIn(value)[0]) ?? '');
  if (word === '' || /^[A-Z_\d]+$/.test(word)) return word || undefined;
  return reading.untidily(({frequency}) => frequency(word));
}

const themeCodes = /\b(AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|REGI|SOCI|TECH|TRAN)\b/g;

/** EU data themes: codes, addresses, words, `{ENVI,GOVE}`, JSON with subthemes. Codes are those in capitals. */
export function themesOf(value: unknown, reading: Reading): string[] {
  const found = listIn(value).flatMap((one) => {
    const text = textOf(fieldOf(one, 'theme') ?? one) ?? '';
    const codes = text.match(themeCodes) ?? [];
    if (codes.length > 0 || /^$|OP_DATPRO$/.test(text)) return codes;
    return reading.untidily(({themes}) => themes(text)) ?? [];
  });
  return [...new Set(found)];
}

/** Is this a tag of a language, as our model takes it? */
export const isLanguage = (tag: string) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);

/** The tags of languages, from codes of the EU's table (`ITA`, also `GER`), tags or addresses. */
export function languagesOf(value: unknown): string[] {
  const found = listIn(value).map((one) => tailOf(textOf(one) ?? '').toLowerCase());
  // Any three letters are well formed, and browsers know the two of most.
  const tags = found
    .filter(isLanguage)
    .map((tag) => (/^...$/.test(tag) ? Intl.getCanonicalLocales(tag) : tag));
  return [...new Set(tags.flat())];
}

/** The language of the texts, where only those of the data are said: the only one, Italian among several, else Italian. */
export const languageAmong = (tags: readonly string[]): string =>
  tags.includes('it') ? 'it' : (tags[0] ?? 'it');

/** The category of high-value datasets (EU vocabulary "high-value-dataset-category"). */
export const highValueOf = (value: unknown): string | undefined =>
  /\bc_[\da-f]{8}\b/.exec(listIn(value).map(textOf).join(' '))?.[0];

/** Words that people look for it with, each once; one text alone may be a list with commas. */
export function keywordsIn(texts: readonly string[]): readonly string[] {
  const words = texts[1] ? texts : texts.join().split(/[,;]/);
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))];
}

/** The EU's code of who may have it, from its address; anything else as it came. */
export const accessRightsOf = (value: unknown): string | undefined =>
  textOf(value)?.replace(/^.*access-right\//, '');
