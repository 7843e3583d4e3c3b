import {spawn} from 'node:child_process';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {createServer} from 'node:net';
import type {Readable} from 'node:stream';

/** WebKitGTK's driver: where it answers, and how it ends. */
export interface Driver {
  readonly port: number;
  readonly stop: () => void;
}

/** Starts WebKitGTK's driver, on a display of its own where there is none; both end with this process at the latest. */
export async function startWebKitDriver(): Promise<Driver> {
  const children: {kill: () => boolean}[] = [];
  const stop = () => children.forEach((child) => child.kill());
  process.on('exit', stop);
  let display = process.env['DISPLAY'];
  if (display === undefined || display === '') {
    const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const xvfb = spawn('Xvfb', ['-displayfd', '3', ...screen], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(xvfb);
    // The fourth of its files is one that it writes to.
    const [number] = (await once(xvfb.stdio[3] as Readable, 'data')) as unknown[];
    display = `:${String(number).trim()}`;
  }
  const port = await freePort();
  const env = {...process.env, DISPLAY: display};
  children.push(spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'}));
  await answers(`http://127.0.0.1:${port}/status`);
  return {port, stop};
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server on a port, not on a pipe, has an address with a port.
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answers(url: string, attempts = 100): Promise<void> {
  try {
    await fetch(url);
  } catch (error) {
    if (attempts === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await answers(url, attempts - 1);
  }
}
