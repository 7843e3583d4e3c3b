import type {Readable, Writable} from 'node:stream';
import type {Keys} from '../receipt.ts';
import type {Store} from '../store/store.ts';

/** What a command may touch outside itself. */
export type Io = {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The store in a data folder; without one, in the default folder. The command closes it. */
  readonly openStore: (data?: string) => Promise<Store>;
};

/** What a command may touch that signs. */
export type SigningIo = Io & {
  /** The keys of a data folder; without one, of the default folder. */
  readonly openKeys: (data?: string) => Promise<Keys>;
};

/** Write a line. */
export function say(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}
