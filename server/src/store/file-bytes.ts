/**
 * Where the bytes of uploaded files lie, each under the id of its upload. They are no part of the database: a file is
 * written piece by piece, and a backup of answers should not carry gigabytes of plans.
 */
export interface FileBytes {
  /** How many bytes have come so far; 0 when there is nothing. */
  size(id: string): Promise<number>;
  /** Write behind what is there. Resolves once it is on disk; of chunks that break off, what came is kept. */
  append(id: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** `sha-256:` and the base64url digest of all bytes. */
  digest(id: string): Promise<string>;
  /** All bytes, as they lie. */
  read(id: string): ReadableStream<Uint8Array>;
  /** Delete a file; one that is not there is deleted too. */
  remove(id: string): Promise<void>;
  /** The ids under which something lies. */
  ids(): Promise<readonly string[]>;
}
