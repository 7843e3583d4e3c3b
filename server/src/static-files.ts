import {serveStatic} from '@hono/node-server/serve-static';
import type {Hono} from 'hono';
import {conditional} from './caching.ts';

/** Folders to serve beside the API, by the path they appear under; longer paths first. */
export type Folders = Readonly<Record<string, string>>;

/** Serve folders of files. What has its content's hash in its name never changes and is kept for a year. */
export function serveFolders(app: Hono, folders: Folders): void {
  for (const [path, root] of Object.entries(folders)) {
    const files = serveStatic({
      root,
      rewriteRequestPath: (requested) => requested.slice(path.length - 1),
      onFound: (_file, c) => c.header('Cache-Control', cacheControlOf(c.req.path)),
    });
    // `use`, not `get`: a route for every path would turn each 404 of another method into a 405.
    app.use(`${path}*`, conditional(), (c, next) => (/\/\./.test(c.req.path) ? next() : files(c, next)));
  }
}

function cacheControlOf(path: string): string {
  if (/\/chunks\/[^/]+-[\w-]{8,}\.\w+$/.test(path)) return 'public, max-age=31536000, immutable';
  return 'no-cache';
}
