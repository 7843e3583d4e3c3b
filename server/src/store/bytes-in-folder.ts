import {createHash} from 'node:crypto';
import {createReadStream, mkdirSync} from 'node:fs';
import {open, readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import type {ReadableStream as NodeReadableStream} from 'node:stream/web';
import type {FileBytes} from './file-bytes.ts';

/** Files in a folder that only its owner can read, named by their ids. */
export function bytesInFolder(folder: string): FileBytes {
  mkdirSync(folder, {recursive: true, mode: 0o700});
  // Ids are ours and hold no path; what else a caller brings must not become one.
  const pathOf = (id: string) => {
    if (!/^[A-Za-z0-9_-]{22}$/.test(id)) throw new Error('not the id of an upload');
    return join(folder, id);
  };
  return {
    async size(id) {
      try {
        return (await stat(pathOf(id))).size;
      } catch (error) {
        if (isMissing(error)) return 0;
        throw error;
      }
    },
    async append(id, chunks) {
      const file = await open(pathOf(id), 'a', 0o600);
      try {
        for await (const chunk of chunks) await file.appendFile(chunk);
      } finally {
        // What is said to have come has come for good: power may fail before the next piece.
        await file.sync();
        await file.close();
      }
    },
    async digest(id) {
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(pathOf(id))) hash.update(chunk as Buffer); // no encoding is set
      return `sha-256:${hash.digest('base64url')}`;
    },
    read(id) {
      const stream: NodeReadableStream = Readable.toWeb(createReadStream(pathOf(id)));
      // Node's web stream is the web's own; only its types differ.
      return stream as unknown as ReadableStream<Uint8Array>;
    },
    remove: (id) => rm(pathOf(id), {force: true}),
    ids: async () => (await readdir(folder)).filter((name) => /^[A-Za-z0-9_-]{22}$/.test(name)),
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
