import type {Item, Questionnaire} from './item.ts';
import {walk} from './item.ts';
import type {Text} from './text.ts';

const reference = /\{\{([\w-]+)\}\}/g;

/** The `linkId` of every question whose answer the texts of an item repeat (`{{linkId}}`). */
export function referencesOf({text, help, options = [], rows = []}: Item): readonly string[] {
  const texts = [text, help ?? '', ...[...options, ...rows].map((one) => one.text)];
  return texts
    .flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)))
    .flatMap((one) => [...one.matchAll(reference)].map(([, linkId = '']) => linkId));
}

/**
 * The questionnaire with every `{{linkId}}` replaced by what `say` makes of that question: its answer as people read
 * it, on a page that knows it. What is put in is text, whatever is in it. Items that repeat nothing stay the same ones.
 */
export function piped(questionnaire: Questionnaire, say: (item: Item) => string): Questionnaire {
  const known = new Map(walk(questionnaire.items).map((item) => [item.linkId, item]));
  const fill = (text: string) =>
    text.replace(reference, (_, linkId: string) => {
      const item = known.get(linkId);
      return (item && say(item)) || '…';
    });
  const said = (text: Text): Text =>
    typeof text === 'string'
      ? fill(text)
      : Object.fromEntries(Object.entries(text).map(([language, one]) => [language, fill(one)]));
  const texts = <T extends {readonly text: Text}>(list: readonly T[]) =>
    list.map((one) => ({...one, text: said(one.text)}));
  const filled = (item: Item): Item => {
    const {text, help, options, rows, items} = item;
    const own =
      referencesOf(item).length === 0
        ? item
        : {
            ...item,
            text: said(text),
            ...(help !== undefined && {help: said(help)}),
            ...(options && {options: texts(options)}),
            ...(rows && {rows: texts(rows)}),
          };
    if (!items) return own;
    const children = items.map(filled);
    return own === item && children.every((child, index) => child === items[index])
      ? item
      : {...own, items: children};
  };
  return {...questionnaire, items: questionnaire.items.map(filled)};
}
