import * as z from 'zod/mini';
import type {Checked} from '../check-value.ts';
import {fault, isOnStep, optionsOf} from '../check-value.ts';
import type {Item} from '../item.ts';
import {Allocation} from '../rare-values.ts';
import {codeFaults} from './codes.ts';

/** A total, divided among options. */
export function checkAllocation(item: Item, value: unknown): Checked {
  const parts = z.array(Allocation).safeParse(value);
  if (!parts.success) return fault('wrongType', value);
  const given = parts.data.filter(({amount}) => amount !== 0);
  if (given.length === 0) return {value: undefined, faults: []};
  const wrong = codeFaults(
    item,
    parts.data.map(({code}) => code),
  );
  if (wrong.length > 0) return {value, faults: wrong};
  if (given.some(({amount}) => amount < 0)) return fault('tooSmall', value, 0);
  if (item.step !== undefined && given.some(({amount}) => !isOnStep(amount, 0, item.step ?? 1)))
    return fault('offStep', value, item.step);
  const total = item.total ?? 100;
  const sum = given.reduce((all, {amount}) => all + amount, 0);
  const order = [...optionsOf(item).keys()];
  const sorted = [...given].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  if (sum > total + 1e-6) return {value: sorted, faults: [{code: 'overTotal', limit: total}]};
  if (sum < total - 1e-6) return {value: sorted, faults: [{code: 'underTotal', limit: total}]};
  return {value: sorted, faults: []};
}
