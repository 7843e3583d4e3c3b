import type {Item, Questionnaire} from '../../../src/model/item.ts';
import {isQuestion, walk} from '../../../src/model/item.ts';
import {Allocation, FileAnswer, Location, MatrixAnswer} from '../../../src/model/rare-values.ts';
import {Choice} from '../../../src/model/response.ts';
import type {Schema} from '../../../src/model/read.ts';
import {read} from '../../../src/model/read.ts';
import {pathOf} from './attachments.ts';

/** What a cell holds; `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/** One column of an export. */
export type Column = {
  /** `linkId`, `linkId/code` or `linkId/code/text`: unique, for a linkId has no slash. */
  readonly name: string;
  readonly item: Item;
  /** The option or the row it is about. */
  readonly code?: string;
  /** What the cells mean. */
  readonly holds: string;
  readonly cell: (value: unknown) => Cell;
};

/** The columns of a questionnaire, in its order. */
export function columnsOf({items}: Questionnaire): readonly Column[] {
  return [...walk(items)].filter(isQuestion).flatMap(columnsOfItem);
}

function columnsOfItem(item: Item): readonly Column[] {
  const {linkId, options = [], rows = []} = item;
  const column = (holds: string, cell: Column['cell']): Column => ({name: linkId, item, holds, cell});
  const part = (code: string, holds: string, cell: Column['cell'], ...more: readonly string[]): Column => ({
    ...column(holds, cell),
    name: [linkId, code, ...more].join('/'),
    code,
  });
  const texts = options
    .filter(({freeText}) => freeText)
    .map(({code}) =>
      part(
        code,
        'what was written beside it',
        (value) => choicesIn(value).find((one) => one.code === code)?.text,
        'text',
      ),
    );
  switch (item.type) {
    case 'choice':
      return [column('code of the option', (value) => choicesIn(value)[0]?.code), ...texts];
    case 'choices':
      return [
        ...options.map(({code}) =>
          part(code, '1 chosen, 0 not chosen', (value) =>
            Number(choicesIn(value).some((one) => one.code === code)),
          ),
        ),
        ...texts,
      ];
    case 'ranking':
      return options.map(({code}) =>
        part(
          code,
          'rank, 1 is best',
          (value) => (Array.isArray(value) && value.indexOf(code) + 1) || undefined,
        ),
      );
    case 'matrix':
      return rows.map(({code}) =>
        part(code, 'codes of the columns chosen, joined by |', (value) =>
          rowsIn(value)
            .find(({row}) => row === code)
            ?.codes.join('|'),
        ),
      );
    case 'allocation':
      return options.map(({code}) =>
        part(code, 'amount', (value) => amountsIn(value).find((one) => one.code === code)?.amount ?? 0),
      );
    case 'location':
      return (['text', 'place', 'lat', 'lon'] as const).map((field) =>
        part(field, field === 'lat' || field === 'lon' ? 'degrees, WGS 84' : 'text', (value) => {
          const location = read(Location, value);
          return location.fits ? location.value[field] : undefined;
        }),
      );
    case 'file':
      return [
        column('paths of the files below the folder of --files, or files/ in a ZIP, joined by |', (value) =>
          listOf(FileAnswer, value)
            .map((file) => pathOf({linkId, file}))
            .join('|'),
        ),
      ];
    case 'consent':
      return [column('1 given', (value) => (value === true ? 1 : undefined))];
    default:
      return [
        column(item.type, (value) =>
          typeof value === 'number' || typeof value === 'string' ? value : undefined,
        ),
      ];
  }
}

const choicesIn = readOnce((value) => listOf(Choice, Array.isArray(value) ? value : [value]));
const rowsIn = readOnce((value) => listOf(MatrixAnswer, value));
const amountsIn = readOnce((value) => listOf(Allocation, value));

/** Every column of a question asks for the same answer, one after the other: it is read once. */
function readOnce<T>(reader: (value: unknown) => T): (value: unknown) => T {
  let last: {readonly value: unknown; readonly read: T} | undefined;
  return (value) => {
    if (last?.value !== value || last === undefined) last = {value, read: reader(value)};
    return last.read;
  };
}

function listOf<T>(schema: Schema<T>, value: unknown): readonly T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    const reading = read(schema, entry);
    return reading.fits ? [reading.value] : [];
  });
}
