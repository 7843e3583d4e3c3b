import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {bringBrowser} from '../browser.ts';
import {suites} from '../suites.ts';
import type {Mutation} from './mutation.ts';
import {broken} from './mutation.ts';

/** Below the project, so that the copy finds its packages. */
const folder = '.cache/mutations';

const notCopied = ['.git', '.cache', 'node_modules', 'dist', 'coverage', 'data'];

/** A busy machine is slow, not wrong: what fails for want of time has noticed nothing. */
const unhurried = ['--testTimeout=30000', '--hookTimeout=60000'];

/** How a run of tests ended. */
export type Run = {readonly is: 'passed' | 'failed' | 'hung'; readonly log: string};

/** Make a copy of the tree in which things may be broken: whatever happens, the tree itself stays whole. */
export function copyTree(): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const name of readdirSync('.'))
    if (!notCopied.includes(name))
      cpSync(name, join(folder, name), {
        recursive: true,
        filter: (path) => !path.split(/[\\/]/).includes('node_modules'),
      });
}

/** Make one mistake in the copy, run the tests concerned, and mend it again. */
export async function withMistake(mutation: Mutation): Promise<Run> {
  const path = join(folder, mutation.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, broken(source, mutation));
  try {
    // A mistake may make a test wait for ever.
    return await runTests(mutation.tests, 180_000);
  } finally {
    writeFileSync(path, source);
  }
}

/** Run test files of the copy until the first fails, for at most so many ms each way: without a browser, and in one. */
export async function runTests(files: readonly string[], patience: number): Promise<Run> {
  const needsBrowser = (file: string) => suites.browser.some((name) => file.startsWith(`test/${name}/`));
  const plain = files.filter((file) => !needsBrowser(file));
  const inBrowser = files.filter(needsBrowser);
  const run: Run =
    plain.length === 0
      ? {is: 'passed', log: ''}
      : await runNode(patience, 'vitest/vitest.mjs', ['run', '--bail=1', ...unhurried, ...plain]);
  if (run.is !== 'passed' || inBrowser.length === 0) return run;
  process.env['CHROME_PATH'] = await bringBrowser();
  return runNode(patience, '@web/test-runner/dist/bin.js', [
    ...['--config', 'web-test-runner.config.js', '--static-logging'],
    ...inBrowser.flatMap((file) => ['--files', file]),
  ]);
}

/** Run a program of a package in the copy. What it started ends with it, also when it hangs. */
function runNode(patience: number, program: string, args: readonly string[]): Promise<Run> {
  const command = ['--disable-warning=ExperimentalWarning', resolve('node_modules', program), ...args];
  const env = {...process.env, NO_COLOR: '1', ARENGO_THOROUGH: '1'};
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, command, {cwd: folder, env, detached: true, stdio: 'pipe'});
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (log += text));
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // All of it has ended already.
      }
    };
    let isHung = false;
    const clock = setTimeout(() => {
      isHung = true;
      end();
    }, patience);
    process.once('exit', end);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(clock);
      process.off('exit', end);
      end();
      settle({is: isHung ? 'hung' : code === 0 ? 'passed' : 'failed', log});
    });
  });
}
