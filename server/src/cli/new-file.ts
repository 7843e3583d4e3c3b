import type {FileHandle} from 'node:fs/promises';
import {open, rm} from 'node:fs/promises';
import type {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import type {Transform} from 'node:stream';

/** A place for a file that was not there: empty until it is written, and gone again when it is given up. */
export type NewFile = {
  /** Write it, once. */
  readonly write: (...body: readonly [Readable, ...Transform[]]) => Promise<void>;
  /** Take the empty file away, unless it was written. */
  readonly giveUp: () => Promise<void>;
};

/** Why there is no such place: something is there already, or the code of the system's error, such as `ENOENT`. */
export type NoPlace = {readonly fault: string};

/** Make sure of the place of a file before anything else is done: what somebody has there is not written over. */
export async function newFile(path: string, mode = 0o666): Promise<NewFile | NoPlace> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'wx', mode);
  } catch (error) {
    return {fault: error instanceof Error && 'code' in error ? String(error.code) : String(error)};
  }
  let isWritten = false;
  return {
    async write(...body) {
      await pipeline([...body, handle.createWriteStream()]);
      isWritten = true;
    },
    async giveUp() {
      if (isWritten) return;
      await handle.close();
      await rm(path, {force: true});
    },
  };
}
