import type {Option} from '../../../../src/model/item.ts';
import {plainName} from '../../../../src/sources/csv/columns.ts';
import type {Fields} from '../fields.ts';
import {nameLike} from '../names.ts';
import type {Notes} from '../notes.ts';
import {textOf} from '../texts.ts';

/** Marks behind an option, which say something of it instead of belonging to its text. */
const freeText = /\s*\((?:specificare|da specificare|please specify|specify)\)\s*$/i;
const exclusive = /\s*\((?:esclude le altre|excludes the others)\)\s*$/i;

/**
 * The options in a cell, one a line or between `;`: a text, or `code = text`. Texts in other languages stand in
 * columns of their own, in the same order.
 */
export function optionsIn(
  fields: Fields,
  field: 'options' | 'rows',
  language: string,
  notes: Notes,
): Option[] {
  const cells = new Map<string, readonly string[]>();
  for (const name of fields.names)
    if (name === field || name.startsWith(`${field}::`))
      cells.set(name === field ? language : name.slice(field.length + 2), partsOf(fields.text(name) ?? ''));
  const own = cells.get(language) ?? [];
  const options: Option[] = [];
  for (const [tag, parts] of cells)
    if (parts.length !== own.length)
      notes.add('misfit', fields.place(tag === language ? field : `${field}::${tag}`), {
        value: `${parts.length} ≠ ${own.length}`,
      });
  for (const [index, part] of own.entries()) {
    const [, named, rest] = /^([A-Za-z0-9][\w-]{0,63})\s*=\s*(.+)$/s.exec(part) ?? [];
    const words = rest ?? part;
    const wordings = Object.fromEntries(
      [...cells].map(([tag, parts]) => [tag, bare(tag === language ? words : (parts[index] ?? ''))]),
    );
    const code = named ?? codeLike(bare(words), options);
    if (options.some((option) => option.code === code))
      notes.add('duplicateOption', fields.place(field), {value: code, values: []});
    options.push({
      code,
      text: textOf(wordings, language) ?? code,
      ...(freeText.test(words) && {freeText: true}),
      ...(exclusive.test(words) && {exclusive: true}),
    });
  }
  return options;
}

const partsOf = (cell: string) =>
  cell
    .split(/[\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const bare = (text: string) => text.replace(freeText, '').replace(exclusive, '').trim();

/** Of a text of few words, the text; of two that would be called the same, the second by its number. */
function codeLike(text: string, before: readonly Option[]): string {
  const code = nameLike(text).toLowerCase().slice(0, 40) || `o${before.length + 1}`;
  const isSame = before.some((option) => option.code === code);
  // Two options with the very same text are the fault of whoever wrote them, and are refused.
  const twin = before.some(
    (option) => (typeof option.text === 'string' ? option.text : Object.values(option.text)[0]) === text,
  );
  return isSame && !twin ? `${code}-${before.length + 1}` : code;
}

/** Finds an option by its code or by its text, as people write it. */
export function codeFinder(options: readonly Option[]): (called: string) => string | undefined {
  return (called) => {
    const exact = options.find(({code}) => code === called);
    const texts = ({text}: Option) => (typeof text === 'string' ? [text] : Object.values(text));
    const alike = (text: string) =>
      text === called || (plainName(text) !== '' && plainName(text) === plainName(called));
    return (exact ?? options.find((option) => texts(option).some(alike)))?.code;
  };
}
