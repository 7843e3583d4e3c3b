import {readFile} from 'node:fs/promises';
import type {Hono} from 'hono';
import {conditional} from '../caching.ts';

/**
 * Serve Bootstrap Italia's stylesheet without the icon font of its video player: it lies in there as a `data:`
 * address, which Chromium loads on every page, video or not, and a strict policy reports each time.
 */
export function kitStylesheet(file: string): (app: Hono) => void {
  return (app) =>
    void app.get('/bootstrap-italia/css/bootstrap-italia.min.css', conditional(), async (c) => {
      c.header('Content-Type', 'text/css; charset=utf-8');
      c.header('Cache-Control', 'no-cache');
      return c.body((await readFile(file, 'utf8')).replace(/@font-face\{font-family:VideoJS;[^}]*\}/, ''));
    });
}
