import type {Item, ItemType} from '../../../src/model/item.ts';
import type {Misfit} from '../../../src/model/read.ts';
import type {Placed} from './places.ts';
import {fieldPath} from './places.ts';

/** Which types a field means something to. What is not here means something to all. */
const owners: Partial<Record<keyof Item, readonly ItemType[]>> = {
  options: ['choice', 'choices', 'ranking', 'matrix', 'allocation', 'location'],
  rows: ['matrix'],
  multiple: ['matrix'],
  total: ['allocation'],
  unit: ['allocation'],
  min: ['number', 'rating', 'date'],
  max: ['number', 'rating', 'date'],
  step: ['number', 'rating', 'allocation'],
  minLength: ['text', 'paragraph', 'email'],
  maxLength: ['text', 'paragraph', 'email', 'choice', 'choices', 'location'],
  minChoices: ['choices', 'ranking'],
  maxChoices: ['choices', 'ranking'],
  minLabel: ['rating'],
  maxLabel: ['rating'],
  bounds: ['location'],
  tiles: ['location'],
  accept: ['file'],
  maxBytes: ['file'],
  maxFiles: ['file'],
  items: ['group'],
};

/** More levels than this are no scale any more. */
const mostLevels = 20;

/** Where each picture of a map is. */
const tileAddress = /^https:(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})/;

/** What is wrong with one item in itself, beyond its schema. */
export function itemFaults(placed: Placed): readonly Misfit[] {
  const {item} = placed;
  const faults: Misfit[] = [];
  const fault = (field: string | readonly (string | number)[], reason: string) => {
    faults.push({path: fieldPath(placed, ...(typeof field === 'string' ? [field] : field)), reason});
  };

  for (const [field, types] of Object.entries(owners))
    if (Object.hasOwn(item, field) && !types.some((type) => type === item.type))
      fault(field, `means nothing to "${item.type}": it belongs to ${types.join(', ')}`);

  if (item.type === 'group' && !item.items?.length) fault('items', 'a group needs items');
  // A place may also be an address or a point.
  if (owners.options?.some((type) => type === item.type && type !== 'location') && !item.options?.length)
    fault('options', `"${item.type}" needs options`);
  if (item.type === 'matrix' && !item.rows?.length) fault('rows', 'a matrix needs rows');

  for (const list of ['options', 'rows'] as const)
    for (const [index, {code}] of (item[list] ?? []).entries())
      if (item[list]?.findIndex((one) => one.code === code) !== index)
        fault([list, index, 'code'], `"${code}" is used twice in this question`);
  for (const [index, {exclusive, freeText}] of (item.options ?? []).entries()) {
    if (exclusive && item.type !== 'choices')
      fault(['options', index, 'exclusive'], 'means something only in "choices"');
    if (freeText && item.type !== 'choices' && item.type !== 'choice')
      fault(['options', index, 'freeText'], 'means something only in "choice" and "choices"');
  }
  if (item.tiles && !tileAddress.test(item.tiles.url))
    fault(['tiles', 'url'], 'must be https, with {z}, {x} and {y}');
  if (item.tiles && !item.bounds) fault('tiles', 'a map is drawn only where there are bounds');
  limitFaults(item, fault);
  return faults;
}

function limitFaults(item: Item, fault: (field: string, reason: string) => void): void {
  const {
    type,
    min,
    max,
    step,
    minLength,
    maxLength,
    minChoices,
    maxChoices,
    options = [],
    bounds,
    total,
  } = item;
  const kind = type === 'date' ? 'string' : 'number';
  if (owners.min?.some((owner) => owner === type))
    for (const [field, limit] of Object.entries({min, max}))
      if (limit !== undefined && typeof limit !== kind)
        fault(field, kind === 'string' ? 'must be a day such as 2026-07-31' : 'must be a number');
  if (min !== undefined && max !== undefined && typeof min === typeof max && min > max)
    fault('max', `is less than min, ${min}`);
  if (type === 'rating' && typeof (min ?? 1) === 'number' && typeof (max ?? 5) === 'number') {
    const levels = (Number(max ?? 5) - Number(min ?? 1)) / (step ?? 1) + 1;
    if (!Number.isInteger(levels) || levels < 2 || levels > mostLevels)
      fault(max === undefined ? 'min' : 'max', `a rating goes in whole steps over 2 to ${mostLevels} levels`);
  }
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength)
    fault('maxLength', `is less than minLength, ${minLength}`);
  const [least, most] = [minChoices ?? 0, maxChoices ?? options.length];
  if (least > most && maxChoices !== undefined) fault('maxChoices', `is less than minChoices, ${least}`);
  if (options.length > 0)
    for (const [field, limit] of Object.entries({minChoices, maxChoices}))
      if (limit !== undefined && limit > options.length)
        fault(field, `is more than the ${options.length} options there are`);
  if (maxChoices === 0) fault('maxChoices', 'nothing could be chosen');
  if (bounds && (bounds.south >= bounds.north || bounds.west >= bounds.east))
    fault('bounds', 'south must be less than north, and west less than east');
  if (type === 'allocation' && step !== undefined && !isWhole((total ?? 100) / step))
    fault('step', `the total of ${total ?? 100} cannot be reached in such steps`);
}

/** Decimal fractions lose a little: 0.3 / 0.1 is not quite 3. */
const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6;
