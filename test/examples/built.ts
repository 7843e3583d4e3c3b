import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {createInterface} from 'node:readline';
import {preview} from 'vite';
import {install, said} from './installed.ts';

/** What a careful administration serves its pages with. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

/** An example on a server. */
export type Served = {readonly url: string; stop(): Promise<unknown>};

/** Installs an example with the packages as they were packed, and builds it. */
export async function built(name: string): Promise<string> {
  const folder = resolve('examples', name);
  // An archive of the same version is taken for the one that is installed.
  for (const path of ['node_modules/arengo', 'node_modules/arengo-server', 'node_modules/.package-lock.json'])
    rmSync(join(folder, path), {recursive: true, force: true});
  for (const path of ['dist', 'data']) rmSync(join(folder, path), {recursive: true, force: true});
  await install(folder);
  await said(folder, 'npm', 'run', 'build');
  return folder;
}

/** Files on a server that knows nothing but files, with a strict policy. */
export async function servedFiles(folder: string): Promise<Served> {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    preview: {port: 0, headers: {'Content-Security-Policy': policy}},
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  return {url, stop: () => server.close()};
}

/** An example that has a server of its own. */
export async function started(folder: string): Promise<Served> {
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: {...process.env, PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit'],
    // npm starts a shell that starts the server: all of them are to end.
    detached: true,
  });
  const ended = once(child, 'close');
  for await (const line of createInterface(child.stdout)) {
    const [url] = /http:\S+$/.exec(line) ?? [];
    if (url && child.pid) {
      const {pid} = child;
      return {url: `${url}/`, stop: () => (process.kill(-pid), ended)};
    }
  }
  throw new Error(`${folder} ended with ${String(child.exitCode)}`);
}
