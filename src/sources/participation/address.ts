/** What is asked for on one page: the most that the API gives. */
export const pageSize = 100;

/** An address with filters; what it says itself is not overruled. */
export function filtered(
  address: string,
  filters: Readonly<Record<string, string | number | undefined>>,
): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined && !url.searchParams.has(name)) url.searchParams.set(name, String(value));
  return url.href;
}

/** A part of an address as people write it; what is not well escaped is taken as it stands. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The first page of the list at an address. */
export const pageAt = (src: string) => filtered(addressOf(src, '.json'), {limit: pageSize});

/**
 * The address of a twin or a part. Widgets ask for the `.json` twin and not by `Accept`, because a browser keeps
 * one cache slot an address: a page and its JSON would push each other out (DESIGN §5).
 */
export function addressOf(src: string, end: `.${'json' | 'ics' | 'csv'}` | `/${string}`): string {
  const url = new URL(src);
  url.hash = '';
  url.pathname = url.pathname.replace(/\/+$/, '').replace(/\.json$/, '') + end;
  return url.href;
}
