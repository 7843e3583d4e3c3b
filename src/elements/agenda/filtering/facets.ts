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
  /** The options of one facet; `undefined`: they would change nothing. They are counted when they are first asked for. */
  readonly options: (name: FacetName) => readonly Option[] | undefined;
  /** Are the entries of more than one day? */
  readonly hasPeriod: boolean;
};

/** Of more options than this, a list is no help; those that are found most often are offered. */
const mostOptions = 300;

type Found = {
  readonly value: string;
  readonly note: string | undefined;
  /** As the filter reads it. */
  readonly text: string;
  /** The places of the entries that hold it, in order. */
  readonly entries: number[];
};

/** What the entries hold, in a reader's language. */
export function facetsOf(dated: readonly Dated[], language: string): Facets {
  const options = new Map<FacetName, readonly Option[] | undefined>();
  const collator = new Intl.Collator(language, {numeric: true});
  const day = dated[0]?.timing.firstDay;
  return {
    options: (name) => {
      if (!options.has(name)) {
        const found = optionsOf(name, dated, language);
        // What all of them have changes nothing.
        const isChoice = found.length > 1 || (found[0] && found[0].count !== dated.length);
        const sorted = found.toSorted((one, other) => collator.compare(one.value, other.value));
        options.set(name, isChoice ? sorted : undefined);
      }
      return options.get(name);
    },
    hasPeriod: dated.some(({timing}) => timing.firstDay !== day || timing.lastDay !== day),
  };
}

function optionsOf(name: FacetName, dated: readonly Dated[], language: string): readonly Option[] {
  const all = foundIn(name, dated, language);
  const isLong = all.length > mostOptions;
  const countOf = ['kind', 'mode', 'status', 'topic'].includes(name)
    ? ({entries}: Found) => entries.length
    : isLong
      ? () => undefined
      : countIn(all, dated.length);
  if (isLong) all.sort((one, other) => other.entries.length - one.entries.length);
  return all.slice(0, mostOptions).map((one) => ({value: one.value, note: one.note, count: countOf(one)}));
}

/** `Città` and `citta` are one: the filter would not tell them apart. */
function foundIn(name: FacetName, dated: readonly Dated[], language: string): Found[] {
  const byText = new Map<string, Found>();
  const byValue = new Map<string, Found>();
  for (const [index, {entry}] of dated.entries())
    for (const [value, note] of valuesOf(name, entry, language)) {
      let found = byValue.get(value);
      if (!found) {
        const text = folded(value);
        found = byText.get(text) ?? {value, note, text, entries: []};
        byText.set(text, found);
        byValue.set(value, found);
      }
      if (found.entries.at(-1) !== index) found.entries.push(index);
    }
  return [...byText.values()];
}

/**
 * A part of a text is enough: "Comune" leaves also those of "Comune di Prova". An entry that several of these texts
 * find counts once: it is marked with the one that is being counted.
 */
function countIn(all: readonly Found[], length: number): (found: Found) => number {
  const countedFor = new Uint32Array(length);
  let mark = 0;
  return ({text}) => {
    mark += 1;
    let count = 0;
    for (const one of all)
      if (one.text.includes(text))
        for (const index of one.entries)
          if (countedFor[index] !== mark) {
            countedFor[index] = mark;
            count += 1;
          }
    return count;
  };
}

/** What an entry holds of a facet, in the reader's language, with a note. */
function valuesOf(
  name: FacetName,
  entry: AgendaEntry,
  language: string,
): readonly (readonly [value: string, note: string | undefined])[] {
  const reader = {language, document: entry.language};
  const say = (text: Text) => (typeof text === 'string' ? text : plain(text, reader)).trim();
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
