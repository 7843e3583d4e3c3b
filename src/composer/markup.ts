import type {Composition} from './composition.ts';
import {askedOrigins, dataOrigins, isAttributeName, isOption, linkAddress} from './composition.ts';

/** How a widget comes into a page. */
export const ways = ['link', 'tag', 'frame', 'wordpress', 'volto', 'npm'] as const;
export type Way = (typeof ways)[number];

/** Does the template of the site need the script line? A plug-in and a build bring the script themselves. */
export const hasScriptLine = (way: Way) => way === 'link' || way === 'tag' || way === 'volto';

/** Does the page take anything from where `arengo.js` is? A frame stands beside it. */
export const usesLoader = (way: Way) => hasScriptLine(way) || way === 'frame';

/** What a way cannot say of a composition, by name; `#` is a fragment of the address itself. */
export function unsaid(way: Way, {src, options}: Composition): readonly string[] {
  if (way === 'tag' || way === 'npm') return [];
  const fragment = new URL(src).hash === '' || way === 'frame' ? [] : ['#'];
  return [...fragment, ...(way === 'wordpress' ? [] : [...options.keys()].filter((name) => !isOption(name)))];
}

/** The script that a page has once. */
export type Script = {
  /** Absolute address of `arengo.js`. */
  readonly loader: string;
  /** `sha384-…` of the file; absent: its address names no version, or the hash could not be had. */
  readonly integrity?: string | undefined;
};

/** Text as it stands in an attribute or between tags. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const attributes = (pairs: Iterable<readonly [string, string]>) =>
  [...pairs]
    .filter(([name]) => isAttributeName(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** The line for the template of the site. With `integrity` another origin is asked as CORS asks it. */
export function scriptLine({loader, integrity}: Script, composition: Composition): string {
  const origins = dataOrigins(composition).filter((origin) => origin !== new URL(loader).origin);
  const pairs: (readonly [string, string])[] = [
    ['type', 'module'],
    ['src', loader],
  ];
  if (integrity !== undefined) pairs.push(['integrity', integrity], ['crossorigin', 'anonymous']);
  if (origins.length > 0) pairs.push(['data-origins', origins.join(' ')]);
  return `<script${attributes(pairs)}></script>`;
}

const fallback = ({src, text}: Composition) => `<a href="${escaped(src)}">${escaped(text)}</a>`;

function tag(composition: Composition): string {
  const {noun, src, options} = composition;
  const name = `arengo-${noun}`;
  return `<${name}${attributes([['src', src], ...options])}>\n  ${fallback(composition)}\n</${name}>`;
}

function link(composition: Composition): string {
  return `<a href="${escaped(linkAddress(composition))}">${escaped(composition.text)}</a>`;
}

/** A shortcode has no escapes: quotes and brackets travel as an address writes them. */
function shortcode({noun, src, options, text}: Composition): string {
  const safe = (value: string) =>
    value.replace(/["[\]<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const given = [...options].filter(([name]) => isAttributeName(name));
  const pairs = [['noun', noun], ['src', src], ...given].map(([name, value = '']) => [name, safe(value)]);
  const all = [...pairs, ['text', text.replace(/["[\]<>]/g, '')]];
  return `[arengo${all.map(([name, value]) => ` ${name}="${value}"`).join('')}]`;
}

function frame({loader}: Script, composition: Composition): string {
  const {noun, src, options, text} = composition;
  const page = new URL('frame.html', loader);
  page.search = new URLSearchParams([['noun', noun], ['src', src], ...options, ['title', text]]).toString();
  const fitting = new URL('arengo-frame.js', loader).href;
  return [
    `<iframe${attributes([
      ['src', page.href],
      ['title', text],
      ['class', 'arengo-frame'],
      ['loading', 'lazy'],
      ['width', '100%'],
      ['height', '480'],
    ])}></iframe>`,
    `<script${attributes([['src', fitting]])} async></script>`,
  ].join('\n');
}

/** The package is in no registry yet: `npm run pack` writes this archive. A test compares the version. */
const archive = 'arengo-0.1.0.tgz';

function npm(composition: Composition): string {
  const {noun} = composition;
  return `npm install ./${archive}\n\nimport 'arengo/${noun}/define';\n\n${tag(composition)}`;
}

/** What is pasted where the widget should be. */
export function markup(way: Way, composition: Composition, script: Script): string {
  switch (way) {
    case 'link':
      return link(composition);
    case 'tag':
      return tag(composition);
    case 'frame':
      return frame(script, composition);
    case 'wordpress':
      return shortcode(composition);
    case 'volto':
      return linkAddress(composition);
    case 'npm':
      return npm(composition);
  }
}

/**
 * What a Content Security Policy must allow; of a frame, its page alone. That scripts need Trusted Types is never asked
 * for: it would stop other scripts of the site.
 */
export function policyLines(way: Way, composition: Composition, {loader}: Script): readonly string[] {
  const home = new URL(loader).origin;
  if (way === 'frame') return [`frame-src ${home};`, `script-src ${home};`];
  // The plug-in brings the script from the site itself; what a build makes of it, the site knows.
  const script = way === 'npm' ? [] : [`script-src ${way === 'wordpress' ? "'self'" : home};`];
  return [...script, `connect-src ${askedOrigins(composition).join(' ')};`];
}
