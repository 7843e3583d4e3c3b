import {describe, expect, it} from 'vitest';
import {outside} from '../../server/src/cli/outside.ts';
import {fetchOutside} from '../../server/src/relay/outside.ts';
import {leadingTo, sourceServer} from './look-alike.ts';

const {lookup} = leadingTo('127.0.0.1');
const fetch = fetchOutside(outside({lookup, allowed: ['127.0.0.1']}));

describe('a fetch that asks only the outside', () => {
  it('follows redirects of a GET and says where they led', async () => {
    const {port, asked} = await sourceServer((request, response) => {
      if (request.url === '/login') response.end('there');
      else response.writeHead(302, {location: '/login'}).end();
    });
    const response = await fetch(`http://dati.example.it:${port}/x`, {headers: {accept: 'text/csv'}});
    expect(await response.text()).toBe('there');
    expect(response.redirected).toBe(true);
    expect(response.url).toBe(`http://dati.example.it:${port}/login`);
    expect(asked.map(({headers}) => headers.accept)).toEqual(['text/csv', 'text/csv']);
  });

  it('sends a question with its body, and carries it nowhere else', async () => {
    let body = '';
    const {port, asked} = await sourceServer((request, response) => {
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => response.writeHead(307, {location: '/other'}).end());
    });
    const response = await fetch(`http://dati.example.it:${port}/api`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: '{"query":"{x}"}',
    });
    expect(response.status).toBe(307);
    expect(response.redirected).toBe(false);
    expect(body).toBe('{"query":"{x}"}');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers['content-type']).toBe('application/json');
  });

  it('asks nobody of our own network, by name or by redirect', async () => {
    const {port, asked} = await sourceServer((_, response) => {
      response.writeHead(302, {location: `http://127.0.0.2:${port}/`}).end();
    });
    await expect(fetch(`http://dati.example.it:${port}/`)).rejects.toThrow('not public');
    expect(asked).toHaveLength(1);
    await expect(fetch(`http://a:b@dati.example.it:${port}/`)).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });

  it('gives up when it is told to', async () => {
    const {port} = await sourceServer(() => undefined);
    const signal = AbortSignal.timeout(100);
    await expect(fetch(`http://dati.example.it:${port}/`, {signal})).rejects.toThrow(/abort/i);
  });
});
