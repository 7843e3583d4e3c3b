/** The middle of several measurements, with the extremes. */
export type Spread = {readonly median: number; readonly min: number; readonly max: number};

/** Whether little is good (time, bytes, memory) or much (requests served in a second). */
export type Better = 'less' | 'more';

/** The middle value; of an even number, the mean of the two in the middle. Throws `RangeError` on none or no numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined || !sorted.every(Number.isFinite))
    throw new RangeError(`no median of [${values.join(', ')}]`);
  return (low + high) / 2;
}

/** Throws `RangeError` on none or no numbers. */
export function spread(values: readonly number[]): Spread {
  return {median: median(values), min: Math.min(...values), max: Math.max(...values)};
}

/**
 * How many times better we are than the peer: above 1 we are, below 1 the peer is. Measurements of one round were
 * made one after the other on the same machine, so the extremes are those of the rounds. Throws `RangeError` where
 * there is no ratio: nothing measured, or something that took no time at all.
 */
export function ratio(ours: readonly number[], peer: readonly number[], better: Better): Spread {
  const of = (own: number, other: number) => (better === 'less' ? other / own : own / other);
  const rounds = ours.flatMap((own, round) => {
    const other = peer[round];
    return other === undefined ? [] : [of(own, other)];
  });
  const {min, max} = spread(rounds);
  const middle = of(median(ours), median(peer));
  if (!Number.isFinite(middle) || middle <= 0 || !Number.isFinite(max) || min <= 0)
    throw new RangeError(`no ratio of [${ours.join(', ')}] and [${peer.join(', ')}]`);
  return {median: middle, min, max};
}
