import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import type {AddressInfo, Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {openSqliteStore} from '../../server/src/store/sqlite.ts';
import {consultation, responseBody} from './town.ts';

const data = mkdtempSync(join(tmpdir(), 'arengo-main-'));
const running = new Set<ChildProcess>();
afterEach(() => running.forEach((one) => one.kill('SIGKILL')));
afterAll(() => rmSync(data, {recursive: true, force: true}));

function arengo(argv: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['server/src/main.ts', ...argv], {
    env: {...process.env, PORT: '0', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const lines = createInterface(child.stdout);
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return {code, said};
  });
  const url = once(lines, 'line').then(([line]) => String(line).replace(/^.* at /, ''));
  return {child, url, ended};
}

/** As much of a POST as a slow line has brought so far; the rest comes later. */
async function slowPost(url: string): Promise<{socket: Socket; rest: string}> {
  const body = JSON.stringify(responseBody());
  const socket = connect(Number(new URL(url).port), 'localhost');
  await once(socket, 'connect');
  const head = [
    'POST /consultations/piazza/responses HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    'Idempotency-Key: a-key-long-enough',
    `Content-Length: ${body.length}`,
    '',
    body.slice(0, 20),
  ];
  await new Promise((resolve) => socket.write(head.join('\r\n'), resolve));
  return {socket, rest: body.slice(20)};
}

describe('arengo-server', () => {
  it('finishes the request under way when it is asked to stop', async () => {
    const store = await openSqliteStore(data);
    await store.publish({
      consultations: [consultation({closesAt: '2099-01-01T00:00:00Z', opensAt: '2020-01-01T00:00:00Z'})],
    });
    await store.close();
    const {child, url, ended} = arengo(['serve', '--data', data]);
    const {socket, rest} = await slowPost(await url);
    // Another request after it has been answered: so the first has surely been read.
    expect((await fetch(`${await url}/status`)).status).toBe(200);
    child.kill('SIGTERM');
    socket.write(rest);
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 201 /);
    expect((await ended).code).toBe(0);
    // A closed database needs no log to be read again.
    expect(existsSync(join(data, 'arengo.sqlite-wal'))).toBe(false);
  });

  it('says in one line that a port is busy, before it writes anything', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo; // it listens on a port
    const untouched = join(data, 'untouched');
    const {ended} = arengo(['serve', '--data', untouched], {PORT: String(port)});
    const {code, said} = await ended;
    other.close();
    expect(code).toBe(1);
    expect(said.trim()).toBe(`Port ${port} is busy. Stop what uses it, or choose another: PORT=${port + 1}`);
    expect(existsSync(untouched)).toBe(false);
  });

  it.each([
    [['serve'], {PORT: '80a'}, 'PORT (or --port) must be a number from 0 to 65535, not "80a"'],
    [['serve', '--public-url', 'javascript:1'], {}, 'must be an http or https address'],
    [['serve', '--rate-limit', 'few'], {}, 'ARENGO_RATE_LIMIT'],
    [
      ['serve'],
      {ARENGO_FREE_RESPONSES: 'some'},
      'ARENGO_FREE_RESPONSES (or --free-responses) is "off" or responses/seconds',
    ],
    [['serve', '--slow-responses', 'off'], {}, 'ARENGO_SLOW_RESPONSES'],
    [['serve', '--challenge', '5000'], {}, 'ARENGO_CHALLENGE'],
    [['dance'], {}, 'There is no command "dance".'],
    [['serve', '--data', '/dev/null/x'], {}, 'It did not work: ENOTDIR'],
  ])('%j says what is wrong', async (argv, env, message) => {
    const {code, said} = await arengo(argv, env).ended;
    expect(code).toBe(1);
    expect(said).toContain(message);
    expect(said).not.toContain('    at ');
  });
});
