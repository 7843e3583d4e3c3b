import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** The folders that are served, by the path they are served under. */
export const folders: Readonly<Record<string, string>> = {
  '/arengo/': 'dist/cdn',
  '/bench/': 'bench/dist',
  '/packages/': 'bench/node_modules',
};

/** The file of the project behind a path, if it is in one of the folders. */
export function fileOf(path: string): string | undefined {
  const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
  if (prefix === undefined || folder === undefined) return undefined;
  const inside = normalize(`/${decodeURIComponent(path.slice(prefix.length))}`);
  return join(folder, inside);
}

/** A web site on this machine only: built files from disk, pages and content from memory. */
export class Site {
  readonly #server = createServer((request, response) => {
    void this.#answer(new URL(request.url ?? '/', 'http://localhost').pathname).then(
      ({status, type, body}) => {
        // Isolated pages have a clock of 5 µs instead of 100.
        const isolated = {
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        };
        response.writeHead(status, {
          'content-type': `${type}; charset=utf-8`,
          'cache-control': 'no-store',
          ...isolated,
        });
        response.end(body);
      },
    );
  });
  readonly #made = new Map<string, string>();
  #url = '';

  static async start(): Promise<Site> {
    const site = new Site();
    site.#server.listen(0, '127.0.0.1');
    await once(site.#server, 'listening');
    // A server on a port, not on a pipe, has an address with a port.
    site.#url = `http://127.0.0.1:${(site.#server.address() as AddressInfo).port}`;
    return site;
  }

  /** Put a text at a path; its ending says what it is. Gives its whole address. */
  put(path: string, text: string): string {
    this.#made.set(path, text);
    return this.#url + path;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(path: string): Promise<{status: number; type: string; body: string | Uint8Array}> {
    const type = mediaTypes[extname(path)] ?? 'application/octet-stream';
    const made = this.#made.get(path);
    if (made !== undefined) return {status: 200, type, body: made};
    const file = fileOf(path);
    const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    return body ? {status: 200, type, body} : {status: 404, type: 'text/plain', body: ''};
  }
}
