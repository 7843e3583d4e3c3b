import {serveStatic} from '@hono/node-server/serve-static';
import type {Hono} from 'hono';
import {conditional} from './caching.ts';

/** Folders to serve beside the API, by the path they appear under; longer paths first. */
export type Folders = Readonly<Record<string, string>>;

/** Serve folders of files. The widgets' chunks have the hash of their content in their names and are kept for a year. */
export function serveFolders(app: Hono, folders: Folders): void {
  for (const [path, root] of Object.entries(folders)) {
    const files = serveStatic({
      root,
      rewriteRequestPath: (requested) => requested.slice(path.length - 1),
    });
    // `use`, not `get`: a route for every path would turn each 404 of another method into a 405.
    app.use(`${path}*`, conditional(), async (c, next) => {
      if (/\/\./.test(c.req.path)) return next();
      const found = await files(c, next);
      // Not in `onFound`: that is called when the answer is made already, and says nothing any more.
      if (found instanceof Response) found.headers.set('Cache-Control', cacheControlOf(c.req.path));
      return found;
    });
  }
}

function cacheControlOf(path: string): string {
  // The hash has the length that vite.config.ts gives it.
  if (/^\/arengo\/chunks\/[^/]+-[\w-]{7}\.\w+$/.test(path)) return 'public, max-age=31536000, immutable';
  return 'no-cache';
}
