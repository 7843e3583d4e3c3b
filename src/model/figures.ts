import type {Figure} from './figure.ts';
import {labelsOf, tablesOf} from './figure-tables.ts';
import type {Item} from './item.ts';
import {walk} from './item.ts';
import {populationTable} from './population-figures.ts';
import type {Results} from './results.ts';
import type {Text} from './text.ts';

/** The figures of all questions, in the order of the results. */
export function figuresOf(
  {questions, populations, items: former = []}: Results,
  items: readonly Item[],
): readonly Figure[] {
  const known = new Map(walk(items).map((item) => [item.linkId, item]));
  const before = new Map(former.map((item) => [item.linkId, item]));
  const groups = new Map(items.flatMap((item) => within(item)));
  return questions.map((result) => {
    const now = known.get(result.linkId);
    const item = withFormer(now, before.get(result.linkId));
    return {
      result,
      item,
      isGone: now === undefined,
      group: groups.get(result.linkId),
      tables: tablesOf(result, item, now).filter(({lines}) => lines.length > 0),
      populations: populations
        .filter(({linkId}) => linkId === result.linkId)
        .map((population) => populationTable(population, result, labelsOf(item, now))),
    };
  });
}

/** A question as it is asked now, with what could once be chosen in it; one that is gone, as it was. */
function withFormer(now: Item | undefined, before: Item | undefined): Item | undefined {
  if (!now || !before) return now ?? before;
  const {options = [], rows = []} = now;
  return {
    ...now,
    options: [...options, ...(before.options ?? [])],
    rows: [...rows, ...(before.rows ?? [])],
  };
}

/** The nearest group of every item below one. */
function within({text, items = []}: Item): readonly (readonly [string, Text])[] {
  return items.flatMap((item) => [[item.linkId, text] as const, ...within(item)]);
}
