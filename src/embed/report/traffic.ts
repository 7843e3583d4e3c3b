import {isAskedAgain} from './cause.ts';

/** A request, as the browser timed it. */
export type Asked = {
  /** Without what only its reader may know: which file was uploaded, which response is looked for. */
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
  return {url: shareable(name), at: Math.round(startTime * 10) / 10, ms: Math.round(duration), ...bytes};
}

/** An address that may be passed on: whoever has that of an uploaded file can go on with it. */
export const shareable = (address: string) =>
  address.replace(/(\/consultations\/[^/?#]+\/uploads\/|[?&]digest=)[^&#]+/, '$1…');

/** The loader and those of our files that came from beside it; a site may keep its own there too. */
export function codeFrom(loader: string | undefined): readonly PerformanceResourceTiming[] {
  if (loader === undefined) return [];
  const folder = new URL('.', loader).href;
  return timed().filter(({name}) => {
    const address = bare(name);
    return (
      address === bare(loader) ||
      /^((arengo-)?frame|(single|chunks)\/.+)\.js$/.test(address.replace(folder, ''))
    );
  });
}

/**
 * Which requests were made for which address: those that begin as it does, but for what is the address of another
 * widget or begins as that does; or else, where another system is behind it, those to its origin or through a relay
 * that name it. Nobody tells a browser who asks: two widgets of one address share theirs.
 */
export function requestsFor(
  address: string,
  isElsewhere: boolean,
  others: readonly string[],
): readonly PerformanceResourceTiming[] {
  const fetches = timed().filter((one) => one.initiatorType === 'fetch' && !isAskedAgain(one));
  const own = fetches.filter(({name}) => {
    const mine = common(name, address);
    return mine > 0 && others.every((other) => common(name, other) <= mine);
  });
  if (own.length > 0 || !isElsewhere) return own;
  const {origin, host} = new URL(address);
  // Not decoded: what others have asked for may be badly escaped.
  const within = [`//${host}/`, encodeURIComponent(`//${host}/`)];
  return fetches.filter(
    ({name}) =>
      (new URL(name).origin === origin || within.some((part) => name.includes(part))) &&
      others.every((other) => common(name, other) === 0),
  );
}

/** How much of a request is the address, or its twin or part; 0: it is for another that only begins so. */
function common(url: string, address: string): number {
  const [whole = ''] = address.split('#');
  const starts = [whole, bare(address).replace(/\.json$/, '')];
  return (
    starts.find((start) => url.startsWith(start) && /^([./?&]|$)/.test(url.slice(start.length)))?.length ?? 0
  );
}

/** Without its query, its fragment and a slash at its end. */
export const bare = (url: string) => (url.split(/[?#]/)[0] ?? '').replace(/\/$/, '');
