import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

/** What a test runner says to what it runs would build something else: Lit for development, the widgets for tests. */
const {NODE_ENV: _mode, VITEST: _runner, ...env} = process.env;

const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/** Runs a program in a folder and gives what it said; an end other than 0 throws, with all of it. */
export async function said(folder: string, program: string, ...args: readonly string[]): Promise<string> {
  try {
    const {stdout} = await promisify(execFile)(program, args, {cwd: folder, env, maxBuffer: 2 ** 24});
    return stdout;
  } catch (error) {
    const {message, stdout} = error as Error & {stdout?: string};
    throw new Error(`${message}\n${stdout ?? ''}`, {cause: error});
  }
}

/** Installs what a folder's package.json names, and packages beside it. */
export const install = (folder: string, ...packages: readonly string[]) =>
  said(folder, 'npm', 'install', ...quick, ...packages);

/** An empty folder outside of the project, in which these packages are installed and nothing else can be found. */
export async function emptyFolder(...packages: readonly string[]): Promise<{path: string; remove(): void}> {
  const path = mkdtempSync(join(tmpdir(), 'arengo-packed-'));
  writeFileSync(join(path, 'package.json'), JSON.stringify({private: true, type: 'module'}));
  await install(path, ...packages);
  return {path, remove: () => rmSync(path, {recursive: true, force: true})};
}
