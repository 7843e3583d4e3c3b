import {gzipSync} from 'node:zlib';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {describe, expect, it} from 'vitest';
import {leadingTo, relaying, sourceServer} from './look-alike.ts';
import {town} from './town.ts';

const json =
  (value: unknown, headers: Readonly<Record<string, string>> = {}) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(200, {'content-type': 'application/json', ...headers}).end(JSON.stringify(value));
const codeOf = async (response: Response) => {
  const {code, status} = await response.json();
  expect(status).toBe(response.status);
  return `${response.status} ${code}`;
};

/** A source with a public name, and a server of ours that relays it. */
async function relayed(
  answer: Parameters<typeof sourceServer>[0],
  options: Parameters<typeof relaying>[1] = {},
) {
  const {port, asked} = await sourceServer(answer);
  const host = `dati.example.it:${port}`;
  return {port, host, asked, ...(await relaying([host], options))};
}

describe('GET /relay', () => {
  it('is off until a host is listed', async () => {
    const {app} = await town();
    expect(await codeOf(await app.request('/relay?url=https%3A%2F%2Fdati.example.it%2Fx.json'))).toBe(
      '404 notFound',
    );
    const {get} = await relaying([]);
    expect(await codeOf(await get('https://dati.example.it/x.json'))).toBe('404 notFound');
  });

  it('lets any page read what the source shows to none, and lets no browser run it', async () => {
    const {get, host} = await relayed(json({items: []}, {'set-cookie': 'a=b', link: '<x>; rel="next"'}));
    const response = await get(`http://${host}/x.json#piece`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({items: []});
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=60',
      'content-disposition': 'attachment; filename="relay.json"',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/json',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.has('set-cookie')).toBe(false);
    expect(response.headers.has('link')).toBe(false);
  });

  it('takes nothing of who asks along', async () => {
    const {get, host, asked} = await relayed(json([]));
    await get(`http://${host}/x.json?q=a`, {
      cookie: 'session=1',
      authorization: 'Bearer 1',
      referer: 'https://comune.example.it/',
      origin: 'https://comune.example.it',
      'x-forwarded-for': '203.0.113.7',
      'user-agent': 'a reader',
    });
    expect(asked.map(({url}) => url)).toEqual(['/x.json?q=a']);
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(asked[0]?.headers['user-agent']).toMatch(/^arengo-server\/[\d.]+ \(relay\)$/);
  });

  it.each([
    ['application/ld+json; charset=utf-8', '/x', 'application/ld+json; charset=utf-8', 'jsonld'],
    ['text/csv;charset="Windows-1252"; header=present', '/x', 'text/csv; charset=windows-1252', 'csv'],
    ['text/calendar', '/x', 'text/calendar', 'ics'],
    ['text/plain', '/incontri.CSV?v=2', 'text/csv', 'csv'],
  ])('relays %s at %s as %s', async (given, path, type, extension) => {
    const {get, host} = await relayed(
      (_, response) => void response.setHeader('content-type', given).end('x'),
    );
    const response = await get(`http://${host}${path}`);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="relay.${extension}"`);
  });

  it.each([
    'text/html',
    'text/plain',
    'image/svg+xml',
    'application/javascript',
    'application/octet-stream',
    '',
  ])('does not relay the type "%s"', async (type) => {
    const {get, host} = await relayed((_, response) => {
      if (type !== '') response.setHeader('content-type', type);
      response.end('<script>alert(1)</script>');
    });
    const refused = await get(`http://${host}/x`);
    expect(refused.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(await codeOf(refused)).toBe('403 invalid');
  });

  it('reads what is packed, and stops where it unpacks to more than is taken', async () => {
    let text = '[1]';
    const {get, host, at} = await relayed((_, response) => {
      response.writeHead(200, {'content-type': 'application/json', 'content-encoding': 'gzip'});
      response.end(gzipSync(text));
    });
    expect(await (await get(`http://${host}/small`)).json()).toEqual([1]);
    text = `"${'a'.repeat(5_000_000)}"`;
    expect(await codeOf(await get(`http://${host}/large`))).toBe('413 tooLarge');
    at('2026-07-01T10:00:11Z');
    expect(await codeOf(await get(`http://${host}/large`))).toBe('413 tooLarge');
  });

  it('stops at the limit of a body that has no end', async () => {
    let sent = 0;
    const {get, host} = await relayed((_, response) => {
      response.writeHead(200, {'content-type': 'application/json'});
      const more = () => {
        while (!response.destroyed && sent < 500_000_000 && response.write(' '.repeat(65_536)))
          sent += 65_536;
      };
      response.on('drain', more);
      more();
    });
    expect(await codeOf(await get(`http://${host}/x`))).toBe('413 tooLarge');
    expect(sent).toBeLessThan(50_000_000);
  });

  it.each([
    ['headers that do not come', () => undefined],
    [
      'a body that does not end',
      (_: IncomingMessage, response: ServerResponse) =>
        void response.writeHead(200, {'content-type': 'application/json'}).write('['),
    ],
  ])('gives up on %s', async (_name, answer) => {
    const {get, host} = await relayed(answer, {seconds: 0.2});
    const response = await get(`http://${host}/x`);
    expect(response.headers.get('retry-after')).toBe('10');
    expect(await codeOf(response)).toBe('504 unavailable');
  });

  it.each([
    [401, '403 invalid'],
    [404, '404 notFound'],
    [410, '404 notFound'],
    [429, '502 unavailable'],
    [500, '502 unavailable'],
  ])('answers a source’s %s with %s', async (status, code) => {
    const {get, host} = await relayed((_, response) => void response.writeHead(status).end());
    expect(await codeOf(await get(`http://${host}/x`))).toBe(code);
  });

  it('says that a source does not answer, and does not ask it again at once', async () => {
    const {get, host, asked, at} = await relayed((request) => void request.socket.destroy());
    expect(await codeOf(await get(`http://${host}/x`))).toBe('502 unavailable');
    expect(await codeOf(await get(`http://${host}/x`))).toBe('502 unavailable');
    expect(asked).toHaveLength(1);
    at('2026-07-01T10:00:11Z');
    await get(`http://${host}/x`);
    expect(asked).toHaveLength(2);
  });

  it('counts against the quota of whoever asks', async () => {
    const {app} = await town({
      addressOf: () => '203.0.113.7',
      rateLimit: {read: {requests: 1, seconds: 60}, write: {requests: 1, seconds: 60}},
    });
    await app.request('/relay');
    expect(await codeOf(await app.request('/relay'))).toBe('429 tooMany');
  });
});

describe('a question of GraphQL', () => {
  const asking = async (
    query: string,
    {
      variables,
      path = '/api',
      answer = '{"data":{}}',
    }: {variables?: string; path?: string; answer?: string} = {},
  ) => {
    const bodies: unknown[] = [];
    const {host, app, asked} = await relayed((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => void chunks.push(chunk));
      request.on('end', () => {
        bodies.push([request.method, request.headers['content-type'], Buffer.concat(chunks).toString()]);
        response.writeHead(200, {'content-type': 'application/json'}).end(answer);
      });
    });
    const parameters = new URLSearchParams({url: `http://${host}${path}`, query});
    if (variables !== undefined) parameters.set('variables', variables);
    const get = () => app.request(`/relay?${String(parameters)}`);
    return {get, bodies, asked};
  };

  it('is asked by POST with nothing else, and once for all who ask the same', async () => {
    const {get, bodies, asked} = await asking('query($id:ID!){component(id:$id){id}}', {
      variables: '{"id":"7"}',
    });
    const response = await get();
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({data: {}});
    expect(bodies).toEqual([
      [
        'POST',
        'application/json',
        '{"query":"query($id:ID!){component(id:$id){id}}","variables":{"id":"7"}}',
      ],
    ]);
    await get();
    expect(bodies).toHaveLength(1);
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'content-length',
      'content-type',
      'host',
      'user-agent',
    ]);
  });

  it('is asked again without the ETag of its answer, which would ask for a refusal', async () => {
    const {host, app, asked, at} = await relayed((request, response) => {
      request.resume().on('end', () => {
        if (request.headers['if-none-match'] !== undefined) response.writeHead(412).end();
        else response.writeHead(200, {'content-type': 'application/json', etag: '"1"'}).end('{"data":{}}');
      });
    });
    const ask = () =>
      app.request(`/relay?${String(new URLSearchParams({url: `http://${host}/api`, query: '{a}'}))}`);
    await ask();
    at('2026-07-01T10:01:00Z');
    expect((await ask()).status).toBe(200);
    expect(asked).toHaveLength(2);
  });

  it('is not mistaken for another of the same address', async () => {
    const bodies: string[] = [];
    const {host, app} = await relayed((request, response) => {
      request.on('data', (chunk: Buffer) => void bodies.push(chunk.toString()));
      request.on('end', () => response.writeHead(200, {'content-type': 'application/json'}).end('{}'));
    });
    for (const query of ['{a}', '{b}', '{a}'])
      await app.request(`/relay?${String(new URLSearchParams({url: `http://${host}/api`, query}))}`);
    expect(bodies.map((body) => JSON.parse(body).query)).toEqual(['{a}', '{b}']);
  });

  it.each([
    ['a mutation', 'mutation{signOut{id}}', {}, '422 invalid'],
    ['a subscription', 'subscription{x}', {}, '422 invalid'],
    ['a fragment first', 'fragment F on Mutation{x} query{y}', {}, '422 invalid'],
    ['nothing', '', {}, '422 invalid'],
    ['a word that only begins alike', 'querymutation{x}', {}, '422 invalid'],
    ['a comment first', '# x\nmutation{x}', {}, '422 invalid'],
    ['a long one', `{${'a'.repeat(8_000)}}`, {}, '422 invalid'],
    ['variables that are no object', '{x}', {variables: '[1]'}, '422 invalid'],
    ['variables that are no JSON', '{x}', {variables: '{'}, '422 invalid'],
    ['another address', '{x}', {path: '/api/sign_in'}, '403 invalid'],
    ['an address that ends alike', '{x}', {path: '/myapi'}, '403 invalid'],
  ] as const)('is not passed on: %s', async (_what, query, options, code) => {
    const {get, asked} = await asking(query, options);
    expect(await codeOf(await get())).toBe(code);
    expect(asked).toEqual([]);
  });

  it('is carried nowhere else', async () => {
    const {host, app, asked} = await relayed((_, response) => {
      response.writeHead(307, {location: '/users/sign_in'}).end();
    });
    const parameters = new URLSearchParams({url: `http://${host}/api`, query: '{x}'});
    expect(await codeOf(await app.request(`/relay?${String(parameters)}`))).toBe('403 invalid');
    expect(asked).toHaveLength(1);
  });
});

describe('what the relay keeps', () => {
  it('asks once for all who ask at the same time, and for as long as the source says', async () => {
    const {get, host, asked, at} = await relayed((request, response) => {
      setTimeout(() => json([], {'cache-control': 'max-age=120'})(request, response), 20);
    });
    const url = `http://${host}/x.json`;
    const together = await Promise.all([get(url), get(url), get(`${url}#part`)]);
    expect(together.map(({status}) => status)).toEqual([200, 200, 200]);
    at('2026-07-01T10:01:59Z');
    expect((await get(url)).headers.get('cache-control')).toBe('public, max-age=1');
    expect(asked).toHaveLength(1);
    at('2026-07-01T10:02:00Z');
    await get(url);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['no-cache', '10'],
    ['max-age=0', '10'],
    ['public, max-age=999999', '3600'],
    ['max-age=120, s-maxage=30', '30'],
    ['no-store', '0'],
    ['private, max-age=600', '0'],
  ])('keeps what says "%s" for %s seconds', async (cacheControl, seconds) => {
    const {get, host, asked} = await relayed(json([], {'cache-control': cacheControl}));
    const {headers} = await get(`http://${host}/x.json`);
    expect(headers.get('cache-control')).toBe(`public, max-age=${seconds}`);
    await get(`http://${host}/x.json`);
    expect(asked).toHaveLength(seconds === '0' ? 2 : 1);
  });

  it('asks the source whether it changed, by its ETag', async () => {
    const {get, host, asked, at} = await relayed((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304, {etag: '"1"'}).end();
      else json(['kept'], {etag: '"1"'})(request, response);
    });
    await get(`http://${host}/x.json`);
    at('2026-07-01T10:01:00Z');
    expect(await (await get(`http://${host}/x.json`)).json()).toEqual(['kept']);
    expect(asked.map(({headers}) => headers['if-none-match'])).toEqual([undefined, '"1"']);
    await get(`http://${host}/x.json`);
    expect(asked).toHaveLength(2);
  });

  it('answers 304 to whoever has it', async () => {
    const {get, host} = await relayed(json([]));
    const etag = (await get(`http://${host}/x.json`)).headers.get('etag') ?? '';
    const again = await get(`http://${host}/x.json`, {'if-none-match': etag});
    expect(again.status).toBe(304);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('the relay refuses', () => {
  it.each([
    ['', '422 invalid'],
    ['/x.json', '422 invalid'],
    [`https://dati.example.it/${'a'.repeat(4096)}`, '422 invalid'],
    ['ftp://dati.example.it/x.json', '403 invalid'],
    ['file:///etc/passwd', '403 invalid'],
    ['data:application/json,[]', '403 invalid'],
    ['https://user:secret@dati.example.it/x.json', '403 invalid'],
    ['https://altri.example.it/x.json', '403 invalid'],
    ['https://dati.example.it.altri.example.it/x.json', '403 invalid'],
    ['https://dati.example.it:8443/x.json', '403 invalid'],
    ['http://dati.example.it:443/x.json', '403 invalid'],
  ])('%s', async (url, code) => {
    const {lookup, looked} = leadingTo('127.0.0.1');
    const {get} = await relaying(['dati.example.it'], {lookup});
    expect(await codeOf(await get(url))).toBe(code);
    expect(looked).toEqual([]);
  });

  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::127.0.0.1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://168.63.129.16/',
    'http://0.0.0.0:PORT/',
    'http://[::]:PORT/',
    'http://2130706433:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://0x7f.0.0.1:PORT/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'http://192.168.1.1/',
    'http://224.0.0.1/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'https://127.0.0.1:PORT/',
  ])('%s, although its host is listed', async (pattern) => {
    const {port, asked} = await sourceServer(json([]));
    const url = pattern.replace('PORT', String(port));
    const {get} = await relaying([new URL(url).host], {allowed: [], seconds: 2});
    const response = await get(url);
    expect(await response.clone().text()).toContain('a network that is not public');
    expect(await codeOf(response)).toBe('403 invalid');
    expect(asked).toEqual([]);
  });

  it.each([['10.0.0.1'], ['::1'], ['::ffff:169.254.169.254'], ['127.0.0.1', '10.0.0.1']])(
    'a listed name that leads to %s %s',
    async (...addresses) => {
      const {get, host, asked} = await relayed(json([]), leadingTo(addresses));
      const response = await get(`http://${host}/x.json`);
      expect(await response.clone().text()).not.toContain('10.0.0.1');
      expect(await codeOf(response)).toBe('403 invalid');
      expect(asked).toEqual([]);
    },
  );

  it('a name that leads to an address of ours the second time', async () => {
    const {lookup, looked} = leadingTo('127.0.0.1', '127.0.0.2');
    const {get, host, asked, at} = await relayed(json([]), {lookup});
    expect((await get(`http://${host}/x.json`)).status).toBe(200);
    // What was looked up is what was connected to: nobody looked again in between.
    expect(looked).toHaveLength(1);
    expect(asked[0]?.at).toBe('127.0.0.1');
    at('2026-07-01T10:01:00Z');
    expect(await codeOf(await get(`http://${host}/x.json`))).toBe('403 invalid');
    expect(looked).toHaveLength(2);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['an address of ours', (port: number) => `http://127.0.0.2:${port}/`],
    ['the metadata of a cloud', () => 'http://169.254.169.254/latest/meta-data/'],
    ['a host that is not listed', () => 'https://altri.example.it/'],
    ['another port', () => '//dati.example.it:1/'],
    ['another scheme', () => 'file:///etc/passwd'],
    ['an address with a password', (port: number) => `http://a:b@dati.example.it:${port}/`],
  ])('a redirect to %s', async (_name, target) => {
    const {get, host, port, asked} = await relayed((_, response) => {
      response.writeHead(302, {location: target(port)}).end();
    });
    expect(await codeOf(await get(`http://${host}/x.json`))).toBe('403 invalid');
    expect(asked).toHaveLength(1);
  });

  it('a redirect to a listed name that leads to an address of ours', async () => {
    const {port, asked} = await sourceServer((_, response) => {
      response.writeHead(302, {location: `http://interno.example.it:${port}/`}).end();
    });
    const hosts = [`dati.example.it:${port}`, `interno.example.it:${port}`];
    const {lookup, looked} = leadingTo('127.0.0.1', '127.0.0.2');
    const {get} = await relaying(hosts, {lookup});
    expect(await codeOf(await get(`http://dati.example.it:${port}/`))).toBe('403 invalid');
    expect(looked).toEqual(['dati.example.it', 'interno.example.it']);
    expect(asked).toHaveLength(1);
  });

  it('more than five redirects', async () => {
    const {get, host, asked} = await relayed((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) json(['there'])(request, response);
      else response.writeHead(302, {location: `/${left - 1}`}).end();
    });
    expect(await (await get(`http://${host}/5`)).json()).toEqual(['there']);
    expect(asked).toHaveLength(6);
    expect(await codeOf(await get(`http://${host}/6`))).toBe('502 unavailable');
    expect(asked).toHaveLength(12);
  });
});
