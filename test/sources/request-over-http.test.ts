import {once} from 'node:events';
import type {RequestListener, Server} from 'node:http';
import {createServer} from 'node:http';
import {afterEach, describe, expect, it} from 'vitest';
import {Document} from '../../src/model/document.ts';
import {request} from '../../src/sources/request.ts';

const paper = {title: 'Relazione', url: 'https://example.it/relazione.pdf'};
const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return `http://127.0.0.1:${address.port}/a.json`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('request over a real network', () => {
  it('stops reading what grows over the limit, though it never ends', async () => {
    let closed: Promise<unknown> | undefined;
    const url = await serve((_, response) => {
      closed = once(response, 'close');
      response.writeHead(200, {'content-type': 'application/json'});
      response.write('"');
      const pour = () => {
        while (response.write('a'.repeat(10_000)));
      };
      response.on('drain', pour);
      pour();
    });
    await expect(request(url, Document, {limit: 50_000})).rejects.toMatchObject({
      reason: 'unreadable',
      detail: 'larger than the 50000 bytes that are taken',
    });
    await closed;
  });

  it('does not begin to read what announces itself as too large', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, {'content-type': 'application/json', 'content-length': '6000000'});
      response.flushHeaders();
    });
    await expect(request(url, Document)).rejects.toMatchObject({reason: 'unreadable'});
  });

  it('takes what is exactly as large as the limit', async () => {
    const text = JSON.stringify(paper);
    const url = await serve((_, response) => {
      response.writeHead(200, {'content-type': 'application/json'}).end(text);
    });
    expect(await request(url, Document, {limit: text.length})).toEqual(paper);
    await expect(request(url, Document, {limit: text.length - 1})).rejects.toMatchObject({
      reason: 'unreadable',
    });
  });

  it('gives up on a body that drips', async () => {
    let closed: Promise<unknown> | undefined;
    const url = await serve((_, response) => {
      closed = once(response, 'close');
      response.writeHead(200, {'content-type': 'application/json'});
      response.write('{"title": ');
    });
    await expect(request(url, Document, {timeout: 60})).rejects.toMatchObject({reason: 'unreachable'});
    await closed;
  });

  it('tries again when the connection breaks in the middle of the answer', async () => {
    let times = 0;
    const url = await serve((_, response) => {
      times += 1;
      response.writeHead(200, {'content-type': 'application/json', 'content-length': '200'});
      if (times > 1) response.end(JSON.stringify(paper).padEnd(200));
      else response.write('{', () => response.destroy());
    });
    expect(await request(url, Document)).toEqual(paper);
    expect(times).toBe(2);
  });

  it('calls a connection that always breaks unreachable, for the server can be read', async () => {
    let times = 0;
    const url = await serve((_, response) => {
      times += 1;
      response.writeHead(200, {'content-type': 'application/json', 'content-length': '200'});
      response.write('{', () => response.destroy());
    });
    await expect(request(url, Document)).rejects.toMatchObject({reason: 'unreachable', status: 200});
    expect(times).toBe(2);
  });

  it('follows a redirect of a GET to JSON; a login page behind one is refused', async () => {
    const url = await serve(({url: path}, response) => {
      if (path === '/a.json') response.writeHead(302, {location: '/b.json'}).end();
      else if (path === '/b.json')
        response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(paper));
      else if (path === '/c.json') response.writeHead(302, {location: '/login'}).end();
      else response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Accedi</h1>');
    });
    expect(await request(url, Document)).toEqual(paper);
    await expect(request(url.replace('a.json', 'c.json'), Document)).rejects.toMatchObject({
      reason: 'refused',
    });
  });

  it('does not carry a POST to where a redirect points', async () => {
    const paths: (string | undefined)[] = [];
    const url = await serve(({url: path}, response) => {
      paths.push(path);
      response.writeHead(307, {location: '/elsewhere'}).end();
    });
    await expect(request(url, Document, {method: 'POST', body: '{}'})).rejects.toMatchObject({
      reason: 'refused',
    });
    expect(paths).toEqual(['/a.json']);
  });
});
