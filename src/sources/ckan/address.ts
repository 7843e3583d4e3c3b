import {decoded} from '../participation/address.ts';

/** What to ask CKAN's action API for what stands at an address. */
export type Asked = {
  readonly is: 'one' | 'search';
  /** The address of the action, with its parameters. */
  readonly url: string;
  /** The page of a dataset in the catalogue. */
  readonly pageOf: (name: string, id: string) => string;
};

/** Solr takes a word as it stands between quotation marks. */
const quoted = (word: string) => `"${word.replace(/["\\]/g, '\\$&')}"`;

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The filters of a search page, as fields of the index. */
const filters = ['organization', 'groups', 'tags', 'res_format'];

/**
 * What to ask, by the address of a page: `…/dataset/<name>`, `…/organization/<name>`, `…/group/<name>`, the search
 * `…/dataset?q=…`, those of dati.gov.it, and of the API itself. What stands before them stays: CKAN may live below a
 * path, with a language in it. `undefined`: nothing that we know.
 */
export function askedOf(src: string): Asked | undefined {
  const page = new URL(src);
  const [, before = '', kind = '', given] =
    /^(.*?)\/(api\/3\/action|dataset|organization|group|view-dataset)(?:\/([^/]+).*)?\/?$/.exec(
      page.pathname,
    ) ?? [];
  const name = decoded(given ?? '');
  if (kind === 'api/3/action') return fromAction(page, before, name);
  const {searchParams} = page;
  // The front of dati.gov.it is not CKAN's own: what it shows comes from the CKAN below /opendata.
  if (kind === 'view-dataset') {
    const at = placeOf(
      page,
      '/opendata',
      (_name, id) => `/view-dataset/dataset?id=${encodeURIComponent(id)}`,
    );
    const id = searchParams.get('id');
    return id === null ? at.search(searchParams.get('Cerca'), searchParams) : at.one(id);
  }
  const at = placeOf(page, before);
  if (kind === 'dataset') return name === '' ? at.search(searchParams.get('q'), searchParams) : at.one(name);
  if (kind === '' || name === '') return undefined;
  const field = kind === 'group' ? 'groups' : uuid.test(name) ? 'owner_org' : 'organization';
  return at.search(searchParams.get('q'), searchParams, [`${field}:${quoted(name)}`]);
}

function placeOf(
  {origin}: URL,
  base: string,
  pagePath = (name: string, _id: string) => `${base}/dataset/${encodeURIComponent(name)}`,
) {
  const pageOf = (name: string, id: string) => origin + pagePath(name, id);
  const action = (name: string, parameters: Readonly<Record<string, string>>) =>
    `${origin}${base}/api/3/action/${name}?${String(new URLSearchParams(parameters))}`;
  return {
    one: (id: string): Asked => ({is: 'one', url: action('package_show', {id}), pageOf}),
    search: (q: string | null, given: URLSearchParams, more: readonly string[] = []): Asked => {
      const fq = [
        ...more,
        ...filters.flatMap((field) =>
          given
            .getAll(field)
            .filter(Boolean)
            .map((word) => `${field}:${quoted(word)}`),
        ),
      ];
      const sort = given.get('sort');
      const url = action('package_search', {
        ...(q ? {q} : {}),
        ...(fq.length > 0 ? {fq: fq.join(' ')} : {}),
        ...(sort ? {sort} : {}),
      });
      return {is: 'search', url, pageOf};
    },
  };
}

/** An address of the API itself is asked as it stands. */
function fromAction(page: URL, before: string, name: string): Asked | undefined {
  const is = {package_show: 'one', package_search: 'search'}[name];
  if (is !== 'one' && is !== 'search') return undefined;
  const url = new URL(page);
  url.hash = '';
  return {is, url: url.href, pageOf: placeOf(page, before).one('').pageOf};
}
