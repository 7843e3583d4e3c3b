import {optionsIn} from '../../../src/model/widget-options.ts';
import {decoded} from '../../../src/sources/participation/address.ts';

/** What can stand in a frame, by the name of its widget. */
export const framedNouns = ['consultation', 'agenda', 'dataset', 'plan', 'commitment'] as const;
export type FramedNoun = (typeof framedNouns)[number];

/** Something of this server that can stand in a frame; whether it is there, only the store knows. */
export type Target = {
  readonly noun: FramedNoun;
  /** Absent: the whole list. */
  readonly id?: string | undefined;
  /** Of a commitment, in the plan `id`. */
  readonly code?: string | undefined;
  /** What its widget is set to, by attribute name. */
  readonly options: ReadonlyMap<string, string>;
};

/** Where the pages of each noun are, and how many names may follow: none is a list. */
const places: Readonly<Record<FramedNoun, readonly [collection: string, isList: boolean]>> = {
  consultation: ['consultations', true],
  agenda: ['agenda', true],
  dataset: ['datasets', true],
  plan: ['plans', false],
  commitment: ['plans', false],
};

/** What an address is to its widget, or `undefined` when it is none of ours. http and https are the same here. */
export function targetAt(address: string, publicUrl: string): Target | undefined {
  if (!URL.canParse(address)) return undefined;
  const [asked, ours] = [new URL(address), new URL(publicUrl)];
  const base = ours.pathname.replace(/\/$/, '');
  if (asked.host !== ours.host || !/^https?:$/.test(asked.protocol)) return undefined;
  if (!asked.pathname.startsWith(`${base}/`)) return undefined;
  const names = asked.pathname
    .slice(base.length + 1)
    .replace(/\/$/, '')
    .split('/')
    .map(decoded);
  return targetOf(names, optionsOf(asked.searchParams));
}

/** The options in a query. What is ours is read by our own source. */
export function optionsOf(query: URLSearchParams): ReadonlyMap<string, string> {
  const options = new Map<string, string>(optionsIn(query));
  options.delete('source');
  // Receipts are checked and responses withdrawn on our own pages.
  if (options.get('view') === 'receipt') options.delete('view');
  // In markup it would be taken for a language all the same, and read out in none.
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(options.get('lang') ?? 'it')) options.delete('lang');
  return options;
}

function targetOf(names: readonly string[], options: Target['options']): Target | undefined {
  const [first, id, part, code, ...more] = names;
  if (more.length > 0 || names.includes('')) return undefined;
  if (first === 'embed') {
    const noun = framedNouns.find((one) => one === id);
    return noun && targetNamed(noun, part, code, options);
  }
  if (first === 'plans' && part === 'commitments') return targetNamed('commitment', id, code, options);
  if (part === 'results' && first === 'consultations' && code === undefined)
    return targetNamed('consultation', id, undefined, new Map([...options, ['view', 'results']]));
  const noun = framedNouns.find((one) => places[one][0] === first);
  return part === undefined && noun ? targetNamed(noun, id, undefined, options) : undefined;
}

/** What stands at `/embed/{noun}/{id}/{code}`; `undefined`: such a frame there is not. */
export function targetNamed(
  noun: FramedNoun,
  id: string | undefined,
  code: string | undefined,
  options: Target['options'],
): Target | undefined {
  if ((noun === 'commitment') !== (code !== undefined)) return undefined;
  if (id === undefined && !places[noun][1]) return undefined;
  return {noun, id, code, options};
}

/** The path of its page. */
export function pathOf({noun, id, code, options}: Target): string {
  const names = [places[noun][0], id, ...(code === undefined ? [] : ['commitments', code])];
  const path = names.flatMap((name) => (name === undefined ? [] : [`/${encodeURIComponent(name)}`])).join('');
  return `${path}${noun === 'consultation' && id !== undefined && options.get('view') === 'results' ? '/results' : ''}`;
}

/** The path of its frame, with what it is set to. */
export function framePathOf({noun, id, code, options}: Target): string {
  const names = [noun, id, code].flatMap((name) => (name === undefined ? [] : [encodeURIComponent(name)]));
  const query = new URLSearchParams([...options]).toString();
  return `/embed/${names.join('/')}${query === '' ? '' : `?${query}`}`;
}

/** The path by which its widget asks: that of the thing itself, whatever is shown of it. */
export const sourcePathOf = (target: Target) => pathOf({...target, options: new Map()});
