import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {promisify} from 'node:util';
import type {Load, LoadResult} from '../servers/load-result.ts';

/** A server in a process of its own. */
export type Running = {
  readonly url: string;
  /** The lines it has said on its error output since last asked. */
  readonly said: () => readonly string[];
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

/** Send a load from a process of its own, and how many a second were answered. Throws when not all were. */
export async function load(sending: Load): Promise<number> {
  const program = ['--disable-warning=ExperimentalWarning', 'bench/servers/load.ts', JSON.stringify(sending)];
  const {stdout} = await promisify(execFile)(process.execPath, program, {timeout: 90_000});
  const {good, others, seconds} = JSON.parse(stdout) as LoadResult;
  if (good !== sending.amount)
    throw new Error(
      `${sending.url}: of ${sending.amount} requests, ${good} were answered with ${sending.status}, ${others} otherwise`,
    );
  return good / seconds;
}
