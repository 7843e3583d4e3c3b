import {optionsIn} from '../model/widget-options.ts';

/** Where the pages of a server are, by the noun of its frames; `true`: without an id, all of them. */
const collections: ReadonlyMap<string, readonly [path: string, hasList: boolean]> = new Map([
  ['consultation', ['consultations', true]],
  ['agenda', ['agenda', true]],
  ['dataset', ['datasets', true]],
  ['plan', ['plans', false]],
  ['commitment', ['plans', false]],
]);

/**
 * What the address of a frame of ours shows, as a tag would say it: of `frame.html?src=…` what its query says, of
 * `/embed/{noun}/{id}` the page of the same server; `undefined`: it is none.
 */
export function framed(url: URL): ReadonlyMap<string, string> | undefined {
  const query = url.searchParams;
  const options = optionsIn(query);
  if (/\/frame\.html$/.test(url.pathname) && query.has('src')) {
    const src = query.get('src') ?? '';
    // A frame in a frame is none of ours, and would be unwrapped for ever.
    if (/frame\.html/.test(src)) return undefined;
    return new Map([['src', src], ['noun', query.get('noun') ?? ''], ...options]);
  }
  const [, base = '', noun = '', id, code] =
    /^(.*)\/embed\/([a-z]+)(?:\/([^/]+))?(?:\/([^/]+))?\/?$/.exec(url.pathname) ?? [];
  const [collection, hasList] = collections.get(noun) ?? [];
  if (collection === undefined || (id === undefined && !hasList)) return undefined;
  if ((code !== undefined) !== (noun === 'commitment')) return undefined;
  const path = [collection, id, ...(code === undefined ? [] : ['commitments', code])].filter(Boolean);
  const list: readonly (readonly [string, string])[] =
    noun === 'consultation' && id === undefined ? [['view', 'list']] : [];
  return new Map([['src', `${url.origin}${base}/${path.join('/')}`], ['noun', noun], ...list, ...options]);
}
