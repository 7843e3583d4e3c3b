import * as z from 'zod/mini';
import {isDay} from './dates.ts';
import type {Item, Option} from './item.ts';
import type {AnswerErrorCode} from './problem.ts';
import {Allocation, Choice, FileAnswer, Location, MatrixAnswer} from './response.ts';

/** What is wrong with one value; `validate` adds whose it is. */
export type Fault = {code: AnswerErrorCode; limit?: number | string; row?: string};

/** A value in its canonical form, `undefined` when it says nothing, and what is wrong with it. */
export type Checked = {value: unknown; faults: readonly Fault[]};

/** Check one value against its question. `undefined` when the item's type takes no answer or is not known. */
export function checkValue(item: Item, value: unknown): Checked | undefined {
  switch (item.type) {
    case 'text':
    case 'paragraph':
      return checkText(item, value);
    case 'email':
      return checkEmail(item, value);
    case 'number':
      return checkNumber(item, value);
    case 'rating':
      return checkNumber({...item, min: item.min ?? 1, max: item.max ?? 5, step: item.step ?? 1}, value);
    case 'date':
      return checkDate(item, value);
    case 'choice':
      return checkChoice(item, value);
    case 'choices':
      return checkChoices(item, value);
    case 'ranking':
      return checkRanking(item, value);
    case 'matrix':
      return checkMatrix(item, value);
    case 'allocation':
      return checkAllocation(item, value);
    case 'location':
      return checkLocation(item, value);
    case 'file':
      return checkFiles(item, value);
    case 'consent':
      return value === true || value === false
        ? {value: value || undefined, faults: []}
        : fault('wrongType', value);
    default:
      return undefined;
  }
}

/** Text as it is kept: composed (NFC), line ends as `\n`, no space around it. */
export function canonicalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

function checkText({minLength, maxLength}: Item, value: unknown): Checked {
  if (typeof value !== 'string') return fault('wrongType', value);
  // Half a surrogate pair or a NUL is no text: it has no UTF-8 and no canonical JSON form.
  if (/\p{Surrogate}|\0/u.test(value)) return fault('malformed', value);
  const text = canonicalText(value);
  if (text === '') return {value: undefined, faults: []};
  const length = Array.from(text).length;
  const faults: Fault[] = [];
  if (minLength !== undefined && length < minLength) faults.push({code: 'tooShort', limit: minLength});
  if (maxLength !== undefined && length > maxLength) faults.push({code: 'tooLong', limit: maxLength});
  return {value: text, faults};
}

function checkEmail(item: Item, value: unknown): Checked {
  const checked = checkText(item, value);
  if (checked.value === undefined || checked.faults.length > 0) return checked;
  return z.email().safeParse(checked.value).success ? checked : fault('malformed', checked.value);
}

function checkNumber({min, max, step}: Item, value: unknown): Checked {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fault('wrongType', value);
  const faults: Fault[] = [];
  if (typeof min === 'number' && value < min) faults.push({code: 'tooSmall', limit: min});
  if (typeof max === 'number' && value > max) faults.push({code: 'tooLarge', limit: max});
  if (step !== undefined && faults.length === 0 && !isOnStep(value, typeof min === 'number' ? min : 0, step))
    faults.push({code: 'offStep', limit: step});
  // JSON has one zero, and so has a digest.
  return {value: value === 0 ? 0 : value, faults};
}

function isOnStep(value: number, from: number, step: number): boolean {
  const steps = (value - from) / step;
  // 0.3 / 0.1 is 2.9999999999999996: what a decimal fraction loses is not the citizen's fault.
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

function checkDate({min, max}: Item, value: unknown): Checked {
  if (typeof value !== 'string') return fault('wrongType', value);
  const day = value.trim();
  if (day === '') return {value: undefined, faults: []};
  if (!isDay(day)) return fault('malformed', value);
  const faults: Fault[] = [];
  if (typeof min === 'string' && day < min) faults.push({code: 'tooEarly', limit: min});
  if (typeof max === 'string' && day > max) faults.push({code: 'tooLate', limit: max});
  return {value: day, faults};
}

function checkChoice(item: Item, value: unknown): Checked {
  const choice = Choice.safeParse(value);
  if (!choice.success) return fault('wrongType', value);
  const option = optionsOf(item).get(choice.data.code);
  if (!option) return fault('notAnOption', value);
  const {code} = option;
  if (choice.data.text === undefined) return {value: {code}, faults: []};
  const text = checkText({...item, minLength: undefined}, choice.data.text);
  if (text.value !== undefined && option.freeText !== true) return fault('malformed', value);
  return {value: text.value === undefined ? {code} : {code, text: text.value}, faults: text.faults};
}

function checkChoices(item: Item, value: unknown): Checked {
  const choices = z.array(Choice).safeParse(value);
  if (!choices.success) return fault('wrongType', value);
  const codes = choices.data.map(({code}) => code);
  if (codes.length === 0) return {value: undefined, faults: []};
  const checks = choices.data.map((choice) => checkChoice(item, choice));
  const faults = checks.flatMap((check) => check.faults).slice(0, 1);
  if (faults.length > 0) return {value, faults};
  const excluding = optionsOf(item);
  if (new Set(codes).size < codes.length) return fault('duplicate', value);
  if (codes.length > 1 && codes.some((code) => excluding.get(code)?.exclusive))
    return fault('exclusive', value);
  const order = [...excluding.keys()];
  const sorted = choices.data
    .map(({code}, index) => ({code, value: checks[index]?.value}))
    .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
    .map((entry) => entry.value);
  // "None of these" is one choice, and enough whatever the minimum.
  const alone = codes.some((code) => excluding.get(code)?.exclusive);
  return {value: sorted, faults: alone ? [] : countFaults(item, codes.length)};
}

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

function countFaults({minChoices, maxChoices}: Item, count: number): Fault[] {
  if (minChoices !== undefined && count < minChoices) return [{code: 'tooFew', limit: minChoices}];
  if (maxChoices !== undefined && count > maxChoices) return [{code: 'tooMany', limit: maxChoices}];
  return [];
}

function optionsOf({options = []}: Item): ReadonlyMap<string, Option> {
  return new Map(options.map((option) => [option.code, option]));
}

function fault(code: AnswerErrorCode, value: unknown, limit?: number): Checked {
  return {value, faults: [limit === undefined ? {code} : {code, limit}]};
}
