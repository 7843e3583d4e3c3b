/** What an address of a WordPress names. */
export type Place = {
  /** The page itself; of an address of the API, that address. */
  readonly page: URL;
  /** The address of a route of the REST API, whether or not the site writes addresses with names. */
  readonly routeTo: (route: string) => URL;
  /** The route that the address is; none: it is that of a page. */
  readonly route: string | undefined;
  /** What the page is about, by the last part of its address; none: a list. */
  readonly slug: string | undefined;
  /** What of all events the page shows, as parameters of The Events Calendar. */
  readonly terms: Readonly<Record<string, string>>;
};

/** A page about one event or dataset, by the words that the themes and plug-ins of Italian sites write there. */
const single = /\/(?:events?|eventi?|dataset)\/([^/]+)(?:\/\d{4}-\d\d-\d\d)?$/;
/** Pages of The Events Calendar that show events by month, day and so on, not one of this name. */
const views =
  /^(list|month|day|week|map|photo|summary|today|page|past|elenco|mese|giorno|oggi|category|tag)$/;

/**
 * Read an address: a page of the site, or its REST API, `/wp-json/…` or `?rest_route=/…`. A WordPress may stand below a
 * path; that of a page does not tell, so its API is looked for at the root.
 */
export function placeOf(src: string): Place {
  const page = new URL(src);
  page.hash = '';
  const path = page.pathname.replace(/\/+$/, '');
  const [, base = '', named] = /^(.*?)\/wp-json\/(.+)$/.exec(path) ?? [];
  const plain = page.searchParams.get('rest_route');
  const [, term, of] = /\/(category|tag)\/(?:.*\/)?([^/]+)$/.exec(path) ?? [];
  const slug = single.exec(path)?.[1];
  return {
    page,
    routeTo(route) {
      if (plain === null) return new URL(`${base}/wp-json/${route}`, page);
      const url = new URL(page.pathname, page);
      url.searchParams.set('rest_route', `/${route}`);
      return url;
    },
    route: named ?? plain?.replace(/^\/+|\/+$/g, ''),
    slug: slug === undefined || views.test(slug) ? undefined : decoded(slug),
    terms: term && of ? {[term === 'tag' ? 'tags' : 'categories']: decoded(of)} : {},
  };
}

/** The last part of a path, by which pages are known. */
export const slugOf = (address: string | undefined): string | undefined => {
  const path = address !== undefined && URL.canParse(address) ? new URL(address).pathname : '';
  const last = path.split('/').findLast((part) => part !== '');
  return last === undefined ? undefined : decoded(last);
};

/** A part of an address as people read it; one that is not encoded well stays as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
