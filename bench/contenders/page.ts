import type {Contender} from './contender.ts';

/** What the bench calls in a page. Times are milliseconds of the page's clock. */
export type Page = {
  /** Load the contender and its content; then wait until the page is quiet. */
  readonly ready: (content: string) => Promise<void>;
  /** Show the content. Says how long it was until a frame with its last thing was painted. */
  readonly show: (last: string) => Promise<number>;
  /** Wait until this is there. */
  readonly until: (id: string) => Promise<number>;
  /** Where to press, in the viewport, after it was scrolled there. */
  readonly place: (id: string, code?: string) => {readonly x: number; readonly y: number};
  /** Look out for a click after which this one is shown, or not. */
  readonly awaitTurn: (id: string, shown: boolean) => void;
  /** Look out for a key. */
  readonly awaitKey: () => void;
  /** How long after the click or the key that was looked out for a frame with what came of it was painted. */
  readonly painted: () => Promise<number>;
  /** Scroll from the top to the end, half a window at each frame, or for 200 frames. The longest frame, in ms. */
  readonly scroll: () => Promise<number>;
  /** Once nothing is left to do for now. */
  readonly quiet: () => Promise<void>;
  /** Which of these are shown. */
  readonly shown: (ids: readonly string[]) => readonly string[];
};

/** Make a page measurable. What the contender draws goes into an element of its own. */
export function measurable(contender: Contender): void {
  const host = document.body.appendChild(document.createElement('div'));
  let content: string | undefined;
  let painted = Promise.resolve(NaN);
  const isShown = (id: string) => contender.find(id, host) !== undefined;

  const page: Page = {
    async ready(path) {
      content = await (await fetch(path)).text();
      await contender.ready();
      await quiet();
    },

    async show(last) {
      const text = content ?? '';
      // Whoever still needs it keeps it: in memory it counts as theirs.
      content = undefined;
      const start = performance.now();
      contender.show(text, host);
      return (await frameIn(() => isShown(last))) - start;
    },

    until: (id) => frameIn(() => isShown(id)),

    place(id, code) {
      const element = code === undefined ? contender.find(id, host) : contender.option?.(id, code, host);
      if (!element) throw new Error(`there is no ${id} ${code ?? ''}`);
      element.scrollIntoView({block: 'center'});
      const {x, y, width, height} = element.getBoundingClientRect();
      return {x: x + width / 2, y: y + height / 2};
    },

    awaitTurn(id, shown) {
      painted = after('click', () => isShown(id) === shown);
    },

    awaitKey() {
      painted = after('keydown', () => true);
    },

    painted: () => painted,
    scroll,
    quiet,
    shown: (ids) => ids.filter(isShown),
  };
  Object.assign(globalThis, {bench: page});
}

/** How long after the next such event, before anybody else heard of it, a frame was painted in which something is so. */
async function after(type: 'click' | 'keydown', isSo: () => boolean): Promise<number> {
  const pressed = await new Promise<number>((resolve) => {
    addEventListener(type, ({timeStamp}) => resolve(timeStamp), {capture: true, once: true});
  });
  return (await frameIn(isSo)) - pressed;
}

/**
 * When the first frame was painted in which something is so; looked at once a frame, to cost next to nothing. What
 * does not become so in two minutes fails, or the bench would wait for ever.
 */
function frameIn(isSo: () => boolean): Promise<number> {
  const end = performance.now() + 120_000;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!isSo()) {
        if (performance.now() > end)
          return reject(new Error(`not so within two minutes: ${isSo.toString()}`));
        return requestAnimationFrame(look);
      }
      // A message that is sent while a frame is made comes once it is painted.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      return port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
}

async function scroll(): Promise<number> {
  scrollTo({top: 0});
  let last = await frame();
  let longest = 0;
  for (let step = 0; step < 200; step += 1) {
    const before = scrollY;
    scrollBy({top: innerHeight / 2, behavior: 'instant'});
    const now = await frame();
    longest = Math.max(longest, now - last);
    last = now;
    if (scrollY === before) break;
  }
  return longest;
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

async function quiet(): Promise<void> {
  await frameIn(() => true);
  await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 1000}));
}
