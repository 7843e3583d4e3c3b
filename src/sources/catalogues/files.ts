import type {Reading} from './reading.ts';
import {tailOf, textOf} from './values.ts';

/** A size in bytes: a number, its digits, or a text with a unit. Catalogues write 0 for what they do not know. */
export function bytesOf(value: unknown, reading: Reading): number | undefined {
  const text = textOf(value) ?? '0';
  const bytes = /^\d+$/.test(text) ? Number(text) : reading.untidily((untidy) => untidy.bytes(text));
  return bytes === 0 ? undefined : bytes;
}

/** An IANA media type, from itself or its address. */
export const mediaTypeOf = (value: unknown): string | undefined =>
  /[a-z]+\/[\w.+-]+$/.exec(textOf(value)?.toLowerCase() ?? '')?.[0];

/** The short name of a format: `CSV`, also from `.csv`, `text/csv` or an address of the EU's list. */
export function formatOf(value: unknown): string | undefined {
  const word = tailOf(textOf(value) ?? '').replace(/^(\.|x-|vnd\.|OP_DATPRO)/i, '');
  return (/^[\w+-]{1,12}$/.test(word) ? word.toUpperCase().replace(/_/g, ' ') : word) || undefined;
}

/** Something to ask, not to download. */
export const isService = (format = '') =>
  /\b(api|w[mfc]s|wmts|csw|sparql|rest|soap|odata|ogc)\b/i.test(format);

/** A page, where a file is not to be promised. */
export const isPage = (format = 'html') => /^x?html?$/i.test(format);
