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
  /** Counts them all, a little at each step. */
  readonly steps: () => Iterable<undefined>;
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
  function* work(name: FacetName) {
    const found = yield* optionsOf(name, dated, language);
    // What all of them have changes nothing.
    const isChoice = found.length > 1 || (found[0] && found[0].count !== dated.length);
    const sorted = found.toSorted((one, other) => collator.compare(one.value, other.value));
    if (!options.has(name)) options.set(name, isChoice ? sorted : undefined);
  }
  return {
    options: (name) => {
      if (!options.has(name)) Array.from(work(name));
      return options.get(name);
    },
    *steps() {
      for (const name of facetNames) if (!options.has(name)) yield* work(name);
    },
    hasPeriod: dated.some(({timing}) => timing.firstDay !== day || timing.lastDay !== day),
  };
}

/** After so many entries somebody else may have a turn. */
const turn = 64;

function* optionsOf(
  name: FacetName,
  dated: readonly Dated[],
  language: string,
): Generator<undefined, readonly Option[]> {
  const all = yield* foundIn(name, dated, language);
  const isLong = all.length > mostOptions;
  const countOf = ['kind', 'mode', 'status', 'topic'].includes(name)
    ? ({entries}: Found) => entries.length
    : isLong
      ? () => undefined
      : countIn(all, dated.length);
  if (isLong) all.sort((one, other) => other.entries.length - one.entries.length);
  const options: Option[] = [];
  for (const one of all.slice(0, mostOptions)) {
    options.push({value: one.value, note: one.note, count: countOf(one)});
    yield;
  }
  return options;
}

/** `Città` and `citta` are one: the filter would not tell them apart. */
function* foundIn(name: FacetName, dated: readonly Dated[], language: string): Generator<undefined, Found[]> {
  const byText = new Map<string, Found>();
  const byValue = new Map<string, Found>();
  for (const [index, {entry}] of dated.entries()) {
    if (index % turn === 0) yield;
    eachValue(name, entry, language, (value, note) => {
      let found = byValue.get(value);
      if (!found) {
        const text = folded(value);
        found = byText.get(text) ?? {value, note: note?.(), text, entries: []};
        byText.set(text, found);
        byValue.set(value, found);
      }
      if (found.entries.at(-1) !== index) found.entries.push(index);
    });
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
function eachValue(
  name: FacetName,
  entry: AgendaEntry,
  language: string,
  add: (value: string, note?: () => string) => void,
) {
  const say = (text: Text) =>
    (typeof text === 'string' ? text : plain(text, {language, document: entry.language})).trim();
  const each = (text: Text | undefined) => {
    const value = text === undefined ? '' : say(text);
    if (value !== '') add(value);
  };
  switch (name) {
    case 'kind':
    case 'mode':
    case 'status':
      return each(entry[name]);
    case 'official':
      for (const {role, name: person} of entry.officials)
        if (person === undefined) add(say(role));
        else add(person.trim(), () => say(role));
      return;
    case 'organisation':
      each(entry.organisation?.name);
      for (const {organisation} of entry.officials) each(organisation?.name);
      return;
    case 'counterpart':
      for (const one of entry.counterparts) {
        each(one.name);
        each(one.onBehalfOf);
      }
      return;
    case 'topic':
      return entry.topics.forEach(each);
    case 'place':
      return each(entry.place?.name ?? entry.place?.address);
  }
}
