import {randomText, sha256} from './receipt.ts';
import type {Quota} from './settings.ts';

/** So many addresses are remembered; beyond, those that have their whole quota back are forgotten. */
const maxRemembered = 50_000;

type Bucket = {readonly tokens: number; readonly at: number; readonly quota: Quota};

/** What asking for one of a quota came to. */
export type Taken = {
  readonly allowed: boolean;
  /** How many are left, parts of one included. */
  readonly left: number;
  /** Seconds until there is one again. */
  readonly retryAfter: number;
};

/** Takes one, or as many as are wanted, of the quota that an address has for something of this kind. */
export type Take = (address: string, kind: string, quota: Quota, wanted?: number) => Promise<Taken>;

/**
 * Quotas an address, in memory. The address is kept only as a hash with a salt that is thrown away every day:
 * nobody can tell from it, or from yesterday's, who it was.
 */
export function quotaKeeper(now: () => Date): Take {
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

  return async (address, kind, quota, wanted = 1) => {
    const id = await idOf(address, kind);
    const time = now().getTime() / 1000;
    const tokens = tokensLeft(buckets.get(id), quota, time);
    const allowed = tokens >= wanted;
    const left = allowed ? tokens - wanted : tokens;
    if (buckets.size >= maxRemembered) forget(buckets, time);
    buckets.set(id, {tokens: left, at: time, quota});
    return {allowed, left, retryAfter: Math.ceil((wanted - left) * perToken(quota))};
  };
}

/** Seconds until one more request is won back. */
export function perToken({requests, seconds}: Quota): number {
  return seconds / requests;
}

/** Requests are won back evenly, so that a whole class can send at once and nobody waits for an hour to turn. */
function tokensLeft(bucket: Bucket | undefined, {requests, seconds}: Quota, time: number): number {
  if (!bucket) return requests;
  return Math.min(requests, bucket.tokens + (Math.max(0, time - bucket.at) * requests) / seconds);
}

function forget(buckets: Map<string, Bucket>, time: number): void {
  for (const [id, {at, quota}] of buckets) if (time - at >= quota.seconds) buckets.delete(id);
  // A flood from very many addresses: the oldest go, memory stays bounded.
  for (const id of buckets.keys()) {
    if (buckets.size < maxRemembered) break;
    buckets.delete(id);
  }
}
