import type {AgendaEntry} from '../../../model/agenda.ts';
import {folded} from '../../../model/agenda-filter.ts';
import type {Text} from '../../../model/text.ts';
import {plain} from '../../../parts/wording.ts';
import type {Dated} from '../view.ts';

/** What is chosen from what the entries hold. */
export const facetNames = [
  'kind',
  'official',
  'organisation',
  'counterpart',
  'topic',
  'mode',
  'place',
  'status',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Something to choose. */
export type Option = {
  /** What the filter is set to. */
  readonly value: string;
  /** Said beside it: the role of somebody who is named. */
  readonly note: string | undefined;
  /** How many entries it leaves; `undefined`: there are too many options to say so of each. */
  readonly count: number | undefined;
};

/** What can be chosen, as far as it changes something. */
export type Facets = {
  readonly options: Readonly<Partial<Record<FacetName, readonly Option[]>>>;
  /** Are the entries of more than one day? */
  readonly hasPeriod: boolean;
};

/** Of more options than this, a list is no help; those that are found most often are offered. */
const mostOptions = 300;

type Found = {value: string; note: string | undefined; readonly entries: number[]};

/** What the entries hold, in a reader's language. */
export function facetsOf(dated: readonly Dated[], language: string): Facets {
  const options: Partial<Record<FacetName, readonly Option[]>> = {};
  for (const name of facetNames) {
    const found = optionsOf(name, dated, language);
    const [first] = found;
    // What all of them have changes nothing.
    if (first && (found.length > 1 || first.count !== dated.length)) options[name] = found;
  }
  const days = new Set<string>();
  for (const {timing} of dated) days.add(timing.firstDay).add(timing.lastDay);
  return {options, hasPeriod: days.size > 1};
}

function optionsOf(name: FacetName, dated: readonly Dated[], language: string): readonly Option[] {
  const found = new Map<string, Found>();
  for (const [index, {entry}] of dated.entries())
    for (const [value, note] of valuesOf(name, entry, language)) {
      const before = found.get(value);
      if (!before) found.set(value, {value, note, entries: [index]});
      else if (before.entries.at(-1) !== index) before.entries.push(index);
    }
  const all = merged([...found.values()]);
  const offered =
    all.length > mostOptions
      ? all.toSorted((one, other) => other.entries.length - one.entries.length).slice(0, mostOptions)
      : all;
  const isExact = name === 'kind' || name === 'mode' || name === 'status' || name === 'topic';
  const counted = offered.map(({value, note, entries}) => ({
    value,
    note,
    count: isExact ? entries.length : countOf(value, all),
  }));
  const {compare} = new Intl.Collator(language, {numeric: true});
  return counted.sort((one, other) => compare(one.value, other.value));
}

/** `Città` and `citta` are one: the filter would not tell them apart. */
function merged(found: readonly Found[]): readonly (Found & {readonly text: string})[] {
  const byText = new Map<string, Found & {text: string}>();
  for (const one of found) {
    const text = folded(one.value);
    const before = byText.get(text);
    byText.set(text, before ? {...before, entries: union([before, one])} : {...one, text});
  }
  return [...byText.values()];
}

/** A part of a text is enough: "Comune" leaves also those of "Comune di Prova". */
function countOf(value: string, all: readonly (Found & {readonly text: string})[]): number | undefined {
  if (all.length > mostOptions) return undefined;
  const part = folded(value);
  return union(all.filter(({text}) => text.includes(part))).length;
}

function union(found: readonly Found[]): number[] {
  const [first, ...others] = found;
  if (!first || others.length === 0) return first?.entries ?? [];
  return [...new Set(found.flatMap(({entries}) => entries))].sort((one, other) => one - other);
}

/** What an entry holds of a facet, in the reader's language, with a note. */
function valuesOf(
  name: FacetName,
  entry: AgendaEntry,
  language: string,
): readonly (readonly [value: string, note: string | undefined])[] {
  const say = (text: Text) => plain(text, {language, document: entry.language}).trim();
  const each = (...texts: readonly (Text | undefined)[]) =>
    texts.flatMap((text) =>
      text === undefined || say(text) === '' ? [] : [[say(text), undefined] as const],
    );
  switch (name) {
    case 'kind':
    case 'mode':
    case 'status':
      return each(entry[name]);
    case 'official':
      return entry.officials.map(({role, name: person}) =>
        person === undefined ? ([say(role), undefined] as const) : ([person.trim(), say(role)] as const),
      );
    case 'organisation':
      return each(entry.organisation?.name, ...entry.officials.map(({organisation}) => organisation?.name));
    case 'counterpart':
      return each(...entry.counterparts.flatMap((one) => [one.name, one.onBehalfOf]));
    case 'topic':
      return each(...entry.topics);
    case 'place':
      return each(entry.place?.name ?? entry.place?.address);
  }
}
