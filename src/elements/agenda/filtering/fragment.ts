import type {AgendaFilter} from '../../../model/agenda-filter.ts';
import {filterNames, known} from '../../../model/agenda-filter.ts';

/** What a filter in an address may be long. */
const longest = 200;

/**
 * The filters that a page's fragment has under a key, or `undefined`: `#arengo-agenda?topic=acqua&q=fiume`. Parts of a
 * fragment stand between `;`; those of the page itself and of other widgets are nobody else's.
 */
export function filterIn(hash: string, key: string): AgendaFilter | undefined {
  const part = partsOf(hash).find((one) => isOf(one, key));
  if (part === undefined) return undefined;
  const parameters = new URLSearchParams(part.slice(key.length + 1));
  return known(
    Object.fromEntries(filterNames.map((name) => [name, parameters.get(name)?.slice(0, longest)])),
  );
}

/** A fragment with other filters under a key, the rest as it was; nothing left, nothing at all. */
export function fragmentWith(hash: string, key: string, filter: AgendaFilter): string {
  const asked = known(filter);
  const parameters = new URLSearchParams(
    filterNames.flatMap((name) => {
      const value = asked[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const others = partsOf(hash).filter((one) => !isOf(one, key));
  const all = parameters.size > 0 ? [...others, `${key}?${parameters}`] : others;
  return all.length > 0 ? `#${all.join(';')}` : '';
}

/**
 * The key of a widget: `arengo-agenda`, with its id where it has one (`arengo-agenda:incontri`); of several without, the
 * second is `arengo-agenda:2`.
 */
export function keyOf(host: Element): string {
  const name = host.localName;
  if (host.id) return `${name}:${encodeURIComponent(host.id)}`;
  const root = host.getRootNode();
  const all = root instanceof Document || root instanceof ShadowRoot ? root.querySelectorAll(name) : [];
  const place = [...all].filter(({id}) => id === '').indexOf(host);
  return place > 0 ? `${name}:${place + 1}` : name;
}

const partsOf = (hash: string) => hash.replace(/^#/, '').split(';').filter(Boolean);

const isOf = (part: string, key: string) => part === key || part.startsWith(`${key}?`);
