import {randomUUID} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/** Give a file another content, at once: whoever reads it meanwhile reads the old or the new one, never half of it. */
export async function replaceFile(path: string, text: string): Promise<'written' | 'unchanged'> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return 'unchanged';
  await mkdir(dirname(path), {recursive: true});
  // In the same folder, for a name moves at once only within a disk.
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, text, {flush: true});
    await rename(beside, path);
  } finally {
    await rm(beside, {force: true});
  }
  return 'written';
}
