import {DecidimPage} from '../../model/foreign/decidim.ts';
import type {DecidimNode} from '../../model/foreign/decidim.ts';
import type {Fields} from '../../model/foreign/fields.ts';
import {isFields} from '../../model/foreign/fields.ts';
import type {Note} from '../catalogues/fitted.ts';
import {tell} from '../catalogues/notes.ts';
import {fieldOf, textOf} from '../catalogues/values.ts';
import {SourceFailure} from '../failure.ts';
import {fitting} from '../request.ts';
import type {OpenOptions} from '../source.ts';
import type {Place} from './address.ts';
import type {Asking, Query} from './ask.ts';
import {ask, texts} from './ask.ts';
import {entriesOf} from './values.ts';

/** As many as Decidim gives at once, and after how many pages we stop: 2,000 entries. */
const pageSize = 50;
const mostPages = 40;

export const missing = (url: string, detail: string) => new SourceFailure('missing', {url, detail});

/** Begin to ask; developers are told what was left out. */
export async function asked<T>(
  {api, page}: Place,
  options: OpenOptions,
  signal: AbortSignal,
  run: (asking: Asking) => Promise<T>,
): Promise<T> {
  const notes: Note[] = [];
  const value = await run({api, fetch: options.fetch, signal, notes});
  tell(page, notes, options);
  return value;
}

/** A space, with what is asked of it. An assembly is found by its name among all: the API knows only its number. */
export async function spaceAt(place: Place, fields: Query, asking: Asking): Promise<Fields> {
  const {kind, slug = '', page} = place;
  const isProcess = kind === 'processes';
  const id = isProcess || /^\d+$/.test(slug) ? slug : await assembly(slug, asking);
  const root = isProcess ? 'participatoryProcess' : 'assembly';
  const by = isProcess && !/^\d+$/.test(slug) ? ['String', 'slug'] : ['ID', 'id'];
  const open = `query($key:${by[0]}){${root}(${by[1]}:$key){`;
  const data = id && (await ask([open, ...fields, '}}'], {key: id}, asking));
  const found = fieldOf(data, root);
  if (!isFields(found)) throw missing(page, `no space "${slug}" that is public`);
  return found;
}

async function assembly(slug: string, asking: Asking): Promise<string | undefined> {
  const data = await ask(['{assemblies{id slug}}'], {}, asking);
  const found = entriesOf(data, 'assemblies').find((one) => fieldOf(one, 'slug') === slug);
  return textOf(fieldOf(found, 'id'));
}

/** The numbers of the components of a kind: the one of the address, or all of its space. */
export async function componentsAt(place: Place, type: string, asking: Asking): Promise<readonly string[]> {
  if (place.component !== undefined) return [place.component];
  const found = await spaceAt(place, ['components{id __typename}'], asking);
  const ids = entriesOf(found, 'components').flatMap((one) =>
    fieldOf(one, '__typename') === type ? (textOf(fieldOf(one, 'id')) ?? []) : [],
  );
  if (ids.length === 0) throw missing(place.page, `the space has no ${type}`);
  return ids;
}

/** A component, with all pages of what is in it. Throws `SourceFailure`, also when it is one of another kind. */
export async function componentAt(
  id: string,
  {type, list, fields}: {readonly type: string; readonly list: string; readonly fields: Query},
  asking: Asking,
): Promise<{readonly component: Fields; readonly nodes: readonly DecidimNode[]; readonly isCut: boolean}> {
  const head = `query($id:ID!,$after:String){component(id:$id){__typename name${texts} participatorySpace{title${texts}} ... on ${type}{${list}(first:${pageSize},after:$after){pageInfo{hasNextPage endCursor} nodes{`;
  const nodes: DecidimNode[] = [];
  let after: string | null | undefined;
  for (let pages = 1; ; pages += 1) {
    const component = fieldOf(
      await ask([head, ...fields, '}}}}}'], {id, after: after ?? null}, asking),
      'component',
    );
    kindOf(component, id, type, asking);
    const page = await fitting(asking.api, DecidimPage, fieldOf(component, list));
    nodes.push(...page.nodes.flatMap((node) => (node ? [node] : [])));
    const next = page.pageInfo?.hasNextPage === true ? page.pageInfo.endCursor : undefined;
    const isLast = next === null || next === undefined || next === after;
    if (isLast || pages === mostPages) return {component, nodes, isCut: !isLast};
    after = next;
  }
}

/** Is it there, and what is asked for? */
export function kindOf(
  component: unknown,
  id: string,
  type: string,
  {api}: Asking,
): asserts component is Fields {
  if (!isFields(component)) throw missing(api, `no component ${id} that is public`);
  const found = component['__typename'];
  if (found !== type)
    throw new SourceFailure('unsupported', {
      url: api,
      detail: `component ${id} is ${String(found)}, not ${type}`,
    });
}
