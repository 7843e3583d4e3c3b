import {getConnInfo} from '@hono/node-server/conninfo';
import type {Context} from 'hono';

/** Whose quota a request counts against. A forwarded address is believed only behind a proxy of ours. */
export function addressOf(c: Context, trustProxy: boolean): string | undefined {
  // The last entry is what our proxy saw itself; those before it are what the client claims.
  const forwarded = trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  const address = forwarded ?? getConnInfo(c).remote.address;
  return address === undefined ? undefined : networkOf(address);
}

/** An IPv6 household has 2^64 addresses: its /64 is what IPv4 calls one address. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail = ''] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const zeros = Array.from({length: Math.max(0, 8 - front.length - back.length)}, () => '0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':').toLowerCase();
}
