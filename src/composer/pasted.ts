import type {Noun} from '../model/noun.ts';
import {nouns} from '../model/noun.ts';
import {framed} from './framed.ts';

/** What kind of text an address was found in. */
export type Origin = 'address' | 'calendar' | 'snippet' | 'embed' | 'widget';

/** Why nothing can be shown of what was pasted. */
export type PasteFault = 'nothing' | 'notWeb' | 'onDevice' | 'several' | 'noAddress' | 'malformed';

/** What somebody pasted, or why it is of no use. */
export type Pasted =
  | {
      readonly is: 'address';
      /** Absolute, http(s); without a fragment of ours. */
      readonly src: string;
      readonly from: Origin;
      /** What a link or a tag of ours said already. */
      readonly noun?: Noun | undefined;
      readonly options: ReadonlyMap<string, string>;
    }
  | {readonly is: 'table'; readonly text: string}
  | {readonly is: 'fault'; readonly code: PasteFault};

const fault = (code: PasteFault): Pasted => ({is: 'fault', code});
const none: ReadonlyMap<string, string> = new Map();

/** Read what was pasted: an address, however it came along, a snippet with one in it, or a table. */
export function pastedOf(given: string): Pasted {
  // What editors and messengers put around an address without showing it.
  const text = given
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\u00A0/g, ' ')
    .trim();
  const bare = text.replace(/^[<"'«“]\s*|\s*[>"'»”]$/g, '');
  if (bare === '') return fault('nothing');
  const shortcode = /\[\s*arengo\s([^\]]*)\]/i.exec(text)?.[1];
  // An editor makes typographic quotes of straight ones.
  if (shortcode !== undefined) return ofOurs(attributesIn(shortcode.replace(/[“”„″]/g, '"')));
  // `<https://…>` is how an e-mail writes an address.
  if (/<\s*(!|[a-z][\w-]*[\s/>])/i.test(text)) return inMarkup(text);
  if (isTable(text)) return {is: 'table', text};
  return addressIn(bare);
}

/** More than one line, and the first has columns. */
function isTable(text: string): boolean {
  const [first = '', second] = text.split(/\r?\n/);
  return second !== undefined && /[;,\t]/.test(first) && !/^\w+:\/\//.test(first);
}

function addressIn(text: string): Pasted {
  const words = text.split(/\s+/);
  if (words.length > 1 && words.every((word) => /^(https?|webcals?):/i.test(word))) return fault('several');
  if (/^([a-z]:[\\/]|\\\\|file:)/i.test(text)) return fault('onDevice');
  const whole = withScheme(text);
  if (whole === undefined) return fault('malformed');
  if (!/^https?:/i.test(whole)) return fault('notWeb');
  if (!URL.canParse(whole)) return fault('malformed');
  const url = new URL(whole);
  if (url.username !== '' || url.password !== '') return fault('malformed');
  return of(url, /^webcal/i.test(text) ? 'calendar' : 'address');
}

/** With the scheme that a browser would put before it; `undefined`: it looks like no address. */
function withScheme(text: string): string | undefined {
  if (/^webcals?:/i.test(text)) return text.replace(/^webcals?:/i, 'https:');
  if (text.startsWith('//')) return `https:${text}`;
  // `comune.example.it:8443` is a host with a port, `mailto:` is not.
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text)) return text;
  if (/^localhost(:\d+)?(\/|$)/i.test(text)) return `http://${text}`;
  return /^[^\s/.]+(\.[^\s/.]+)+(:\d+)?([/?#]|$)/.test(text) ? `https://${text}` : undefined;
}

function of(url: URL, from: Origin): Pasted {
  const inside = framed(url);
  if (inside) return ofOurs(inside);
  const path = url.pathname.replace(/\/embed(\.\w+)?\/*$/, '');
  const isEmbed = path !== url.pathname;
  if (isEmbed) {
    url.pathname = path;
    // What an embed adds to the address of its page says nothing about what is shown.
    url.search = '';
  }
  const fragment = /^#arengo(?![^=&])/.test(url.hash) ? new URLSearchParams(url.hash.slice(1)) : undefined;
  if (fragment) url.hash = '';
  return {
    is: 'address',
    src: url.href,
    from: isEmbed ? 'embed' : from,
    noun: nouns.find((noun) => noun === fragment?.get('arengo')),
    options: fragment
      ? new Map([...fragment].filter(([name, value]) => name !== 'arengo' && value !== ''))
      : none,
  };
}

/** A tag of ours says all; else the page in a frame, the link, or the script of an old embed. */
function inMarkup(text: string): Pasted {
  const tags = [...text.matchAll(/<\s*([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi)].map(
    ([, name = '', rest = '']) => ({name: name.toLowerCase(), attributes: attributesIn(rest)}),
  );
  const ours = tags.find(({name}) => nouns.some((noun) => name === `arengo-${noun}`));
  if (ours) {
    const noun = ours.name.replace('arengo-', '');
    return ofOurs(new Map([...ours.attributes, ['noun', noun]]));
  }
  for (const [tag, attribute] of [
    ['iframe', 'src'],
    ['a', 'href'],
    ['script', 'src'],
  ] as const) {
    const address = tags.find(({name}) => name === tag)?.attributes.get(attribute);
    if (address === undefined || /\/arengo(-frame)?\.js$/.test(address)) continue;
    const pasted = addressIn(address);
    if (pasted.is === 'address' && pasted.from === 'address') return {...pasted, from: 'snippet'};
    return pasted;
  }
  return fault('noAddress');
}

/** What a tag, a shortcode or a frame of ours says: `src`, `noun`, words for people, and options. */
function ofOurs(said: ReadonlyMap<string, string>): Pasted {
  const src = said.get('src') ?? '';
  if (src === '') return fault('noAddress');
  const pasted = addressIn(src);
  if (pasted.is !== 'address') return pasted;
  const noun = nouns.find((one) => one === said.get('noun')) ?? pasted.noun;
  const own = [...said].filter(([name, value]) => !told.includes(name) && value !== '');
  return {...pasted, from: 'widget', noun, options: new Map([...pasted.options, ...own])};
}

/** What is no option: it says what is shown, or is read by people. */
const told = ['src', 'noun', 'text', 'title'];

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
  return new Map(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? '').trim(),
    ]),
  );
}

/** The few entities that an address has in HTML. */
function decoded(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#0*39;|&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#0*38;|&amp;/g, '&');
}
