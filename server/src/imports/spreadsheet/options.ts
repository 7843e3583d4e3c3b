import type {Option} from '../../../../src/model/item.ts';
import {comparable} from '../plain.ts';
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
      ...(isMarked(words, freeText) && {freeText: true}),
      ...(isMarked(words, exclusive) && {exclusive: true}),
    });
  }
  return options;
}

const partsOf = (cell: string) =>
  cell
    .split(/[\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A mark stands at the end: of a long text only the end is looked at. */
const isMarked = (text: string, mark: RegExp) => mark.test(text.slice(-40));

function bare(text: string): string {
  const mark = isMarked(text, freeText) ? freeText : isMarked(text, exclusive) ? exclusive : undefined;
  return (mark ? text.slice(0, -40) + text.slice(-40).replace(mark, '') : text).trim();
}

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

/** What options are found by, kept for as long as somebody holds them: a table asks for each of its cells. */
const found = new WeakMap<readonly Option[], ReadonlyMap<string, string>>();

/** Finds an option by its code or by its text, as people write it. */
export function codeFinder(options: readonly Option[]): (called: string) => string | undefined {
  const known = found.get(options) ?? namesOf(options);
  found.set(options, known);
  return (called) => known.get(called) ?? known.get(`~${comparable(called)}`);
}

/** Codes come before texts, and the first of two that are called alike; behind `~` stands what is only alike. */
function namesOf(options: readonly Option[]): ReadonlyMap<string, string> {
  const names = new Map(options.map(({code}) => [code, code]));
  for (const {code, text} of options)
    for (const words of typeof text === 'string' ? [text] : Object.values(text))
      for (const name of [words, ...(comparable(words) === '' ? [] : [`~${comparable(words)}`])])
        if (!names.has(name)) names.set(name, code);
  return names;
}
