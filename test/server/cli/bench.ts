import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {Readable, Writable} from 'node:stream';
import {onTestFinished} from 'vitest';
import type {SigningIo} from '../../../server/src/cli/io.ts';
import {keysIn} from '../../../server/src/store/key-file.ts';
import {openSqliteStore} from '../../../server/src/store/sqlite.ts';

/** A folder that is gone after the test, with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'arengo-cli-'));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A terminal that keeps what is written to it and into which these lines are typed, and a database in a folder. */
export function terminal(data: string = folderWith(), typed: readonly string[] = []) {
  let stdout = '';
  let stderr = '';
  const keep = (take: (text: string) => void) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        take(chunk.toString());
        done();
      },
    });
  const io: SigningIo = {
    stdin: Readable.from(typed.map((line) => `${line}\n`)),
    stdout: keep((text) => (stdout += text)),
    stderr: keep((text) => (stderr += text)),
    openStore: (other) => openSqliteStore(other ?? data),
    openKeys: (other) => keysIn(other ?? data),
  };
  return {io, data, said: () => ({stdout, stderr})};
}
