import type {Item, Questionnaire} from '../../model/item.ts';
import {walk} from '../../model/item.ts';
import {fieldName} from '../../model/form.ts';

/** What stands in the controls, by control name: what was typed, not what it means. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** Typed values as the pairs a draft keeps and `answersOf` reads. */
export function* pairsOf(typed: Typed): Generator<[string, string]> {
  for (const [name, values] of typed) for (const value of values) yield [name, value];
}

/** The reverse of `pairsOf`. */
export function typedOf(pairs: Iterable<readonly [string, unknown]>): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    // FormData writes line ends as CRLF, the controls as LF: one form, or the caret would jump.
    if (typeof value === 'string' && name.startsWith('a/'))
      typed.set(name, [...(typed.get(name) ?? []), value.replaceAll('\r\n', '\n')]);
  }
  return typed;
}

/** What stands in a form now, over what it held before: a question that is hidden for now keeps its answer. */
export function readTyped(form: HTMLFormElement, before: Typed): Typed {
  const shown = new Set(Array.from(form.elements, (control) => control.getAttribute('name') ?? ''));
  const kept = [...before].filter(([name]) => !shown.has(name));
  return new Map([...kept, ...typedOf(new FormData(form))]);
}

/**
 * The same, when only the controls of one name have changed: a letter does not make a long form be read again. They
 * all belong to one question; a form that has just changed would first list all it holds.
 */
export function readControl(control: Element, name: string, before: Typed): Typed {
  const filled = `[name=${CSS.escape(name)}]:is(:checked, :not([type=radio], [type=checkbox]))`;
  const controls = control.closest('.question')?.querySelectorAll<HTMLInputElement>(filled) ?? [];
  const values = Array.from(controls, ({value}) => value);
  const now = new Map(before);
  if (values.length > 0) now.set(name, values);
  else now.delete(name);
  return now;
}

/** "None of these" and the others put each other out, whichever was chosen last. */
export function withoutConflicts(
  questionnaire: Questionnaire,
  name: string,
  before: Typed,
  now: Typed,
): Typed {
  const chosen = now.get(name) ?? [];
  if (chosen.length < 2) return now;
  const added = chosen.filter((code) => !(before.get(name) ?? []).includes(code));
  const item = walk(questionnaire.items).find((one) => fieldName(one.linkId) === name);
  return item?.type === 'choices' && added.length > 0
    ? new Map([...now, [name, settle(item, chosen, added)]])
    : now;
}

function settle(item: Item, chosen: readonly string[], added: readonly string[]): readonly string[] {
  const exclusive = new Set((item.options ?? []).filter((option) => option.exclusive).map(({code}) => code));
  if (added.some((code) => exclusive.has(code))) return added.filter((code) => exclusive.has(code));
  return chosen.filter((code) => !exclusive.has(code));
}

/** How the questions are worded in which something is typed: `[linkId, wording]`. */
export function wordingsOf(
  questionnaire: Questionnaire | undefined,
  typed: readonly (readonly [string, string])[],
  say: (text: Item['text']) => string,
): [string, string][] {
  const used = new Set(typed.filter(([, value]) => value.trim() !== '').map(([name]) => name.split('/')[1]));
  return walk(questionnaire?.items ?? [])
    .filter(({linkId}) => used.has(linkId))
    .map(({linkId, text}) => [linkId, say(text)]);
}

/** Has anything been typed at all? */
export function isBlank(typed: Typed): boolean {
  return [...typed.values()].flat().every((value) => value.trim() === '');
}

/** What stands in the controls of each question, as one string. */
export function stampsOf(typed: Typed): ReadonlyMap<string, string> {
  const stamps = new Map<string, string>();
  for (const [name, values] of typed) {
    const [, linkId = ''] = name.split('/');
    stamps.set(linkId, `${stamps.get(linkId) ?? ''}${name}=${values.join('\n')}\n`);
  }
  return stamps;
}
