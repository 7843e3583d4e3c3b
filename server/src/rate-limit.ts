import type {Context, MiddlewareHandler} from 'hono';
import {randomText, sha256} from './receipt.ts';
import type {Refusal} from './problems.ts';
import type {Quota, Settings} from './settings.ts';

/** So many addresses are remembered; beyond, those that have their whole quota back are forgotten. */
const maxRemembered = 50_000;

type Bucket = {tokens: number; at: number};

/**
 * A quota an address, in memory. The address is kept only as a hash with a salt that is thrown away every
 * day: nobody can tell from it, or from yesterday's, who it was.
 */
export function rateLimit(
  {rateLimit: quotas, addressOf, now}: Settings,
  refuse: (c: Context, refusal: Refusal) => Response | Promise<Response>,
): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  let salt = {day: '', text: ''};

  const idOf = async (address: string, kind: string): Promise<string> => {
    const day = now().toISOString().slice(0, 10);
    if (salt.day !== day) {
      salt = {day, text: randomText(16)};
      buckets.clear();
    }
    return sha256(`${salt.text} ${kind} ${address}`);
  };

  return async (c, next) => {
    const address = addressOf(c);
    if (!quotas || address === undefined) return next();
    const kind = c.req.method === 'POST' ? 'write' : 'read';
    const quota = quotas[kind];
    const id = await idOf(address, kind);
    const time = now().getTime() / 1000;
    const tokens = tokensLeft(buckets.get(id), quota, time);
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    if (buckets.size >= maxRemembered) forget(buckets, quotas, time);
    buckets.set(id, {tokens: left, at: time});

    const perToken = quota.seconds / quota.requests;
    if (allowed) await next();
    else c.res = await refuse(c, {code: 'tooMany', retryAfter: Math.ceil((1 - left) * perToken)});
    c.res.headers.set('RateLimit-Limit', String(quota.requests));
    c.res.headers.set('RateLimit-Remaining', String(Math.floor(left)));
    c.res.headers.set('RateLimit-Reset', String(Math.ceil((quota.requests - left) * perToken)));
    return undefined;
  };
}

/** Requests are won back evenly, so that a whole class can send at once and nobody waits for an hour to turn. */
function tokensLeft(bucket: Bucket | undefined, {requests, seconds}: Quota, time: number): number {
  if (!bucket) return requests;
  return Math.min(requests, bucket.tokens + (Math.max(0, time - bucket.at) * requests) / seconds);
}

function forget(buckets: Map<string, Bucket>, quotas: {read: Quota; write: Quota}, time: number): void {
  const longest = Math.max(quotas.read.seconds, quotas.write.seconds);
  for (const [id, {at}] of buckets) if (time - at >= longest) buckets.delete(id);
  // A flood from very many addresses: the oldest go, memory stays bounded.
  for (const id of buckets.keys()) {
    if (buckets.size < maxRemembered) break;
    buckets.delete(id);
  }
}
