import type {Context} from 'hono';
import {accepts} from 'hono/accepts';

const json = ['application/json', 'application/problem+json', 'application/ld+json'];

/** Does this client prefer a JSON type? No preference, or any type, is a person (DESIGN §5). */
export function prefersJson(c: Context): boolean {
  const supports = ['text/html', 'application/xhtml+xml', ...json];
  return json.includes(accepts(c, {header: 'Accept', supports, default: 'text/html'}));
}

/** Does it name HTML? Problems go out as pages only then: a script that takes any type wants the code. */
export function namesHtml(c: Context): boolean {
  return /\btext\/html\b/i.test(c.req.header('Accept') ?? '') && !prefersJson(c);
}
