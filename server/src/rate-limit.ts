import type {Context, MiddlewareHandler} from 'hono';
import type {Refusal} from './problems.ts';
import {perToken, quotaKeeper} from './quotas.ts';
import type {Settings} from './settings.ts';

/** A quota of requests an address, one for reading and one for writing. */
export function rateLimit(
  {rateLimit: quotas, addressOf, now}: Settings,
  refuse: (c: Context, refusal: Refusal) => Response | Promise<Response>,
): MiddlewareHandler {
  const take = quotaKeeper(now);

  return async (c, next) => {
    const address = addressOf(c);
    if (!quotas || address === undefined) return next();
    const kind = c.req.method === 'POST' ? 'write' : 'read';
    const quota = quotas[kind];
    const {allowed, left, retryAfter} = await take(address, kind, quota);

    if (allowed) await next();
    else c.res = await refuse(c, {code: 'tooMany', retryAfter});
    c.res.headers.set('RateLimit-Limit', String(quota.requests));
    c.res.headers.set('RateLimit-Remaining', String(Math.floor(left)));
    c.res.headers.set('RateLimit-Reset', String(Math.ceil((quota.requests - left) * perToken(quota))));
    return undefined;
  };
}
