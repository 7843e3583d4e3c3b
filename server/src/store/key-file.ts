import {randomUUID} from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import {join} from 'node:path';
import type {KeyFile, Keys} from '../receipt.ts';
import {newKeyFile, openKeys} from '../receipt.ts';

/** The keys of a data folder, made on first use: a file that only its owner can read. */
export async function keysIn(folder: string): Promise<Keys> {
  mkdirSync(folder, {recursive: true, mode: 0o700});
  const path = join(folder, 'keys.json');
  let text = read(path);
  if (text === undefined) {
    keep(folder, path, JSON.stringify(await newKeyFile(), null, 2));
    text = read(path) ?? '';
  }
  try {
    // What is in the file is checked by opening it.
    return await openKeys(JSON.parse(text) as KeyFile);
  } catch (cause) {
    throw new Error(`${path} cannot be read as a key file; restore it from a backup`, {cause});
  }
}

function read(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    chmodSync(path, 0o600);
    return text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whole and on disk before it has its name; whoever comes first wins, so two processes share one key. */
function keep(folder: string, path: string, text: string): void {
  const draft = join(folder, `.keys-${randomUUID()}`);
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    closeSync(file);
    rmSync(draft, {force: true});
  }
  const directory = openSync(folder, 'r');
  fsyncSync(directory);
  closeSync(directory);
}
