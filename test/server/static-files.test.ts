import {readFileSync} from 'node:fs';
import {Hono} from 'hono';
import {describe, expect, it} from 'vitest';
import {serveFolders} from '../../server/src/static-files.ts';
import {folderWith} from './cli/bench.ts';

/** A chunk as the build names it. */
const chunk = /chunkFileNames: '([^']*)'/
  .exec(readFileSync('vite.config.ts', 'utf8'))?.[1]
  ?.replace('[name]', 'core')
  .replace(/\[hash:(\d+)\]/, (_, length) => 'aB3_-zYx'.slice(0, Number(length)));

function served() {
  const outside = folderWith({
    'secret.txt': 'secret',
    'widgets/arengo.js': 'start()',
    [`widgets/${chunk}`]: 'core()',
    'site/index.html': '<h1>Home</h1>',
    [`site/${chunk}`]: 'of somebody else',
  });
  const app = new Hono();
  serveFolders(app, {'/arengo/': `${outside}/widgets`, '/': `${outside}/site`});
  return (path: string, headers: Record<string, string> = {}) => app.request(path, {headers});
}

describe('folders of files', () => {
  it('are served where they are mounted', async () => {
    const get = served();
    expect(await (await get('/arengo/arengo.js')).text()).toBe('start()');
    expect(await (await get('/index.html')).text()).toBe('<h1>Home</h1>');
    expect((await get('/arengo/index.html')).status).toBe(404);
  });

  it.each([
    [`/arengo/${chunk}`, 'public, max-age=31536000, immutable'],
    ['/arengo/arengo.js', 'no-cache'],
    ['/index.html', 'no-cache'],
    [`/${chunk}`, 'no-cache'],
  ])('are kept as long as they stay the same: %s', async (path, cached) => {
    const get = served();
    const answer = await get(path);
    expect(answer.headers.get('Cache-Control')).toBe(cached);
    const again = await get(path, {'If-None-Match': answer.headers.get('ETag') ?? ''});
    expect(again.status).toBe(304);
  });

  it.each([
    '/arengo/../secret.txt',
    '/arengo/%2e%2e/secret.txt',
    '/arengo/..%2fsecret.txt',
    '/..%2fsecret.txt',
  ])('show nothing outside of them: %s', async (path) => {
    expect((await served()(path)).status).toBe(404);
  });
});
