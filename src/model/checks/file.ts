import * as z from 'zod/mini';
import type {Checked, Fault} from '../check-value.ts';
import {fault} from '../check-value.ts';
import {fileFault} from '../file.ts';
import type {Item} from '../item.ts';
import {FileAnswer} from '../rare-values.ts';

/** What was uploaded. */
export function checkFiles(item: Item, value: unknown): Checked {
  const {maxFiles = 1} = item;
  const files = z.array(FileAnswer).safeParse(value);
  if (!files.success) return fault('wrongType', value);
  if (files.data.length === 0) return {value: undefined, faults: []};
  if (new Set(files.data.map(({id}) => id)).size < files.data.length) return fault('duplicate', value);
  const faults: Fault[] = [];
  if (files.data.length > maxFiles) faults.push({code: 'tooMany', limit: maxFiles});
  for (const code of ['fileType', 'fileSize'] as const) {
    const found = files.data.map((file) => fileFault(item, file)).find((one) => one?.code === code);
    if (found) faults.push(found);
  }
  return {value: files.data, faults};
}
