import type {ImportPlace} from '../../../src/model/import-note.ts';
import type {Text} from '../../../src/model/text.ts';
import {longest} from './plain.ts';
import type {Notes} from './notes.ts';

/** The names by which forms call languages when they give no code. */
const languageNames: Readonly<Record<string, string>> = {
  italiano: 'it',
  italian: 'it',
  english: 'en',
  inglese: 'en',
  deutsch: 'de',
  german: 'de',
  tedesco: 'de',
  francais: 'fr',
  french: 'fr',
  francese: 'fr',
  slovenscina: 'sl',
  slovene: 'sl',
  slovenian: 'sl',
  sloveno: 'sl',
  espanol: 'es',
  spanish: 'es',
  spagnolo: 'es',
};

/** The code of a language that is called `Italiano (it)`, `it`, `it_IT` or `Italian`. */
export function languageCalled(name: string): string | undefined {
  if (name.length > longest) return undefined;
  const [, inBrackets] = /\(([^)]+)\)\s*$/.exec(name) ?? [];
  const tag = (inBrackets ?? name).trim().replace('_', '-');
  if (
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) &&
    (inBrackets !== undefined || tag.length <= 3 || tag.includes('-'))
  )
    return tag;
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return languageNames[plain];
}

/** One text out of its languages: a plain one when there is only the document's. */
export function textOf(wordings: Readonly<Record<string, string>>, language: string): Text | undefined {
  const said = Object.entries(wordings).filter(([, words]) => words !== '');
  const [only, ...more] = said;
  if (!only) return undefined;
  return more.length === 0 && only[0] === language ? only[1] : Object.fromEntries(said);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
};

/** A text without the tags and stars that other programs draw with; that there were some is noted. */
export function plainText(text: string, notes: Notes, place: ImportPlace): string {
  const plain = text
    .replace(/<br\s*\/?>|<\/li>/gi, '\n')
    .replace(/<\/(?:p|div|h[1-6]|ul|ol)>/gi, '\n\n')
    .replace(/<li\b[^<>]*>/gi, '– ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\*\*(\S(?:.{0,300}?\S)?)\*\*/g, '$1')
    .replace(/^#{1,6} /gm, '')
    .replace(/&(?:#(\d{1,6})|([a-z]+));/gi, (whole, code: string | undefined, name: string | undefined) => {
      if (code !== undefined) return Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : whole;
      return entities[(name ?? '').toLowerCase()] ?? whole;
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (plain !== text.trim()) notes.add('markupRemoved', place, {value: text});
  return plain;
}
