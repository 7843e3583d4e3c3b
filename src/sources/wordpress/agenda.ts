import type {AgendaEntry} from '../../model/agenda.ts';
import {isFields} from '../../model/foreign/fields.ts';
import {WordPressEvent, WordPressEvents} from '../../model/foreign/wordpress.ts';
import {SourceFailure} from '../failure.ts';
import type {AgendaListing, AgendaQuery, OpenOptions, Source} from '../source.ts';
import {unsupported} from '../source.ts';
import {placeOf, slugOf} from './address.ts';
import type {Place} from './address.ts';
import type {Asking} from './ask.ts';
import {ask, asked, isAbsent, noPlugin} from './ask.ts';
import {nodesAt, pageOf} from './semantic-graph.ts';
import {eventOf, eventPrefixes} from './semantic.ts';
import {entryOf, unfitOf} from './tribe.ts';

/** As many as The Events Calendar gives at once, and after how many pages we stop: 2,000 events. */
const pageSize = 50;
const mostPages = 40;

const tribe = 'tribe/events/v1/events';
const graphs = ['comuni/v1/graph/eventi', 'scuole/v1/graph/eventi'];

/** Events of a WordPress: of "Semantic Italia" on the sites of Comuni and schools, or of The Events Calendar. */
export function operations(src: string, options: OpenOptions): Source {
  const place = placeOf(src);
  const {route, page} = place;
  return {
    agenda: async (query, signal) =>
      asked(page, signal, options, async (asking) => {
        if (route === undefined) return behind(place, query, asking);
        if (/^(comuni|scuole)\/v1\/graph(\/eventi)?$/.test(route)) return fromGraph(place, route, asking);
        if (`${route}/`.startsWith(`${tribe}/`)) return fromTribe(place, route, query, asking);
        throw unsupported(src, `no route with events: ${[...graphs, tribe].join(', ')}`);
      }),
  };
}

/** What a page shows: the plug-ins are asked one after the other, the likelier first. */
async function behind(place: Place, query: AgendaQuery, asking: Asking): Promise<AgendaListing> {
  const {page, slug} = place;
  const fromCalendar = () =>
    fromTribe(place, slug === undefined ? tribe : `${tribe}/by-slug/${slug}`, query, asking);
  const ways = graphs.map((route) => () => fromGraph(place, route, asking));
  // The Events Calendar writes its addresses in English unless somebody changes that.
  ways.splice(/\/events?(\/|$)/.test(page.pathname) ? 0 : 1, 0, fromCalendar);
  for (const way of ways) {
    try {
      return await way();
    } catch (failure) {
      if (!isAbsent(failure)) throw failure;
    }
  }
  throw slug === undefined
    ? noPlugin(page, 'no Semantic Italia, no The Events Calendar')
    : new SourceFailure('missing', {url: page.href, detail: `no event "${slug}"`});
}

/** All events in one answer, and those of them that the page is about. */
async function fromGraph(
  {page, routeTo, slug}: Place,
  route: string,
  asking: Asking,
): Promise<AgendaListing> {
  const url = routeTo(route);
  const nodes = await nodesAt(url, eventPrefixes, asking);
  const events = nodes
    .of('cpev:PublicEvent')
    .filter((node) => slug === undefined || slugOf(pageOf(node)) === slug);
  if (slug !== undefined && events.length === 0)
    throw new SourceFailure('missing', {url: page.href, detail: `no event "${slug}"`});
  return listed(
    url,
    events.map((node) => eventOf(nodes, node, page, asking.notes)),
    asking,
  );
}

/** Events page by page, from a year before today to two years after unless somebody says otherwise; or one. */
async function fromTribe(
  {page, routeTo, terms}: Place,
  route: string,
  {from, to, limit = Infinity}: AgendaQuery,
  asking: Asking,
): Promise<AgendaListing> {
  const first = routeTo(route);
  const root = first.host + first.pathname.replace(/\/wp-json\/.*/, '');
  const entryIn = (event: unknown): AgendaEntry | 'unfit' | undefined => {
    if (!isFields(event)) return undefined;
    const unfit = unfitOf(event);
    if (unfit === undefined) return entryOf(event, root, asking.notes);
    asking.notes.push({path: unfit, value: event['id']});
    return 'unfit';
  };
  if (route !== tribe) return listed(first, [entryIn(await ask(first, WordPressEvent, asking))], asking);
  const today = Date.now();
  const year = (ahead: number) => new Date(today + ahead * 31_622_400_000).toISOString().slice(0, 10);
  const wanted = {
    per_page: String(pageSize),
    start_date: from ?? year(-1),
    end_date: to ?? year(2),
    ...terms,
  };
  for (const [name, value] of Object.entries({...wanted, ...Object.fromEntries(page.searchParams)}))
    first.searchParams.set(name, value);
  const events: unknown[] = [];
  const seen = new Set<string>();
  let next: URL | undefined = first;
  let isLost = false;
  while (next && !seen.has(next.href) && seen.size < mostPages && events.length < limit) {
    seen.add(next.href);
    const answer: WordPressEvents = await ask(next, WordPressEvents, asking);
    events.push(...answer.events);
    next = nextOf(answer.next_rest_url, first);
    isLost = answer.next_rest_url !== undefined && next === undefined;
  }
  const isCut = isLost || (next !== undefined && !seen.has(next.href));
  return {...listed(first, events.map(entryIn), asking), isCut};
}

/** The next page; nobody is led elsewhere. */
function nextOf(address: string | undefined, {origin, pathname, protocol}: URL): URL | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  // A site behind a proxy that does the encrypting may not know of it.
  if (url.protocol === 'http:') url.protocol = protocol;
  return url.origin === origin && url.pathname.replace(/\/$/, '') === pathname.replace(/\/$/, '')
    ? url
    : undefined;
}

/** Those that can be shown. An event that is not for everybody is none that could not be read. */
function listed(
  url: URL,
  entries: readonly (AgendaEntry | 'unfit' | undefined)[],
  {notes}: Asking,
): AgendaListing {
  const items = entries.filter((entry) => typeof entry === 'object');
  const unreadable = entries.filter((entry) => entry === undefined).length;
  if (items.length === 0 && unreadable > 0)
    throw new SourceFailure('unreadable', {url: url.href, detail: 'no event has a title and a time'});
  return {items, unreadable, notes};
}
