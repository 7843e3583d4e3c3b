import type {ImportPlace} from '../../../../src/model/import-note.ts';
import type {Item} from '../../../../src/model/item.ts';
import {comparable} from '../plain.ts';
import {dayIn} from '../days.ts';
import type {Notes} from '../notes.ts';
import {codeFinder} from '../spreadsheet/options.ts';

/** A cell of a row that is being read. */
export type AnswerCell = {readonly text: string; readonly place: ImportPlace; readonly notes: Notes};

/** A number as people or programs write it. "1.234" may be a thousand and some or one and some: it is refused. */
export function numberIn({text, place, notes}: AnswerCell, isTyped: boolean): number | undefined {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  if (/^[+-]?\d+(\.\d+)?$/.test(plain) && !(isTyped && /^[+-]?\d{1,3}\.\d{3}$/.test(text)))
    return Number(plain);
  notes.add('notANumber', place, {value: text});
  return undefined;
}

export function dayOf({text, place, notes}: AnswerCell): string | undefined {
  const found = dayIn(text);
  if (!found) notes.add('notADate', place, {value: text});
  else if (found.isSerial) notes.add('serialDate', place, {value: text, values: [found.day]});
  return found?.day;
}

/** "sì", "no", `1`, `0`. */
export function isYes({text, place, notes}: AnswerCell): boolean | undefined {
  const plain = comparable(text);
  if (['1', 'si', 's', 'x', 'yes', 'y', 'true', 'vero'].includes(plain)) return true;
  if (['0', 'no', 'n', 'false', 'falso'].includes(plain)) return false;
  notes.add('notYesOrNo', place, {value: text});
  return undefined;
}

/** Options in a cell: codes or texts, between `;`, `|` or line ends. */
export function codesIn(item: Item, text: string): readonly string[] {
  const find = codeFinder(item.options ?? []);
  // A text that has such a mark in it is an option all the same.
  const whole = find(text);
  if (whole !== undefined) return [whole];
  return text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => find(part) ?? part);
}

/** An option, and what was written beside it: `altro`, or `Altro: in bicicletta`. */
export function choiceIn(item: Item, text: string): {code: string; text?: string} {
  const find = codeFinder(item.options ?? []);
  const code = find(text);
  if (code !== undefined) return {code};
  const [, name = '', beside = ''] = /^([^:]+):\s*(.+)$/s.exec(text) ?? [];
  const open = find(name.trim());
  const takesText = item.options?.some((option) => option.code === open && option.freeText === true);
  return open !== undefined && takesText ? {code: open, text: beside.trim()} : {code: text};
}
