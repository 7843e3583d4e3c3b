import type {Context} from 'hono';
import type {StatusCode} from 'hono/utils/http-status';
import type {Settings} from '../settings.ts';
import type {Html} from './wording.ts';

/** Send a page that holds nothing of whoever reads it: it may be kept for as long as any read. */
export async function readPage(c: Context, {maxAgeSeconds}: Settings, content: Html): Promise<Response> {
  c.header('Cache-Control', `public, max-age=${maxAgeSeconds}`);
  c.header('Content-Type', 'text/html; charset=utf-8');
  c.header('Vary', 'Accept-Language', {append: true});
  return c.body(String(await content));
}

/** Send a page that holds a receipt or a problem: nobody keeps a copy. */
export function page(c: Context, content: Html, status = 200): Promise<Response> {
  return send(c, content, status, 'no-store');
}

/**
 * Send a page with a form that waits. Its reader may keep it: with `no-store`, going back would bring a new form
 * token under the same answers, and a second send would count twice (docs/decisions/0018).
 */
export function formPage(c: Context, content: Html): Promise<Response> {
  return send(c, content, 200, 'private, no-cache');
}

async function send(c: Context, content: Html, status: number, cache: string): Promise<Response> {
  c.header('Cache-Control', cache);
  c.header('Content-Type', 'text/html; charset=utf-8');
  c.header('Vary', 'Accept-Language', {append: true});
  // A native form needs its Origin, which `no-referrer` would hide (DESIGN §5.2).
  c.header('Referrer-Policy', 'same-origin');
  // Hono types the statuses it knows; ours come from the table of problems.
  return c.newResponse(String(await content), status as StatusCode);
}
