import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {createInterface} from 'node:readline';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {emptyFolder, said} from './installed.ts';

const packed = inject('packed')['arengo-server'];
let folder: Awaited<ReturnType<typeof emptyFolder>>;
beforeAll(async () => void (folder = await emptyFolder(packed)));
afterAll(() => folder.remove());

/** `npx arengo-server`, without the process of npx in between. */
const program = () => join(folder.path, 'node_modules/.bin/arengo-server');

/** The demo in an empty folder; gives its address, and what stops it. */
async function demo() {
  const child = spawn(program(), ['demo'], {
    cwd: folder.path,
    env: {...process.env, PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  for await (const line of createInterface(child.stdout)) {
    const [url] = /http:\S+$/.exec(line) ?? [];
    if (url) return {url, stop: async () => (child.kill(), (await ended)[0] as number)};
  }
  throw new Error(`the demo ended with ${String(child.exitCode)}`);
}

describe('the package arengo-server', () => {
  it('is what package managers expect', async () => {
    await said(folder.path, resolve('node_modules/.bin/publint'), '--strict', packed);
  });

  it('says what it can do', async () => {
    expect(await said(folder.path, program(), '--help')).toContain('arengo-server demo');
  });

  it('runs its demo alone', async () => {
    const {url, stop} = await demo();
    try {
      const home = await (await fetch(`${url}/`)).text();
      expect(home).toContain('/arengo/arengo.js');
      // Whatever the home is made of is there.
      const parts = [...home.matchAll(/(?:src|href)="(\/[^"#]*)/g)].map(([, path = '']) => path);
      expect(parts).toContain('/bootstrap-italia/css/bootstrap-italia.min.css');
      for (const path of new Set(parts)) expect((await fetch(url + path)).status, path).toBe(200);
      const twin = await fetch(`${url}/consultations/piazza-del-mercato.json`);
      expect(await twin.json()).toMatchObject({id: 'piazza-del-mercato'});
      // Written by the thread that writes, which is a file of its own.
      expect(existsSync(join(folder.path, 'data'))).toBe(true);
    } finally {
      expect(await stop()).toBe(0);
    }
  });
});
