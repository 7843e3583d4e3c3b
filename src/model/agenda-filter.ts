import type {AgendaEntry} from './agenda.ts';
import type {AgendaFilter} from './agenda-filter-names.ts';
import {folded, foldedLines} from './folded.ts';
import type {Organisation} from './organisation.ts';
import type {Timing} from './timing.ts';
import {touches} from './timing.ts';

export type {AgendaFilter, FilterName} from './agenda-filter-names.ts';
export {filterNames} from './agenda-filter-names.ts';
export {folded} from './folded.ts';

/** The filters that look for a part of a text. */
export type PartName = 'official' | 'organisation' | 'counterpart' | 'place';

/** What is looked at in an entry, folded, in all its languages; the topics stand each between two line breaks. */
export type TextName = PartName | 'topic' | 'q';

/** Does an entry fit what is wanted? Of many entries ask `fitting`, which reads the filter once. */
export function fits(
  entry: AgendaEntry,
  timing: Pick<Timing, 'firstDay' | 'lastDay'>,
  filter: AgendaFilter,
): boolean {
  return fitting(filter)(entry, timing);
}

/**
 * What tells whether an entry fits, as the participation API does: `kind`, `mode` and `status` are exact, `from` and
 * `to` (`YYYY-MM-DD`, both included) overlap its days, `official`, `organisation`, `counterpart` and `place` are a part
 * of a text, `topic` is a whole one, and all words of `q` are found somewhere. Case and accents do not count.
 */
export function fitting(filter: AgendaFilter) {
  const {kind, mode, status, from, to} = known(filter);
  const {topic, q, ...names} = known(filter);
  const parts = partNames.flatMap((name) => {
    const wanted = names[name];
    return wanted === undefined ? [] : [[name, folded(wanted)] as const];
  });
  const line = topic === undefined ? undefined : `\n${folded(topic)}\n`;
  const words = q === undefined ? [] : folded(q).split(/\s+/).filter(Boolean);
  return (entry: AgendaEntry, timing: Pick<Timing, 'firstDay' | 'lastDay'>): boolean => {
    if (kind !== undefined && entry.kind !== kind) return false;
    if (mode !== undefined && entry.mode !== mode) return false;
    if (status !== undefined && entry.status !== status) return false;
    if (!touches(timing, from, to)) return false;
    if (line !== undefined && !textOf(entry, 'topic').includes(line)) return false;
    for (const [name, part] of parts) if (!textOf(entry, name).includes(part)) return false;
    if (words.length === 0) return true;
    const text = textOf(entry, 'q');
    return words.every((word) => text.includes(word));
  };
}

/** The filters that are not blank, without blanks around them. */
export function known(filter: AgendaFilter): AgendaFilter {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

const partNames = ['official', 'organisation', 'counterpart', 'place'] as const satisfies readonly PartName[];

/** Folding costs far more than looking: each text is folded once, and only when it is looked at. */
const foldedTexts = new WeakMap<AgendaEntry, Partial<Record<TextName, string>>>();

/** What one filter looks at in an entry. */
export function textOf(entry: AgendaEntry, name: TextName): string {
  let texts = foldedTexts.get(entry);
  if (!texts) foldedTexts.set(entry, (texts = {}));
  return (texts[name] ??= readers[name](entry));
}

const readers: Readonly<Record<TextName, (entry: AgendaEntry) => string>> = {
  official: ({officials}) => foldedLines(namesIn(officials)),
  organisation: ({organisation, officials}) =>
    foldedLines(names(organisation, ...officials.map((one) => one.organisation))),
  counterpart: ({counterparts}) =>
    foldedLines(counterparts.flatMap(({name, onBehalfOf, register}) => [name, onBehalfOf, register?.number])),
  place: ({place}) => foldedLines([place?.name, place?.address]),
  topic: ({topics}) => `\n${foldedLines(topics)}\n`,
  q: ({title, subject, organisation, place, topics, officials, counterparts}) =>
    foldedLines([
      title,
      subject,
      organisation?.name,
      ...counterparts.flatMap(({name, onBehalfOf}) => [name, onBehalfOf]),
      place?.name,
      place?.address,
      ...topics,
      ...namesIn(officials),
    ]),
};

const namesIn = (officials: AgendaEntry['officials']) => officials.flatMap(({role, name}) => [role, name]);

const names = (...organisations: readonly (Organisation | undefined)[]) =>
  organisations.flatMap((one) => [one?.name, one?.ipaCode]);
