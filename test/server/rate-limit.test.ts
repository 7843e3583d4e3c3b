import {Hono} from 'hono';
import {describe, expect, it} from 'vitest';
import {addressOf, networkOf} from '../../server/src/address.ts';
import {rateLimit} from '../../server/src/rate-limit.ts';
import {responseBody, town} from './town.ts';

const quota = {requests: 2, seconds: 20};
const limited = async () => {
  let address = '192.0.2.1';
  const made = await town({rateLimit: {read: quota, write: quota}, addressOf: () => address});
  return {...made, from: (next: string) => (address = next)};
};

describe('a quota', () => {
  it('is counted down, refuses with the time to wait, and comes back', async () => {
    const {app, at} = await limited();
    const ask = () => app.request('/status');
    const first = await ask();
    expect(first.headers.get('RateLimit-Limit')).toBe('2');
    expect(first.headers.get('RateLimit-Remaining')).toBe('1');
    expect(first.headers.get('RateLimit-Reset')).toBe('10');
    await ask();
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('10');
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await refused.json()).toMatchObject({code: 'tooMany'});
    at('2026-07-01T10:00:10Z');
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(429);
  });

  it('shows whole requests only', async () => {
    const {app, at} = await limited();
    await app.request('/status');
    at('2026-07-01T10:00:05Z');
    // One and a half were left.
    const {headers} = await app.request('/status');
    expect(headers.get('RateLimit-Remaining')).toBe('0');
    expect(headers.get('RateLimit-Reset')).toBe('15');
  });

  it('is one for reading and one for writing, and one an address', async () => {
    const {app, post, from} = await limited();
    for (let asked = 0; asked < 3; asked += 1) await app.request('/status');
    expect((await post(responseBody())).status).toBe(201);
    from('192.0.2.2');
    expect((await app.request('/status')).status).toBe(200);
  });

  it('begins anew every day, for what it was counted by is thrown away', async () => {
    const {app, at} = await limited();
    at('2026-07-01T23:59:59Z');
    for (let asked = 0; asked < 2; asked += 1) await app.request('/status');
    at('2026-07-02T00:00:00Z');
    expect((await app.request('/status')).headers.get('RateLimit-Remaining')).toBe('1');
  });

  it('is not lost to a clock that is set back', async () => {
    const {app, at} = await limited();
    await app.request('/status');
    at('2026-07-01T09:00:00Z');
    expect((await app.request('/status')).headers.get('RateLimit-Remaining')).toBe('0');
  });

  it('can be turned off', async () => {
    const {app} = await town({rateLimit: false, addressOf: () => '192.0.2.1'});
    expect((await app.request('/status')).headers.get('RateLimit-Limit')).toBeNull();
  });

  it('is forgotten for the oldest when very many addresses ask: memory has an end', async () => {
    const {settings} = await town();
    let address = 0;
    const app = new Hono().use(
      rateLimit(
        {...settings, rateLimit: {read: quota, write: quota}, addressOf: () => String(address)},
        () => new Response(null, {status: 429}),
      ),
    );
    const request = new Request('http://localhost/');
    const left = async (from: number) => {
      address = from;
      return (await app.fetch(request)).headers.get('RateLimit-Remaining');
    };
    expect([await left(0), await left(0)]).toEqual(['1', '0']);
    for (let other = 1; other <= 50_000; other += 1) await left(other);
    expect(await left(50_000)).toBe('0');
    expect(await left(0)).toBe('1');
  }, 60_000);
});

describe('the address of a quota', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  const seen = async (trustProxy: boolean, forwarded?: string) => {
    const app = new Hono().get('/', (c) => c.text(addressOf(c, trustProxy) ?? 'none'));
    const headers: Record<string, string> = forwarded === undefined ? {} : {'X-Forwarded-For': forwarded};
    const incoming = {socket: {remoteAddress: '192.0.2.9', remotePort: 1, remoteFamily: 'IPv4'}};
    return (await app.request('/', {headers}, {incoming})).text();
  };

  it('is that of the connection, whatever the client claims', async () => {
    expect(await seen(false)).toBe('192.0.2.9');
    expect(await seen(false, '198.51.100.1')).toBe('192.0.2.9');
  });

  it('is what our proxy saw itself, not what the client had told it', async () => {
    expect(await seen(true, '198.51.100.1, 2001:db8:1:2::3')).toBe('2001:db8:1:2');
    expect(await seen(true)).toBe('192.0.2.9');
  });
});
