import type {Context, MiddlewareHandler} from 'hono';
import {html, raw} from 'hono/html';
import type {Text} from '../../../src/model/text.ts';
import {wordingOf} from '../../../src/model/text.ts';
import type {Settings} from '../settings.ts';
import type {Shown} from './shown.ts';
import {publisherOf, titleOf} from './shown.ts';
import type {FramedNoun, Target} from './target.ts';
import {framePathOf, targetAt} from './target.ts';

/** The forms of an answer, as oEmbed 1.0 calls them (https://oembed.com). */
export const oembedForms = {json: 'application/json', xml: 'text/xml'} as const;
export type OembedForm = keyof typeof oembedForms;

/** How high a frame is where nothing tells it how high it should be: what each noun shows first fits. */
const heights: Readonly<Record<FramedNoun, number>> = {
  consultation: 420,
  agenda: 640,
  dataset: 640,
  plan: 720,
  commitment: 640,
};

/** How wide, where nobody says. */
const usualWidth = 640;

/** The most that whoever asks has room for, in pixels. */
export type Room = {readonly width: number | undefined; readonly height: number | undefined};

/** An answer of the type `rich`, field by field as oEmbed names them. */
export type Oembed = Readonly<Record<string, string | number>>;

/** What oEmbed says of something of ours. */
export async function oembedOf(
  target: Target,
  shown: Shown,
  listName: string,
  room: Room,
  {publicUrl, publisher, maxAgeSeconds}: Settings,
): Promise<Oembed> {
  const named = titleOf(shown);
  const title = named ? textOf(named.title, named.language) : listName;
  const author = publisherOf(shown);
  const height = Math.min(heights[target.noun], room.height ?? Infinity);
  const src = `${publicUrl}${framePathOf(answerable(target, shown))}`;
  // Whoever names no width has a column that we do not know: all of it.
  const markup = html`<iframe
      class="arengo-frame"
      src="${src}"
      title="${title}"
      width="${room.width === undefined ? '100%' : Math.min(usualWidth, room.width)}"
      height="${height}"
      frameborder="0"
      loading="lazy"
    ></iframe>
    <script async src="${publicUrl}/arengo/arengo-frame.js"></script>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(author ? {author_name: textOf(author.name, named?.language ?? 'it')} : {}),
    ...(author?.url === undefined ? {} : {author_url: author.url}),
    provider_name: publisher.name,
    provider_url: publicUrl,
    cache_age: maxAgeSeconds,
    // In one line: editors make paragraphs of lines.
    html: String(await markup).replaceAll(/\s*\n\s*/g, ' '),
    width: Math.min(usualWidth, room.width ?? Infinity),
    height,
  };
}

/**
 * A site that does not know us puts what it gets by oEmbed into a sandbox without forms (WordPress does), where nothing
 * can be sent: there a consultation is a card, which leads to its page.
 */
function answerable(target: Target, shown: Shown): Target {
  if (shown.noun !== 'consultation' || target.options.has('view')) return target;
  return {...target, options: new Map([...target.options, ['view', 'card']])};
}

const textOf = (text: Text, language: string) => wordingOf(text, language, language).text;

/** The same as XML. */
export async function oembedXml(oembed: Oembed): Promise<string> {
  const fields = Object.entries(oembed).map(([name, value]) => html`<${raw(name)}>${value}</${raw(name)}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>${String(await html`<oembed>${fields}</oembed>`)}`;
}

/** Where oEmbed tells of a page, by form; none for a page that is no content of ours. */
export function discoveryOf(
  c: Context,
  publicUrl: string,
): readonly {readonly type: string; readonly href: string}[] {
  const {pathname, search} = new URL(c.req.url);
  const base = new URL(publicUrl).pathname.replace(/\/$/, '');
  // The address by which it is known outside, whatever the host it was asked by here.
  const address = `${publicUrl}${pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname}`;
  const target = /\/(embed|agenda\/summary)(\/|$)/.test(pathname) ? undefined : targetAt(address, publicUrl);
  if (!target || /\.(json|jsonld|ics|csv|atom)$/.test(pathname)) return [];
  return Object.entries(oembedForms).map(([form, type]) => ({
    type: `${type}+oembed`,
    href: `${publicUrl}/oembed?${new URLSearchParams({url: `${address}${search}`, format: form}).toString()}`,
  }));
}

/** Tells of it in the headers of every page of ours that can be embedded (oEmbed 1.0 §4). */
export function discovery({publicUrl}: Settings): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.status !== 200 || !/^text\/html/.test(c.res.headers.get('Content-Type') ?? '')) return;
    for (const {href, type} of discoveryOf(c, publicUrl))
      c.res.headers.append('Link', `<${href}>; rel="alternate"; type="${type}"`);
  };
}
