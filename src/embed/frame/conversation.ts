import {Dialogs} from './dialogs.ts';
import {dress, tokensIn} from './look.ts';

/** Who is told how high the frame should be. */
type Listener = (height: number) => void;

/**
 * Tells the page around how high the frame should be, and takes its look and language. Only the page around is heard,
 * the first that speaks gets the answers, at its own origin. Only a WordPress is told before it has spoken.
 */
export function converse() {
  const query = new URLSearchParams(location.search);
  const {style} = document.documentElement;
  dress(style, query);
  const fixed = tokensIn(query.keys());
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  const isFramed = parent !== window;
  const toWordPress = isFramed && secret !== null ? wordPress(secret) : undefined;
  let toHost: Listener | undefined;
  const tell = () => {
    const height = heightNow(dialogs);
    toWordPress?.(height);
    toHost?.(height);
    return height;
  };
  const dialogs = new Dialogs(tell);
  let told = 0;
  const follow = () => {
    if (heightNow(dialogs) !== told) told = tell();
  };
  new ResizeObserver(follow).observe(document.body);
  // WebKitGTK was seen to tell nothing of sizes in a frame (test/embed/frame.test.ts): there it takes a moment more.
  setInterval(follow, 500);

  addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
    // A page from a file or in a sandbox has no origin to answer to.
    if (source !== parent || !isFramed || !isRecord(data) || !/^https?:/.test(origin)) return;
    if (data['arengo'] === 'hello') {
      if (isRecord(data['look'])) dress(style, new Map(Object.entries(data['look'])), fixed);
      if (!query.has('lang')) speak(data['lang']);
      toHost ??= ours(origin);
    } else if (data['message'] !== 'ready' || data['secret'] !== secret) return;
    // Its size may have come before anybody listened.
    tell();
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
 * address (wp-includes/js/wp-embed.js). It speaks once, most often before a frame has a script, and may be anywhere:
 * what goes to it is its own secret with a number, or with a link that was clicked. A sandbox follows no link: that
 * script does, to pages of the frame's own host.
 */
function wordPress(secret: string): Listener {
  const say = (message: string, value: unknown) => parent.postMessage({message, value, secret}, '*');
  addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    // What a widget does itself, like going to a question, leads nowhere else.
    if (link && !event.defaultPrevented) say('link', link.href);
  });
  return (height) => say('height', height);
}

/** The language of the page around, where the address names none. */
function speak(tag: unknown) {
  if (typeof tag !== 'string' || !/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag)) return;
  for (const widget of document.querySelectorAll('main > [src]')) widget.setAttribute('lang', tag);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
