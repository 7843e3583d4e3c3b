import type {MiddlewareHandler} from 'hono';
import {compress} from 'hono/compress';

/**
 * Answers packed with gzip for whoever takes that: a page of an administration with the style sheet of the national kit
 * is 600 KB, packed 80. What may not be kept stays as it is: there a token stands beside what was typed, and how well
 * the two pack together would tell of the token (CVE-2013-3587).
 */
export function compression(): MiddlewareHandler {
  const packed = compress({encoding: 'gzip'});
  return async (c, next) => {
    await next();
    const {method} = c.req;
    // The answer without a body is that of the one with it.
    if (c.res.status === 304 || method === 'HEAD') {
      c.header('Vary', 'Accept-Encoding', {append: true});
      return undefined;
    }
    if (/\bno-store\b/.test(c.res.headers.get('Cache-Control') ?? '')) return undefined;
    return packed(c, () => Promise.resolve());
  };
}
