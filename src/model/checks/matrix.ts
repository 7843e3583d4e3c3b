import * as z from 'zod/mini';
import type {Checked} from '../check-value.ts';
import {fault, optionsOf} from '../check-value.ts';
import type {Item} from '../item.ts';
import {MatrixAnswer} from '../rare-values.ts';
import {codeFaults} from './codes.ts';

/** One or more columns in each row; a fault names its row. */
export function checkMatrix(item: Item, value: unknown): Checked {
  const rows = z.array(MatrixAnswer).safeParse(value);
  if (!rows.success) return fault('wrongType', value);
  const order = (item.rows ?? []).map(({code}) => code);
  const given = rows.data.filter(({codes}) => codes.length > 0);
  if (given.some(({row}) => !order.includes(row))) return fault('notAnOption', value);
  if (new Set(given.map(({row}) => row)).size < given.length) return fault('duplicate', value);
  const faults = given.flatMap(({row, codes}) => {
    const wrong = codeFaults(item, codes);
    if (wrong.length === 0 && codes.length > 1 && item.multiple !== true)
      wrong.push({code: 'tooMany', limit: 1});
    return wrong.map((one) => ({...one, row}));
  });
  if (item.required && given.length > 0)
    for (const row of order) if (!given.some((one) => one.row === row)) faults.push({code: 'required', row});
  const columns = [...optionsOf(item).keys()];
  const sorted = given
    .map(({row, codes}) => ({row, codes: [...codes].sort((a, b) => columns.indexOf(a) - columns.indexOf(b))}))
    .sort((a, b) => order.indexOf(a.row) - order.indexOf(b.row));
  return {value: sorted.length > 0 ? sorted : undefined, faults};
}
