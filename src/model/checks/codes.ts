import type {Fault} from '../check-value.ts';
import {optionsOf} from '../check-value.ts';
import type {Item} from '../item.ts';

/** Are these options of the question, each once? */
export function codeFaults(item: Item, codes: readonly string[]): Fault[] {
  const options = optionsOf(item);
  if (codes.some((code) => !options.has(code))) return [{code: 'notAnOption'}];
  return new Set(codes).size < codes.length ? [{code: 'duplicate'}] : [];
}
