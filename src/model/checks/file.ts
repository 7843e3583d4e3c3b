import * as z from 'zod/mini';
import type {Checked, Fault} from '../check-value.ts';
import {fault} from '../check-value.ts';
import type {Item} from '../item.ts';
import {FileAnswer} from '../rare-values.ts';

/** What was uploaded. */
export function checkFiles({accept, maxBytes, maxFiles = 1}: Item, value: unknown): Checked {
  const files = z.array(FileAnswer).safeParse(value);
  if (!files.success) return fault('wrongType', value);
  if (files.data.length === 0) return {value: undefined, faults: []};
  if (new Set(files.data.map(({id}) => id)).size < files.data.length) return fault('duplicate', value);
  const faults: Fault[] = [];
  if (files.data.length > maxFiles) faults.push({code: 'tooMany', limit: maxFiles});
  if (accept && files.data.some(({mediaType}) => !accept.some((pattern) => fits(mediaType, pattern))))
    faults.push({code: 'fileType', limit: accept.join(', ')});
  if (maxBytes !== undefined && files.data.some(({bytes}) => bytes > maxBytes))
    faults.push({code: 'fileSize', limit: maxBytes});
  return {value: files.data, faults};
}

const fits = (mediaType: string, pattern: string) =>
  pattern.endsWith('/*') ? mediaType.startsWith(pattern.slice(0, -1)) : mediaType === pattern;
