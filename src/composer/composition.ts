import type {Noun} from '../model/noun.ts';
import {widgetOptions} from '../model/widget-options.ts';

/** What is put into a page, whatever the way. */
export type Composition = {
  readonly noun: Noun;
  /** Absolute, http(s). */
  readonly src: string;
  /** Attributes of the tag beside `src`, with a value each. */
  readonly options: ReadonlyMap<string, string>;
  /** The words of the link that readers see before the widget, without JavaScript, or when it fails. */
  readonly text: string;
};

/** May this name an attribute that is written? None of a name from outside ends it, and none is a script. */
export const isAttributeName = (name: string) => /^[a-z][a-z-]*$/.test(name) && !name.startsWith('on');

/** May a link say it? Else only a tag can. */
const isOption = (name: string) => widgetOptions.some((option) => option === name);

/** What only a tag can say, by name; `#` is a fragment of the address itself. None: a link will do. */
export function onlyInTag({src, options}: Composition): readonly string[] {
  const names = [...options.keys()].filter((name) => !isOption(name));
  return new URL(src).hash === '' ? names : ['#', ...names];
}

/** The address of a link that becomes this: what an editor's link button takes. */
export function linkAddress({noun, src, options}: Composition): string {
  const url = new URL(src);
  const given = [...options].filter(([name]) => isOption(name));
  url.hash = '';
  // `arengo=<noun>` always: so the link means the same whatever the address looks like one day.
  const fragment = new URLSearchParams([['arengo', noun], ...given]);
  // A plus is a space only in a query: a fragment that somebody reads says %20.
  return `${url.href}#${fragment.toString().replace(/\+/g, '%20')}`;
}

/** Origins that are asked for this, apart from those of the script: a link needs them in `data-origins`. */
export function dataOrigins({src, options}: Composition): readonly string[] {
  const relays = (options.get('source') ?? '').split(/\s+/);
  const addresses = [src, ...relays, options.get('compare') ?? ''];
  const urls = addresses.filter((text) => /^https?:/.test(text) && URL.canParse(text));
  return [...new Set(urls.map((text) => new URL(text).origin))];
}
