import type {Row} from '../report/table.ts';

/** What was measured of each contender, round by round; the first contender is ours. */
export type Measured<T> = readonly {readonly name: string; readonly rounds: readonly T[]}[];

/**
 * Measure the contenders in turns, so that what else the machine does meets them all; who begins changes with every
 * round.
 */
export async function inRounds<C extends {readonly name: string}, T>(
  contenders: readonly C[],
  rounds: number,
  measure: (contender: C) => Promise<T>,
): Promise<Measured<T>> {
  const measured = contenders.map(({name}) => ({name, rounds: [] as T[]}));
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const place = (round + turn) % contenders.length;
      const contender = contenders[place];
      if (contender) measured[place]?.rounds.push(await measure(contender));
    }
  return measured;
}

/** A row for each peer, of one number that was measured. */
export function rowsOf<T>(
  what: string,
  unit: Row['unit'],
  [own, ...others]: Measured<T>,
  number: (measured: T) => number,
): readonly Row[] {
  const ours = (own?.rounds ?? []).map(number);
  return others.map(({name, rounds}) => ({what, ours, peer: name, theirs: rounds.map(number), unit}));
}
