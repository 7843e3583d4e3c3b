import * as z from 'zod/mini';
import type {Checked} from '../check-value.ts';
import {countFaults, fault} from '../check-value.ts';
import type {Item} from '../item.ts';
import {codeFaults} from './codes.ts';

/** Options in an order, best first. */
export function checkRanking(item: Item, value: unknown): Checked {
  const codes = z.array(z.string()).safeParse(value);
  if (!codes.success) return fault('wrongType', value);
  if (codes.data.length === 0) return {value: undefined, faults: []};
  const faults = codeFaults(item, codes.data);
  return {value: codes.data, faults: faults.length > 0 ? faults : countFaults(item, codes.data.length)};
}
