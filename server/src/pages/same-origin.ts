import type {Context} from 'hono';

/**
 * Does this form come from a page of ours? Browsers say so by `Sec-Fetch-Site`, older ones by `Origin` only
 * (DESIGN §5.2); who says neither is refused. Behind a proxy the public origin counts, in front of none the host.
 */
export function isSameOrigin(c: Context, publicUrl: string): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('Origin');
  return origin === new URL(publicUrl).origin || origin === new URL(c.req.url).origin;
}
