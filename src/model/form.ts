import type {Item, Questionnaire} from './item.ts';
import {isQuestion, walk} from './item.ts';
import {isDay} from './dates.ts';
import type {Answer, Choice} from './response.ts';

/** The name of a form control: the question's, or that of a part of it (an option's free text, a row). */
export function fieldName(linkId: string, part?: string): string {
  return part === undefined ? `a/${linkId}` : `a/${linkId}/${part}`;
}

/**
 * Read answers from the controls of a native form. The page without JavaScript and the widget use the same
 * names, so what was typed in one is understood by the other. What cannot be read (a number in words) stays
 * as it was typed: `validate` says what is wrong, and nothing is lost. `readers` are those of the rare types that
 * may be asked.
 */
export function answersOf(
  questionnaire: Questionnaire,
  entries: Iterable<readonly [string, unknown]>,
  readers: Readers = {},
): readonly Answer[] {
  const fields = new Map<string, string[]>();
  for (const [name, value] of entries)
    if (typeof value === 'string') fields.set(name, [...(fields.get(name) ?? []), value]);
  // In a long form most questions have no answer yet: they are not looked at at every letter.
  const touched = new Set([...fields.keys()].map((name) => name.split('/')[1]));
  return walk(questionnaire.items).flatMap((item) => {
    const value = touched.has(item.linkId) && isQuestion(item) ? valueOf(item, fields, readers) : undefined;
    return value === undefined ? [] : [{linkId: item.linkId, value}];
  });
}

/** What stands in the controls, by their names. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Reads the answer to a question of a rare type; `part` is what stands in the control of a part of it. */
export type Reader = (item: Item, part: (code: string) => string, fields: Fields) => unknown;
export type Readers = Readonly<Record<string, Reader>>;

function valueOf(item: Item, fields: Fields, readers: Readers): unknown {
  const values = (fields.get(fieldName(item.linkId)) ?? []).filter((value) => value.trim() !== '');
  const [value] = values;
  const part = (code: string) => fields.get(fieldName(item.linkId, code))?.[0]?.trim() ?? '';
  switch (item.type) {
    case 'number':
    case 'rating':
      return value === undefined ? undefined : readNumber(value);
    case 'date':
      return value === undefined ? undefined : readDay(value);
    case 'consent':
      return value === undefined ? undefined : true;
    case 'choice':
      return value === undefined ? undefined : choiceOf(value, part);
    case 'choices':
      return values.length === 0 ? undefined : values.map((code) => choiceOf(code, part));
    default:
      return Object.hasOwn(readers, item.type) ? readers[item.type]?.(item, part, fields) : value;
  }
}

function choiceOf(code: string, part: (code: string) => string): Choice {
  const text = part(code);
  return text === '' ? {code} : {code, text};
}

/** `12`, `3,5`, `-0.25`; what could mean two things is left as typed: a thousand is "1.000" in Italian, "1,000" in English. */
export function readNumber(typed: string): number | string {
  const text = typed.replace(/\s/g, '').replace('−', '-');
  return /^[-+]?\d+([.,]\d+)?$/.test(text) && !/^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)
    ? Number(text.replace(',', '.'))
    : typed;
}

/** `2026-07-31`, `31/07/2026`, `31.7.2026`; a day that does not exist is left as typed. */
export function readDay(typed: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(typed.trim()) ?? [];
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(read) ? read : typed.trim();
}
