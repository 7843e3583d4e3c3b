import type {Item} from '../../../../src/model/item.ts';
import type {Answer} from '../../../../src/model/response.ts';
import {degreesOf} from '../../../../src/sources/csv/values.ts';
import {codeFinder} from '../spreadsheet/options.ts';
import type {AnswerCell} from './cells.ts';
import {choiceIn, codesIn, dayOf, isYes, numberIn} from './cells.ts';
import type {Slot} from './slots.ts';

/** A cell with something in it, and what it answers. */
export type Filled = AnswerCell & {readonly slot: Slot};

/** The answers of one row, as a form would send them; whether they hold, the questionnaire says afterwards. */
export function answersIn(cells: readonly Filled[], isTyped: boolean): readonly Answer[] {
  const items = new Map<Item, Filled[]>();
  for (const cell of cells) items.set(cell.slot.item, [...(items.get(cell.slot.item) ?? []), cell]);
  return [...items].flatMap(([item, own]) => {
    const value = valueIn(item, own, isTyped);
    return value === undefined ? [] : [{linkId: item.linkId, value}];
  });
}

function valueIn(item: Item, cells: readonly Filled[], isTyped: boolean): unknown {
  const whole = cells.find(({slot}) => slot.part === 'value');
  switch (item.type) {
    case 'number':
    case 'rating':
      return whole && numberIn(whole, isTyped);
    case 'date':
      return whole && dayOf(whole);
    case 'consent':
      return whole && (isYes(whole) === true || undefined);
    case 'choice':
      return choice(item, whole, cells);
    case 'choices':
      return choices(item, whole, cells);
    case 'ranking':
      return whole ? codesIn(item, whole.text) : ranked(cells, isTyped);
    case 'matrix':
      return cells.map(({slot, text}) => ({row: slot.code ?? '', codes: [...codesIn(item, text)]}));
    case 'allocation':
      return cells.flatMap((cell) => {
        const amount = numberIn(cell, isTyped);
        return amount === undefined ? [] : [{code: cell.slot.code ?? '', amount}];
      });
    case 'location':
      return place(item, whole, cells);
    default:
      return whole?.text;
  }
}

function choice(item: Item, whole: Filled | undefined, cells: readonly Filled[]): unknown {
  const beside = cells.find(({slot}) => slot.part === 'beside');
  if (!whole) return beside && {code: beside.slot.code, text: beside.text};
  const chosen = choiceIn(item, whole.text);
  return beside?.slot.code === chosen.code && beside ? {...chosen, text: beside.text} : chosen;
}

function choices(item: Item, whole: Filled | undefined, cells: readonly Filled[]): unknown {
  const chosen: {code: string; text?: string}[] = whole
    ? codesIn(item, whole.text).map((code) => choiceIn(item, code))
    : [];
  for (const cell of cells)
    if (cell.slot.part === 'option' && isYes(cell) === true) chosen.push({code: cell.slot.code ?? ''});
  for (const {slot, text} of cells) {
    if (slot.part !== 'beside') continue;
    const known = chosen.find(({code}) => code === slot.code);
    if (known) known.text = text;
    else chosen.push({code: slot.code ?? '', text});
  }
  return chosen;
}

/** Ranks in a column for each option: 1 is best. */
function ranked(cells: readonly Filled[], isTyped: boolean): unknown {
  const ranks = cells.flatMap((cell) => {
    const rank = numberIn(cell, isTyped);
    return rank === undefined ? [] : [{rank, cell}];
  });
  const sorted = ranks.toSorted((one, other) => one.rank - other.rank);
  for (const [index, {rank, cell}] of sorted.entries())
    // A place that two share, or that is left out, says nothing of who comes first.
    if (rank !== index + 1) cell.notes.add('notANumber', cell.place, {value: cell.text});
  return sorted.map(({cell}) => cell.slot.code);
}

function place(item: Item, whole: Filled | undefined, cells: readonly Filled[]): unknown {
  const found: Record<string, unknown> = whole ? {text: whole.text} : {};
  for (const cell of cells) {
    const {part} = cell.slot;
    if (part === 'text') found['text'] = cell.text;
    if (part === 'place') found['place'] = codeFinder(item.options ?? [])(cell.text) ?? cell.text;
    if (part !== 'lat' && part !== 'lon') continue;
    const degrees = degreesOf(cell.text);
    if (degrees === undefined) cell.notes.add('notANumber', cell.place, {value: cell.text});
    else found[part] = degrees;
  }
  return found;
}
