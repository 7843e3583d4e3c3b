import {PassThrough} from 'node:stream';
import type {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {ZipFile} from 'yazl';
import type {Body} from './csv.ts';

/** One file of an archive. */
export type ZipEntry = {
  /** Where it is in the archive, with `/`. */
  readonly path: string;
  readonly body: Body;
  /** Attachments are mostly compressed already. */
  readonly isCompressed?: boolean;
};

/**
 * A ZIP archive, written while it is made: what is held of an entry that was written is its line in the table at the
 * end. All entries bear the same moment, so that the same content gives the same bytes.
 */
export function zipOf(entries: AsyncIterable<ZipEntry>, moment: Date): Readable {
  const zip = new ZipFile();
  const output = new PassThrough();
  const stopped = new AbortController();
  output.once('close', () => stopped.abort());
  zip.on('error', (error: Error) => output.destroy(error));
  zip.outputStream.pipe(output);
  fill(zip, entries, moment, stopped.signal).catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return output;
}

async function fill(zip: ZipFile, entries: AsyncIterable<ZipEntry>, mtime: Date, signal: AbortSignal) {
  for await (const {path, body, isCompressed = false} of entries) {
    const content = new PassThrough();
    zip.addReadStream(content, path, {mtime, mode: 0o100600, compress: !isCompressed});
    // One after the other: an open file for each would be too many.
    await pipeline([...body, content], {signal});
  }
  zip.end();
}
