/**
 * Comes only to pages whose script line has an `integrity`: then no file of ours runs that is not the one that was
 * published. Files run leaves first, each by a `<script>` of its own that the browser checks; what imports a file that
 * was refused is never begun, for browsers would fetch that file once more, unchecked.
 */

/** A file: the hash it must have, and the files that must have run before it. */
type File = {readonly hash: string; readonly needs: readonly string[]};

/** Run a file by a `<script>`; rejects when it did not come, or is another. */
type Run = (address: string, integrity: string) => Promise<Event>;

const files = new Map<string, File>();
const common: string[] = [];

/** Read a table: a line a file, with its name, its hash and the numbers of lines, those of the common table first. */
function add(table: string) {
  const lines = table.split('\n').map((line) => line.split(' '));
  const names = [...common, ...lines.map(([name = '']) => name)];
  if (common.length === 0) common.push(...names);
  for (const [name = '', hash = '', ...needs] of lines)
    files.set(name, {hash: `sha256-${hash}=`, needs: needs.map((line) => names[Number(line)] ?? '')});
}

/** What brings a chunk of ours, in place of `import()`; `chunks` is where they are. */
export function checked(run: Run, chunks: URL, nonce: string) {
  const runs = new Map<string, Promise<unknown>>();

  /** Runs a file once everything it needs has run. One that failed stays so: asked for again it may come unchecked. */
  const check = (address: string): Promise<unknown> => {
    const known = runs.get(address);
    if (known) return known;
    const name = address.slice(chunks.href.length).replace(/\.js(\?.*)?$/, '');
    const running = async () => {
      const file = files.get(name);
      if (!file) throw new Error(`arengo: ${address} is no file of this version`);
      const needed = file.needs.map((need) => check(`${chunks.href}${need}.js`));
      // Beside the others, so that it takes no longer than without a check.
      await Promise.all([...needed, preload(address, file.hash, nonce)]);
      removed(await run(address, file.hash));
    };
    const one = running();
    runs.set(address, one);
    return one;
  };

  const bring = async (file: string): Promise<unknown> => {
    const {href} = new URL(file, chunks);
    try {
      await check(href);
    } catch (cause) {
      console.error(String(cause));
      throw new TypeError(`arengo: not run: ${href}`, {cause});
    }
    return import(/* @vite-ignore */ href);
  };
  add('checking:table');
  removed({target: document.querySelector(`script[src="${import.meta.url}"]`)});
  return Object.assign(bring, {add});
}

/** The page is left as it was: what has run needs no element any more. */
function removed({target}: Pick<Event, 'target'>) {
  if (target instanceof Element) target.remove();
}

/** Fetches a file ahead of its turn; checked too, where browsers do (WebKit checks only what runs). */
function preload(href: string, integrity: string, nonce: string): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), {rel: 'modulepreload', integrity, href, nonce});
  if (!link.relList.supports('modulepreload')) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () =>
      reject(new Error(`arengo: ${href} did not come as published: it does not run`)),
    );
    document.head.append(link);
  }).finally(() => link.remove());
}
