import type {Readers} from './form.ts';
import {fieldName, readNumber} from './form.ts';
import type {Item} from './item.ts';

/** How the answers of the types that few questionnaires use are read from their controls. */
export const rareReaders: Readers = {
  ranking: (item, part) => some(orderOf(item, part)),
  matrix: ({linkId, rows = []}, _, fields) =>
    some(
      rows
        .map(({code}) => ({row: code, codes: [...(fields.get(fieldName(linkId, code)) ?? [])]}))
        .filter(({codes}) => codes.length > 0),
    ),
  allocation: ({options = []}, part) =>
    some(
      options.filter(({code}) => part(code) !== '').map(({code}) => ({code, amount: readNumber(part(code))})),
    ),
  location: (_, part) => locationOf(part),
  file: ({linkId}, _, fields) =>
    some((fields.get(fieldName(linkId)) ?? []).filter((value) => value.trim() !== '').map(fileOf)),
};

/**
 * The order that the numbers of a `ranking` say. Two options of one number are in no order: it would be ours, not the
 * citizen's. The second then stands twice, which `validate` refuses as `duplicate`.
 */
function orderOf(item: Item, part: (code: string) => string): readonly string[] {
  const ranked = rankedCodes(item, part);
  return ranked.flatMap((code) =>
    placeOf(ranked, code, part) === ranked.indexOf(code) ? [code] : [code, code],
  );
}

/** The place that an option has among the ranked ones, from 0; those of one number share the first of theirs. */
export function placeOf(ranked: readonly string[], code: string, part: (code: string) => string): number {
  const rank = readNumber(part(code));
  return ranked.findIndex((one) => readNumber(part(one)) === rank);
}

/** The options of a `ranking` that have a number, in its order. */
export function rankedCodes({options = []}: Item, part: (code: string) => string): readonly string[] {
  return options
    .map(({code}) => ({code, rank: readNumber(part(code))}))
    .filter(({rank}) => typeof rank === 'number')
    .sort((a, b) => Number(a.rank) - Number(b.rank))
    .map(({code}) => code);
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
