import * as z from 'zod/mini';
import {notEmpty} from './string.ts';

/**
 * A word of a closed list, or `other:<the word that was sent>`.
 * Readers must survive words that a newer API invents (DESIGN §5, Evolution), and still be able to show them.
 */
export type OpenEnum<T extends string> = T | `other:${string}`;

const valuesBySchema = new WeakMap<object, readonly string[]>();

/** A schema that takes every non-empty string; a word outside `values` becomes `other:<word>`. */
export function openEnum<const T extends readonly string[]>(values: T) {
  // A check that changes the value costs a browser less than zod's pipes; the type is what the check makes of it.
  const schema = z.string().check(notEmpty, (payload) => {
    const word = payload.value;
    if (!values.includes(word) && !isOther(word)) payload.value = `other:${word}`;
  }) as z.ZodMiniType<OpenEnum<T[number]>, string>;
  valuesBySchema.set(schema, values);
  return schema;
}

/** Is this a word that our model does not know? */
export function isOther(word: string): word is `other:${string}` {
  return word.startsWith('other:');
}

/** What a word means to people; one that our model does not know is shown as it came. */
export function meaning<T extends string>(word: OpenEnum<T>, meanings: Readonly<Record<T, string>>): string {
  return isOther(word) ? word.slice(6) : meanings[word];
}

/** The words a schema made by `openEnum` knows; for documentation such as OpenAPI. */
export function valuesOf(schema: object): readonly string[] | undefined {
  return valuesBySchema.get(schema);
}
