/**
 * `arengo.js`: the one line a webmaster pastes. It watches the page for our tags and links and brings in the
 * code of those that are there. It imports nothing at first: what a page does not use, it does not pay for.
 */
import type * as Checking from './checking.ts';

const tags: Readonly<Record<string, () => Promise<unknown>>> = {
  'arengo-consultation': () => import('../elements/consultation/define.ts'),
  'arengo-agenda': () => import('../elements/agenda/define.ts'),
  'arengo-dataset': () => import('../elements/dataset/define.ts'),
  'arengo-commitment': () => import('../elements/plan/define.ts'),
  'arengo-plan': () => import('../elements/plan/define.ts'),
};

const address = import.meta.url;
const chunks = new URL('chunks/', address);

/** Two copies of the script on one page: the first works, the second only says so. */
const mark = Symbol.for('arengo');

/** The baseline of DESIGN §6 (Chrome 111, Firefox 115, Safari 16.4); below it the light DOM stays. */
function isModern(): boolean {
  return 'adoptedStyleSheets' in Document.prototype && 'toSorted' in Array.prototype && 'canParse' in URL;
}

function start() {
  if (!isModern()) return;
  // Its address, as below.
  const first = Reflect.get(globalThis, mark) as string | undefined;
  if (first) {
    console.warn(`arengo: ${first} is on this page already, ${address} adds nothing`);
    return;
  }
  Object.defineProperty(globalThis, mark, {value: address});
  // After a redirect the address here is another than the one that was written.
  const sealed = [...document.scripts].find(
    ({src, integrity}) => integrity && (src === address || /\/arengo\.js\b/.test(src)),
  );
  if (sealed) check(sealed).catch(console.error);
  else watch((file) => import(/* @vite-ignore */ new URL(file, chunks).href));
}

/** What chunks call in place of `import()`: the build writes it there (scripts/sealed.ts). */
type Bring = (file: string) => Promise<unknown>;

/** TypeScript's library has no Trusted Types. */
type WithPolicies = {
  trustedTypes?: {createPolicy(name: string, rules: object): {createScriptURL(url: string): string}};
};

/** The script line has an `integrity`: no other file of ours runs unchecked either. */
async function check({nonce, crossOrigin}: HTMLScriptElement) {
  // Where Trusted Types are asked for, a script is only made by a policy.
  const {trustedTypes} = globalThis as WithPolicies;
  const rules = {createScriptURL: (url: string) => (url.startsWith(chunks.href) ? url : '')};
  const policy = trustedTypes?.createPolicy('arengo', rules) ?? rules;
  const run = (url: string, integrity: string) =>
    new Promise<Event>((onload, reject) => {
      const src = policy.createScriptURL(url);
      const onerror = () => reject(new Error(`arengo: ${url} did not come as published: it does not run`));
      document.head.append(
        Object.assign(document.createElement('script'), {
          type: 'module',
          integrity,
          nonce,
          crossOrigin,
          onload,
          onerror,
          src,
        }),
      );
    });
  // The build puts in the name and the hash of the file.
  const part = `${chunks.href}${'checking:file'}`;
  await run(part, 'checking:hash');
  // The build named it.
  const {checked} = (await import(/* @vite-ignore */ part)) as typeof Checking;
  watch(checked(run, chunks, nonce));
}

function watch(bring: Bring) {
  Object.defineProperty(globalThis, '$arengo', {value: bring});
  // For whoever builds the page: `arengo.report()` in the console, or `?arengo-debug` in its address.
  Object.assign(globalThis, {
    arengo: {report: () => import('./report/report.ts').then(({report}) => report())},
  });
  if (location.search.includes('arengo-debug')) import('./report/debug.ts').catch(reportError);
  look(document);
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes)
      for (const node of addedNodes) if (node instanceof Element) look(node.parentElement ?? document);
  }).observe(document, {childList: true, subtree: true});
}

/** More than a window's height below what is seen. */
const isFar = (element: Element) => element.getBoundingClientRect().top > 2 * innerHeight;

/** Bring in what this part of the page needs: of what is far below, nothing yet. */
function look(root: ParentNode) {
  for (const widget of root.querySelectorAll(`:is(${String(Object.keys(tags))}):not(:defined)`)) {
    if (!widget.hasAttribute('loading') && isFar(widget)) widget.setAttribute('loading', 'lazy');
    const load = () => tags[widget.localName]?.().catch(reportError);
    if (widget.getAttribute('loading') === 'lazy')
      import('../controllers/waiting.ts').then(({whenNear}) => whenNear(widget, 'loader', load), load);
    else void load();
  }
  if (root.querySelector('a[href*="#arengo"], a[class*="arengo-"]'))
    import('./links.ts').then(({upgradeLinks}) => upgradeLinks(root, address, isFar)).catch(reportError);
}

start();
