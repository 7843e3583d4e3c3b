import type {Dated} from './view.ts';

/** What contradicts itself is noted for whoever publishes it. */
export function warn(address: string, repeated: number, dated: readonly Dated[]) {
  const reversed = dated.filter(({timing}) => timing.isReversed).map(({entry}) => entry.id);
  if (repeated > 0) console.warn(`arengo: ${address}: ${repeated} entries have the id of another`);
  if (reversed.length > 0)
    console.warn(`arengo: ${address}: the end is before the start of ${reversed.join(', ')}`);
}
