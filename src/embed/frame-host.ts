/**
 * `arengo-frame.js`: for a page with frames of ours (`<iframe class="arengo-frame">` or `data-arengo`). Makes each as
 * high as what is in it, gives it a title where it has none, and tells it the language and the colours around.
 */
const selector = 'iframe.arengo-frame, iframe[data-arengo]';

/** Tokens of our look, and where a page built with Bootstrap Italia has the same. */
const tokens: Readonly<Record<string, readonly string[]>> = {
  accent: ['--arengo-accent', '--bsi-theme-primary', '--bs-primary'],
  ...Object.fromEntries(
    ['accent-strong', 'on-accent', 'text', 'muted', 'background', 'border', 'focus', 'radius'].map((name) => [
      name,
      [`--arengo-${name}`],
    ]),
  ),
  font: ['--arengo-font', 'font-family'],
};

const originOf = ({src}: HTMLIFrameElement) => (URL.canParse(src) ? new URL(src).origin : '');

/** Before its page has come, a frame is empty and has the origin of the page around. */
const hasCome = ({contentDocument}: HTMLIFrameElement) => contentDocument?.URL !== 'about:blank';

function greet(frame: HTMLIFrameElement) {
  if (!hasCome(frame)) return;
  // A browser draws one around it, as around a thing of another kind.
  frame.style.border = '0';
  const style = getComputedStyle(frame);
  const look = Object.fromEntries(
    Object.entries(tokens).flatMap(([name, properties]) => {
      const value = properties.map((property) => style.getPropertyValue(property).trim()).find(Boolean);
      return value ? [[name, value]] : [];
    }),
  );
  const lang = frame.closest('[lang]')?.getAttribute('lang');
  frame.contentWindow?.postMessage({arengo: 'hello', lang, look}, originOf(frame));
}

addEventListener('message', ({source, origin, data}: MessageEvent<{[name: string]: unknown} | null>) => {
  if (data?.['arengo'] !== 'size') return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector)) {
    // It may have been led elsewhere since: both must be what was asked for.
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    const {height, title} = data;
    // Whatever it says: what is more than that scrolls.
    if (typeof height === 'number' && height > 0)
      frame.style.height = `${Math.min(Math.ceil(height), 1e5)}px`;
    if (!frame.title && typeof title === 'string') frame.title = title;
  }
});

// Also of frames that come later, or only when the reader is near.
document.addEventListener(
  'load',
  ({target}) => {
    if (target instanceof HTMLIFrameElement && target.matches(selector)) greet(target);
  },
  true,
);
document.querySelectorAll<HTMLIFrameElement>(selector).forEach(greet);
