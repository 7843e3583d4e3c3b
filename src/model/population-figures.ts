import type {Figure, Label} from './figure.ts';
import type {Population, QuestionResult} from './results.ts';

/**
 * Who answered beside who lives there. Both shares are of the groups of the population: who answered something else,
 * such as "I would rather not say", is in neither.
 */
export function populationTable(
  population: Population,
  {counts}: QuestionResult,
  label: (code: string) => Label,
): Figure['populations'][number] {
  const {groups} = population;
  const found = groups.map(({code}) => counts.find((one) => one.code === code));
  const respondents = found.reduce((sum, one) => sum + (one?.count ?? 0), 0);
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const isWhole = found.every((one) => one?.count !== undefined);
  if (!isWhole || respondents === 0 || people === 0) return {...population, table: undefined, respondents};
  return {
    ...population,
    respondents,
    table: {
      of: 'groups',
      columns: ['respondents', 'population', 'gap'],
      lines: groups.map((group, index) => {
        const count = found[index]?.count ?? 0;
        const [here, there] = [count / respondents, group.people / people];
        return {
          label: label(group.code),
          cells: [
            {is: 'share', count, of: respondents},
            {is: 'share', count: group.people, of: people},
            {is: 'gap', by: here - there, of: respondents},
          ],
          bars: [here, there],
        };
      }),
    },
  };
}
