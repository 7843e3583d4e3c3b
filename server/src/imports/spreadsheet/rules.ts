import {comparable} from '../plain.ts';
import type {Asked} from '../draft.ts';
import {dayIn} from '../days.ts';
import type {Fields} from '../fields.ts';
import type {Notes} from '../notes.ts';

/** "sì", "no" and the like; what is neither is noted. */
export function yesOrNo(fields: Fields, field: string, notes: Notes): boolean {
  const value = fields.text(field);
  if (value === undefined) return false;
  const plain = comparable(value);
  if (['si', 's', 'x', 'yes', 'y', '1', 'true', 'vero'].includes(plain)) return true;
  if (!['no', 'n', '0', 'false', 'falso', ''].includes(plain))
    notes.add('notYesOrNo', fields.place(field), {value});
  return false;
}

/** What "Minimo" and "Massimo" mean to a question of this type. */
const meaning: Readonly<Record<string, readonly [string | undefined, string | undefined]>> = {
  number: ['min', 'max'],
  rating: ['min', 'max'],
  text: ['minLength', 'maxLength'],
  paragraph: ['minLength', 'maxLength'],
  email: ['minLength', 'maxLength'],
  choices: ['minChoices', 'maxChoices'],
  ranking: ['minChoices', 'maxChoices'],
  allocation: [undefined, 'total'],
  location: [undefined, 'maxLength'],
  file: [undefined, 'maxFiles'],
};

/** A question within its limits. */
export function withLimits(asked: Asked, fields: Fields, notes: Notes): Asked {
  const limits: Record<string, unknown> = {};
  const [least, most] = meaning[asked.type] ?? [];
  const step = ['number', 'rating', 'allocation'].includes(asked.type) ? 'step' : undefined;
  for (const [field, name] of [
    ['min', least],
    ['max', most],
    ['step', step],
  ] as const) {
    if (asked.type === 'date' && field !== 'step') {
      const day = dayOf(fields, field, notes);
      if (day !== undefined) limits[field] = day;
    } else if (name !== undefined) {
      const number = numberOf(fields, field, notes);
      if (number !== undefined) limits[name] = number;
    }
  }
  return {...asked, ...limits};
}

function numberOf(fields: Fields, field: string, notes: Notes): number | undefined {
  const value = fields.text(field);
  if (value === undefined) return undefined;
  const plain = value.replace(/\s/g, '').replace(',', '.');
  if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  notes.add('notANumber', fields.place(field), {value});
  return undefined;
}

function dayOf(fields: Fields, field: string, notes: Notes): string | undefined {
  const value = fields.text(field);
  if (value === undefined) return undefined;
  const found = dayIn(value);
  if (!found) notes.add('notADate', fields.place(field), {value});
  else if (found.isSerial) notes.add('serialDate', fields.place(field), {value, values: [found.day]});
  return found?.day;
}
