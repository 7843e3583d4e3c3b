import type {Item, Option, Questionnaire, Row} from '../../../../src/model/item.ts';
import {isQuestion, walk} from '../../../../src/model/item.ts';
import type {Text} from '../../../../src/model/text.ts';
import {comparable} from '../plain.ts';

/** What the cells of a column answer: a question whole, or one of its parts. */
export type Slot = {
  readonly item: Item;
  readonly part: 'value' | 'option' | 'beside' | 'row' | 'text' | 'place' | 'lat' | 'lon';
  /** Of the option or the row. */
  readonly code?: string | undefined;
  /** As the export calls the column. */
  readonly name: string;
};

/** What stands before the questions in an export. */
export const leading = ['questionnaireVersion', 'language', 'channel'] as const;

/** Every column that responses to a questionnaire can have, as the export calls them, and some it has not. */
export function slotsOf({items}: Questionnaire): readonly Slot[] {
  return [...walk(items)].filter(isQuestion).flatMap(slotsOfItem);
}

function slotsOfItem(item: Item): readonly Slot[] {
  const {linkId, type, options = [], rows = []} = item;
  const part = (kind: Slot['part'], ...names: readonly string[]): Slot => ({
    item,
    part: kind,
    code: names[0],
    name: [linkId, ...names].join('/'),
  });
  const whole = part('value');
  const beside = options.filter(({freeText}) => freeText).map(({code}) => part('beside', code, 'text'));
  const each = options.map(({code}) => part('option', code));
  switch (type) {
    case 'choice':
      return [whole, ...beside];
    case 'choices':
      return [whole, ...each, ...beside];
    case 'ranking':
    case 'allocation':
      return type === 'ranking' ? [whole, ...each] : each;
    case 'matrix':
      return rows.map(({code}) => part('row', code));
    case 'location':
      return [whole, ...(['text', 'place', 'lat', 'lon'] as const).map((field) => part(field, field))];
    default:
      return [whole];
  }
}

/** Finds the slot of a column by its name in an export, or by the words of its question. */
export function slotFinder(slots: readonly Slot[]): (column: string) => Slot | undefined {
  const byName = new Map(slots.map((slot) => [slot.name, slot]));
  const byWords = new Map<string, Slot | 'several'>();
  for (const slot of slots)
    for (const words of new Set(wordsOf(slot))) {
      const before = byWords.get(words);
      byWords.set(words, before === undefined || before === slot ? slot : 'several');
    }
  return (column) => {
    const exact = byName.get(column);
    if (exact) return exact;
    const alike = byWords.get(comparable(column));
    // What two questions are called is the name of neither.
    return alike === 'several' ? undefined : alike;
  };
}

/** "Come giudichi i servizi", and with the row or the option behind it: "Come giudichi i servizi / Autobus". */
function wordsOf({item, part, code}: Slot): readonly string[] {
  if (part === 'beside') return [];
  const whole = wordings(item.text);
  if (part === 'value') return whole.map(comparable).filter((words) => words !== '');
  const of: readonly (Option | Row)[] = part === 'row' ? (item.rows ?? []) : (item.options ?? []);
  const named = of.find((one) => one.code === code)?.text;
  if (named === undefined) return [];
  return whole.flatMap((question) => wordings(named).map((words) => comparable(`${question} ${words}`)));
}

const wordings = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
