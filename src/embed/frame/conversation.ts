import {Dialogs} from './dialogs.ts';
import {dress, tokensIn} from './look.ts';

/** Who is spoken to: the page around, and nobody before it has spoken. */
type Listener = (height: number) => void;

/**
 * Tells the page around how high the frame should be, and takes its look and language. Only the page around is heard,
 * the first that speaks gets the answers, at its own origin: nothing is ever sent to whoever may be there.
 */
export function converse() {
  const query = new URLSearchParams(location.search);
  const {style} = document.documentElement;
  dress(style, query);
  const fixed = tokensIn(query.keys());
  let tell: Listener | undefined;
  const dialogs = new Dialogs(() => tell?.(heightNow(dialogs)));
  let told = 0;
  const follow = () => {
    const height = heightNow(dialogs);
    if (height !== told) tell?.((told = height));
  };
  new ResizeObserver(follow).observe(document.body);
  // WebKitGTK was seen to tell nothing of sizes in a frame (test/embed/frame.test.ts): there it takes a moment more.
  setInterval(follow, 500);

  addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
    // A page from a file or in a sandbox has no origin to answer to.
    if (source !== parent || parent === window || !isRecord(data) || !/^https?:/.test(origin)) return;
    const greeting = data['arengo'] === 'hello';
    const listener = greeting ? ours(origin) : wordPress(origin, data);
    if (!listener) return;
    if (greeting) {
      if (isRecord(data['look'])) dress(style, new Map(Object.entries(data['look'])), fixed);
      if (!query.has('lang')) speak(data['lang']);
    }
    tell ??= listener;
    // Its size may have come before anybody listened.
    tell(heightNow(dialogs));
  });
}

const heightNow = (dialogs: Dialogs) =>
  Math.ceil(Math.max(document.body.getBoundingClientRect().height, dialogs.height));

/** `arengo-frame.js` in the page around. */
function ours(origin: string): Listener {
  return (height) => parent.postMessage({arengo: 'size', height, title: document.title}, origin);
}

/**
 * The script of a WordPress around, which puts what it gets by oEmbed into a sandbox and gives it a secret in its
 * address (wp-includes/js/wp-embed.js). A sandbox follows no link: that script does, to pages of the frame's own host.
 */
function wordPress(
  origin: string,
  {message, secret}: Readonly<Record<string, unknown>>,
): Listener | undefined {
  const known = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  if (message !== 'ready' || known === null || secret !== known) return undefined;
  addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (link) parent.postMessage({message: 'link', value: link.href, secret}, origin);
  });
  return (value) => parent.postMessage({message: 'height', value, secret}, origin);
}

/** The language of the page around, where the address names none. */
function speak(tag: unknown) {
  if (typeof tag !== 'string' || !/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag)) return;
  for (const widget of document.querySelectorAll('main > [src]')) widget.setAttribute('lang', tag);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
