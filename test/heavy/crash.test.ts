import {execFileSync, spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {Receipt} from '../../src/model/receipt.ts';
import {openSqliteStore} from '../../server/src/store/sqlite.ts';
import {consultation, responseBody} from '../server/town.ts';

// `kill -9` alone proves only the order of things: the kernel still writes what the process handed over. So
// the disk syncs are counted too, by strace, and there must be one for every commit that was answered.

const clients = 50;
const main = 'server/src/main.ts';

type Server = {
  readonly url: string;
  readonly process: ChildProcess;
  /** Groups that were committed, as the server says with --verbose. */
  readonly commits: () => number;
  readonly ended: Promise<unknown>;
};

let data: string;
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'arengo-crash-'));
  const store = await openSqliteStore(data);
  const open = consultation({opensAt: '2020-01-01T00:00:00Z', closesAt: '2099-01-01T00:00:00Z'});
  await store.publish({consultations: [open]});
  await store.close();
});
const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const one of running) if (one.pid !== undefined) one.kill('SIGKILL');
  rmSync(data, {recursive: true, force: true});
});

/** The process that listens, whatever it was started through. */
async function start(trace?: string): Promise<Server> {
  const server = [
    process.execPath,
    main,
    'serve',
    '--data',
    data,
    '--port',
    '0',
    '--rate-limit',
    'off',
    '--verbose',
  ];
  const traced = [
    'strace',
    '-f',
    '-qq',
    '-e',
    'trace=fsync,fdatasync',
    '-e',
    'signal=none',
    '-o',
    trace ?? '',
  ];
  const [command = '', ...rest] = trace === undefined ? server : [...traced, ...server];
  const child = spawn(command, rest, {stdio: ['ignore', 'pipe', 'pipe']});
  running.add(child);
  const ended = new Promise((resolve) => child.once('close', resolve)).then(() => running.delete(child));
  let commits = 0;
  createInterface(child.stderr).on('line', (line) => {
    if (line.startsWith('committed ')) commits += 1;
    else console.error(line);
  });
  for await (const line of createInterface(child.stdout)) {
    const url = / at (http\S+)/.exec(line)?.[1];
    if (url !== undefined) return {url, process: child, commits: () => commits, ended};
  }
  throw new Error('the server ended before it answered');
}

/** The server itself, also when strace stands before it. */
function pidOf({process: {pid = 0}}: Server, traced: boolean): number {
  if (!traced) return pid;
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}

async function respond(url: string, key: string): Promise<Receipt | undefined> {
  const answer = await fetch(`${url}/consultations/piazza/responses`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
    body: JSON.stringify(responseBody()),
  });
  const body: unknown = await answer.json();
  if (answer.status !== 201) throw new Error(`answered ${answer.status}: ${JSON.stringify(body)}`);
  return Receipt.parse(body);
}

/** Clients that send one response after the other until the server is gone. Receipts by key. */
async function crowd(url: string, thanked: Map<string, Receipt>, asked: Set<string>): Promise<void> {
  const one = async (client: number) => {
    for (let number = 0; ; number += 1) {
      const key = `client-${client}-response-${number}`;
      asked.add(key);
      let receipt;
      try {
        receipt = await respond(url, key);
      } catch (error) {
        // The connection broke, as it must; any answer that is not 201 is a failure of the test.
        if (error instanceof TypeError || (error instanceof Error && error.name === 'SyntaxError')) return;
        throw error;
      }
      if (receipt) thanked.set(key, receipt);
    }
  };
  await Promise.all(Array.from({length: clients}, (_, client) => one(client)));
}

/** Let so many be thanked, then a moment of chance: the kill must not always meet the same instruction. */
async function killWhen(server: Server, thanked: Map<string, Receipt>, enough: number, traced: boolean) {
  while (thanked.size < enough) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
  process.kill(pidOf(server, traced), 'SIGKILL');
}

async function expectNothingLost(thanked: Map<string, Receipt>, asked: Set<string>): Promise<void> {
  const again = await start();
  for (const [key, receipt] of thanked) {
    const record = await (await fetch(`${again.url}/receipts/${receipt.id}.json`)).json();
    expect(record, key).toMatchObject({id: receipt.id, digest: receipt.digest, status: 'recorded'});
    // The address of the server changed with its port; nothing else may.
    expect({...(await respond(again.url, key)), verifyUrl: ''}, key).toEqual({...receipt, verifyUrl: ''});
  }
  again.process.kill('SIGTERM');
  await again.ended;
  expect(again.process.exitCode).toBe(0);

  const store = await openSqliteStore(data);
  const rows = await store.countResponses('piazza');
  await store.close();
  // What was written but could not be answered any more is there too; never more than was asked for.
  expect(rows).toBeGreaterThanOrEqual(thanked.size);
  expect(rows).toBeLessThanOrEqual(asked.size);
}

describe('kill -9 while 50 clients send responses', () => {
  it.each([1, 2, 3])('loses no response that was thanked for, and counts none twice (%i)', async () => {
    const thanked = new Map<string, Receipt>();
    const asked = new Set<string>();
    const server = await start();
    const sending = crowd(server.url, thanked, asked);
    await killWhen(server, thanked, 300, false);
    await Promise.all([sending, server.ended]);
    await expectNothingLost(thanked, asked);
  });
});

describe('the disk', () => {
  beforeAll(() => {
    if (existsSync('/usr/bin/strace')) return;
    if (process.getuid?.() !== 0)
      throw new Error('counting disk syncs needs strace: install the package "strace"');
    // Another test may be installing too.
    const patient = ['-o', 'DPkg::Lock::Timeout=120'];
    execFileSync('apt-get', ['install', ...patient, '-y', '--no-install-recommends', 'strace'], {
      stdio: 'inherit',
    });
  });

  it('is synced at least once for every commit, also by a server that is killed', async () => {
    const trace = join(data, 'syncs');
    const thanked = new Map<string, Receipt>();
    const asked = new Set<string>();
    const server = await start(trace);
    const before = syncs(trace);
    const sending = crowd(server.url, thanked, asked);
    await killWhen(server, thanked, 300, true);
    await Promise.all([sending, server.ended]);
    const commits = server.commits();
    const synced = syncs(trace) - before;
    console.log(`${thanked.size} receipts, ${commits} commits, ${synced} disk syncs`);
    expect(commits).toBeGreaterThan(5);
    expect(synced).toBeGreaterThanOrEqual(commits);
    await expectNothingLost(thanked, asked);
  });
});

/** Syncs that came back without an error; a call that another thread interrupted is written on two lines. */
function syncs(trace: string): number {
  return readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /\b(fsync|fdatasync)\b.*= 0$/.test(line)).length;
}
