import type {Fields} from '../../model/foreign/fields.ts';
import {isFields} from '../../model/foreign/fields.ts';
import {isLink} from '../../model/scheme.ts';

/** A field of anything; of what has no fields, nothing. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** A text or a number as text; an empty one says nothing. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return (typeof text === 'string' && text.trim()) || undefined;
}

/** An address, as far as one can be opened. */
export function linkOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && isLink(text) ? text : undefined;
}

/**
 * One or several, however they are wrapped: a list, one alone, JSON in a string (`[{"uri": "…"}]`), or words in
 * braces as a database writes them (`{ITA,DEU}`).
 */
export function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(listIn);
  if (typeof value !== 'string') return value === undefined || value === null ? [] : [value];
  const text = value.trim();
  if (/^[[{]/.test(text)) {
    try {
      return listIn(JSON.parse(text));
    } catch {
      // No JSON: words in braces, or a text that begins so.
    }
  }
  const [, words] = /^\{([^{}:"]*)\}$/.exec(text) ?? [];
  if (words !== undefined) return words.split(',').flatMap((word) => textOf(word) ?? []);
  return text === '' ? [] : [text];
}

/** Without what is not said; nothing at all, when nothing is. */
export function said<T extends Fields>(fields: T): T | undefined {
  return Object.values(fields).some((value) => value !== undefined) ? fields : undefined;
}

/** The last part of an address, or the word itself. */
export const tailOf = (text: string) => text.replace(/^.*[/#]/, '');
