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
export const isOption = (name: string) => widgetOptions.some((option) => option === name);

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

/** Origins that this names, apart from that of the script: a link needs them in `data-origins`. */
export function dataOrigins({src, options}: Composition): readonly string[] {
  return originsOf([src, ...wordsIn(options.get('source')), options.get('compare') ?? '']);
}

/** Origins that browsers ask for the data: where a relay reads the address, it is the relay that is asked. */
export function askedOrigins({src, options}: Composition): readonly string[] {
  const relay = wordsIn(options.get('source')).find(isWeb);
  return originsOf([relay ?? src, options.get('compare') ?? '']);
}

/** Does another server read the address? Nothing is sent through it. */
export const isThroughRelay = ({options}: Composition) => wordsIn(options.get('source')).some(isWeb);

const wordsIn = (text = '') => text.split(/\s+/);
const isWeb = (text: string) => /^https?:/.test(text) && URL.canParse(text);
const originsOf = (addresses: readonly string[]) => [
  ...new Set(addresses.filter(isWeb).map((text) => new URL(text).origin)),
];
