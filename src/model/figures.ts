import type {Figure} from './figure.ts';
import {labelsOf, tablesOf} from './figure-tables.ts';
import type {Item} from './item.ts';
import {walk} from './item.ts';
import {populationTable} from './population-figures.ts';
import type {Results} from './results.ts';
import type {Text} from './text.ts';

/** The figures of all questions, in the order of the results. */
export function figuresOf({questions, populations}: Results, items: readonly Item[]): readonly Figure[] {
  const known = new Map([...walk(items)].map((item) => [item.linkId, item]));
  const groups = new Map(items.flatMap((item) => within(item)));
  return questions.map((result) => {
    const item = known.get(result.linkId);
    return {
      result,
      item,
      group: groups.get(result.linkId),
      tables: tablesOf(result, item).filter(({lines}) => lines.length > 0),
      populations: populations
        .filter(({linkId}) => linkId === result.linkId)
        .map((population) => populationTable(population, result, labelsOf(item))),
    };
  });
}

/** The nearest group of every item below one. */
function within({text, items = []}: Item): readonly (readonly [string, Text])[] {
  return items.flatMap((item) => [[item.linkId, text] as const, ...within(item)]);
}
