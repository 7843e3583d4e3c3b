import type {Licence} from '../../model/provenance.ts';
import {linkOf, tailOf, textOf} from './values.ts';

/** Open licences other than Creative Commons by how they are named, also in AgID's list (`A29_IODL20`). */
const others: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/zero|\bcc-?0|_cco/, 'CC0-1.0'],
  [/iodl[-_v ]?2|license-v2/, 'IODL-2.0'],
  [/iodl/, 'IODL-1.0'],
  [/odbl/, 'ODbL-1.0'],
  [/odc-?by/, 'ODC-By-1.0'],
];

/**
 * A licence by whatever names it: a code, an address, a title. It is called open only where it is known to be:
 * catalogues say "not open" of every licence that they do not know. What says that nobody chose one is none.
 */
export function licenceOf(
  id: unknown,
  isOpen?: unknown,
  name?: unknown,
  link?: unknown,
): Licence | undefined {
  const given = textOf(id);
  const key = [id, link, name].map(textOf).join(' ').toLowerCase();
  const isNone = /^(notspecified|unknown|none|c\d*_unknown)$/i.test(tailOf(given ?? ''));
  const url = linkOf(link) ?? linkOf(id);
  const code = codeOf(key);
  const isClosed = /(by|ccby|sa)[-_]?n[cd]|nonopen|noncomm|noderiv|other-closed|-n[cd]\b/.test(key);
  const isKnown = code !== undefined || isOpen === true || /other-(open|at|pd)/.test(key);
  const title = textOf(name) ?? (isNone || url ? undefined : given);
  if (isNone || (title ?? url) === undefined) return undefined;
  return {
    ...(code !== undefined && {code}),
    // A code in other letters says no more than the code.
    ...(title !== undefined && (code === undefined || title !== given) && {title}),
    ...(url !== undefined && {url}),
    ...((isClosed || isKnown) && {open: !isClosed}),
  };
}

/** The code in the SPDX list, where the licence and its version are known. */
function codeOf(key: string): string | undefined {
  const commons = /(?:cc[-_ ]?|licenses\/)by((?:[-_ ]?(?:nc|nd|sa))*)(?:[-_ /]?(\d)[._]?(\d?))?/.exec(key);
  if (!commons) return others.find(([pattern]) => pattern.test(key))?.[1];
  const [, kind = '', major, minor] = commons;
  if (major === undefined) return undefined;
  return ['CC-BY', ...(kind.toUpperCase().match(/NC|ND|SA/g) ?? []), `${major}.${minor || 0}`].join('-');
}
