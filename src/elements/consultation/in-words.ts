import type {CommonWords} from '../../messages/common.ts';
import type {Item} from '../../model/item.ts';
import {Allocation, FileAnswer, Location, MatrixAnswer} from '../../model/rare-values.ts';
import {Choice} from '../../model/response.ts';
import type {Text} from '../../model/text.ts';
import type {Reader} from '../../parts/wording.ts';
import {plain} from '../../parts/wording.ts';

/** An answer as people read it, one line a part: an option's text instead of its code, days and numbers as they are written. */
export function inWords(words: CommonWords, reader: Reader, item: Item, value: unknown): readonly string[] {
  const textOf = (list: readonly {code: string; text: Text}[] | undefined, code: string) => {
    const found = list?.find((one) => one.code === code);
    return found ? plain(found.text, reader) : code;
  };
  const option = (code: string) => textOf(item.options, code);
  switch (item.type) {
    case 'date':
      return typeof value === 'string' ? [words.dates.day(value)] : [];
    case 'consent':
      return value === true ? [plain(item.text, reader)] : [];
    case 'choice':
    case 'choices':
      return each(Choice, value).map(({code, text}) =>
        text === undefined ? option(code) : `${option(code)}: ${text}`,
      );
    case 'ranking':
      return Array.isArray(value) ? value.map((code, index) => `${index + 1}. ${option(String(code))}`) : [];
    case 'matrix':
      return each(MatrixAnswer, value).map(
        ({row, codes}) => `${textOf(item.rows, row)}: ${codes.map(option).join(', ')}`,
      );
    case 'allocation':
      return each(Allocation, value).map(({code, amount}) =>
        [`${option(code)}: ${words.number(amount)}`, ...(item.unit ? [plain(item.unit, reader)] : [])].join(
          ' ',
        ),
      );
    case 'location':
      return each(Location, value).flatMap(({text, place, lat, lon}) => [
        ...(place === undefined ? [] : [option(place)]),
        ...(text === undefined ? [] : [text]),
        ...(lat === undefined || lon === undefined ? [] : [`${lat}, ${lon}`]),
      ]);
    case 'file':
      return each(FileAnswer, value).map(({name}) => name);
    default:
      if (typeof value === 'number') return [words.number(value)];
      return typeof value === 'string' ? [value] : [];
  }
}

type Readable<T> = {safeParse: (value: unknown) => {success: boolean; data?: T | undefined}};

/** The parts of an answer that are what its type says; one part stands for a list of one. */
function each<T>(schema: Readable<T>, value: unknown): readonly T[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => {
    const {data} = schema.safeParse(one);
    return data === undefined ? [] : [data];
  });
}
