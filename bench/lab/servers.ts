import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {promisify} from 'node:util';
import type {Load, LoadResult} from '../servers/load-result.ts';

/** A server in a process of its own. */
export type Running = {
  readonly url: string;
  /** The lines it has said on its error output since last asked. */
  readonly said: () => readonly string[];
  /** The processor time it has used so far, in µs; `undefined` where the system does not tell (only Linux does). */
  readonly used: () => number | undefined;
  readonly stop: () => Promise<void>;
};

/** Start a server that says where it answers. */
export async function start(args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let lines: string[] = [];
  createInterface(child.stderr).on('line', (line) => lines.push(line));
  for await (const line of createInterface(child.stdout)) {
    const url = / at (http\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    return {
      url,
      said: () => {
        const said = lines;
        lines = [];
        return said;
      },
      used: () => processorTime(child.pid ?? 0),
      stop: async () => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error(`${args.join(' ')} ended before it answered: ${lines.join('\n')}`);
}

/** Of all its threads, as the scheduler counts it. */
function processorTime(pid: number): number | undefined {
  const threads = `/proc/${pid}/task`;
  if (!existsSync(`${threads}/${pid}/schedstat`)) return undefined;
  const times = readdirSync(threads).map((thread) =>
    Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return times.reduce((sum, time) => sum + time, 0) / 1000;
}

/** Send a load from a process of its own, and how many a second were answered. Throws when not all were. */
export async function load(sending: Load): Promise<number> {
  const program = ['--disable-warning=ExperimentalWarning', 'bench/servers/load.ts', JSON.stringify(sending)];
  const {stdout} = await promisify(execFile)(process.execPath, program, {timeout: 90_000});
  const {good, others, seconds} = JSON.parse(stdout) as LoadResult;
  if (good !== sending.amount)
    throw new Error(
      `${sending.url}: of ${sending.amount} requests, ${good} were answered with ${sending.status}, the others so: ${JSON.stringify(others)}`,
    );
  return good / seconds;
}
