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
 * as it was typed: `validate` says what is wrong, and nothing is lost.
 */
export function answersOf(
  questionnaire: Questionnaire,
  entries: Iterable<readonly [string, unknown]>,
): readonly Answer[] {
  const fields = new Map<string, string[]>();
  for (const [name, value] of entries)
    if (typeof value === 'string') fields.set(name, [...(fields.get(name) ?? []), value]);
  return [...walk(questionnaire.items)].filter(isQuestion).flatMap((item) => {
    const value = valueOf(item, fields);
    return value === undefined ? [] : [{linkId: item.linkId, value}];
  });
}

type Fields = ReadonlyMap<string, readonly string[]>;

function valueOf(item: Item, fields: Fields): unknown {
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
    case 'ranking':
      return some(rankedCodes(item, part));
    case 'matrix':
      return some(
        (item.rows ?? [])
          .map(({code}) => ({row: code, codes: [...(fields.get(fieldName(item.linkId, code)) ?? [])]}))
          .filter(({codes}) => codes.length > 0),
      );
    case 'allocation':
      return some(
        (item.options ?? [])
          .filter(({code}) => part(code) !== '')
          .map(({code}) => ({code, amount: readNumber(part(code))})),
      );
    case 'location':
      return locationOf(part);
    case 'file':
      return some(values.map(fileOf));
    default:
      return value;
  }
}

/** The options of a `ranking` that have a number, in its order. */
export function rankedCodes({options = []}: Item, part: (code: string) => string): readonly string[] {
  return options
    .map(({code}) => ({code, rank: readNumber(part(code))}))
    .filter(({rank}) => typeof rank === 'number')
    .sort((a, b) => Number(a.rank) - Number(b.rank))
    .map(({code}) => code);
}

function choiceOf(code: string, part: (code: string) => string): Choice {
  const text = part(code);
  return text === '' ? {code} : {code, text};
}

function locationOf(part: (name: string) => string): Record<string, unknown> | undefined {
  const location: Record<string, unknown> = {};
  for (const name of ['text', 'place']) if (part(name) !== '') location[name] = part(name);
  for (const name of ['lat', 'lon']) if (part(name) !== '') location[name] = readNumber(part(name));
  return Object.keys(location).length > 0 ? location : undefined;
}

/** A file stands in its control as the JSON of what was uploaded; what is none stays as it is. */
function fileOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

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
