/** A request, as the browser timed it. */
export type Asked = {
  readonly url: string;
  /** When, in ms since the page began to load. */
  readonly at: number;
  /** From asking to the last byte. */
  readonly ms: number;
  /** As they came over the network; absent: another origin, which does not say (`Timing-Allow-Origin`). */
  readonly bytes?: number;
};

// A page of many parts has more requests than the 250 that a browser keeps by itself.
performance.setResourceTimingBufferSize(2000);

/** What the browser has timed of this page. */
export function timed(): readonly PerformanceResourceTiming[] {
  // Entries of this type are of this class.
  return performance.getEntriesByType('resource') as PerformanceResourceTiming[];
}

/** A request without what only a browser needs to know. */
export function askedOf({
  name,
  startTime,
  duration,
  transferSize,
  decodedBodySize,
}: PerformanceResourceTiming): Asked {
  const bytes = transferSize > 0 || decodedBodySize > 0 ? {bytes: transferSize} : {};
  return {url: name, at: Math.round(startTime * 10) / 10, ms: Math.round(duration), ...bytes};
}

/** Those of our files that came from beside the loader. */
export function codeFrom(loader: string | undefined): readonly PerformanceResourceTiming[] {
  if (loader === undefined) return [];
  const folder = new URL('.', loader).href;
  return timed().filter(({name}) => name.startsWith(folder) && /\.js(\?|$)/.test(name));
}

/**
 * Which requests were made for which address: those that begin as it does, or else, where another system is behind it,
 * those to its origin or through a relay that name it. Nobody tells a browser who asks: two widgets of one address
 * share theirs.
 */
export function requestsFor(
  address: string,
  isElsewhere: boolean,
  others: readonly string[],
): readonly PerformanceResourceTiming[] {
  const fetches = timed().filter(({initiatorType}) => initiatorType === 'fetch');
  const begins = (url: string, of: string) => bare(url).startsWith(bare(of).replace(/\.\w+$/, ''));
  const own = fetches.filter(({name}) => begins(name, address));
  if (own.length > 0 || !isElsewhere) return own;
  const {origin, host} = new URL(address);
  return fetches.filter(
    ({name}) =>
      (new URL(name).origin === origin || decodeURIComponent(name).includes(`//${host}/`)) &&
      !others.some((other) => begins(name, other)),
  );
}

const bare = (url: string) => (url.split(/[?#]/)[0] ?? '').replace(/\/$/, '');
