import * as z from 'zod/mini';
import type {Checked, Checks, Fault} from './check-value.ts';
import {countFaults, fault, isOnStep, optionsOf} from './check-value.ts';
import type {Item} from './item.ts';
import {Allocation, canonicalText, FileAnswer, Location, MatrixAnswer} from './response.ts';

/** The checks of the types that few questionnaires use. */
export const rareChecks: Checks = {
  ranking: checkRanking,
  matrix: checkMatrix,
  allocation: checkAllocation,
  location: checkLocation,
  file: checkFiles,
};

function checkRanking(item: Item, value: unknown): Checked {
  const codes = z.array(z.string()).safeParse(value);
  if (!codes.success) return fault('wrongType', value);
  if (codes.data.length === 0) return {value: undefined, faults: []};
  const faults = codeFaults(item, codes.data);
  return {value: codes.data, faults: faults.length > 0 ? faults : countFaults(item, codes.data.length)};
}

function checkMatrix(item: Item, value: unknown): Checked {
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

function checkAllocation(item: Item, value: unknown): Checked {
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

function checkLocation({bounds, maxLength}: Item, value: unknown): Checked {
  const location = Location.safeParse(value);
  if (!location.success) return fault('wrongType', value);
  const {lat, lon} = location.data;
  const kept: Location = {};
  for (const key of ['text', 'place'] as const) {
    const words = canonicalText(location.data[key] ?? '');
    if (maxLength !== undefined && Array.from(words).length > maxLength)
      return fault('tooLong', value, maxLength);
    if (words !== '') kept[key] = words;
  }
  if ((lat === undefined) !== (lon === undefined)) return fault('malformed', value);
  if (lat !== undefined && lon !== undefined) {
    const outside = bounds ?? {south: -90, west: -180, north: 90, east: 180};
    if (lat < outside.south || lon < outside.west) return fault('tooSmall', value);
    if (lat > outside.north || lon > outside.east) return fault('tooLarge', value);
    // Five decimals are about a metre; more would only pretend.
    Object.assign(kept, {lat: Math.round(lat * 1e5) / 1e5, lon: Math.round(lon * 1e5) / 1e5});
  }
  return {value: Object.keys(kept).length > 0 ? kept : undefined, faults: []};
}

function checkFiles({accept, maxBytes, maxFiles = 1}: Item, value: unknown): Checked {
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

function codeFaults(item: Item, codes: readonly string[]): Fault[] {
  const options = optionsOf(item);
  if (codes.some((code) => !options.has(code))) return [{code: 'notAnOption'}];
  return new Set(codes).size < codes.length ? [{code: 'duplicate'}] : [];
}
