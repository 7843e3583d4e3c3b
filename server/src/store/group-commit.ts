import {StoreUnavailable} from './store.ts';

/** What became of one entry of a group. */
export type Written<R> = {readonly ok: R} | {readonly error: string};

type Waiting<T, R> = {
  readonly entry: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: StoreUnavailable) => void;
};

/** Limits of a queue. */
export type QueueLimits = {
  /** So many may wait; more are told to come back. */
  readonly maxWaiting: number;
  /** So many go into one commit. */
  readonly maxGroup: number;
};

/**
 * Group commit: while one group is being written, what arrives meanwhile gathers and becomes the next group,
 * so that one disk sync serves all who wait. Nobody is answered before the group is written.
 */
export class GroupCommit<T, R> {
  readonly #write: (group: readonly T[]) => Promise<readonly Written<R>[]>;
  readonly #limits: QueueLimits;
  #waiting: Waiting<T, R>[] = [];
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(write: (group: readonly T[]) => Promise<readonly Written<R>[]>, limits: QueueLimits) {
    this.#write = write;
    this.#limits = limits;
  }

  /** Settles when the entry is written; rejects with `StoreUnavailable`. */
  add(entry: T): Promise<R> {
    if (this.#closed) return Promise.reject(new StoreUnavailable('the store is closing', 5));
    if (this.#waiting.length >= this.#limits.maxWaiting)
      return Promise.reject(new StoreUnavailable('too many responses are waiting to be written', 2));
    return new Promise((resolve, reject) => {
      this.#waiting.push({entry, resolve, reject});
      this.#running ??= this.#run();
    });
  }

  /** Write what waits, take no more. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    // One turn of the event loop: requests that were read together are written together.
    await new Promise((resume) => setTimeout(resume, 0));
    while (this.#waiting.length > 0) {
      const group = this.#waiting.slice(0, this.#limits.maxGroup);
      this.#waiting = this.#waiting.slice(group.length);
      await this.#settle(group);
    }
    this.#running = undefined;
  }

  async #settle(group: readonly Waiting<T, R>[]): Promise<void> {
    let results: readonly Written<R>[] = [];
    let error = 'the writer gave no answer';
    try {
      results = await this.#write(group.map(({entry}) => entry));
    } catch (cause) {
      error = cause instanceof Error ? cause.message : String(cause);
    }
    for (const [index, {resolve, reject}] of group.entries()) {
      const result = results[index] ?? {error};
      if ('ok' in result) resolve(result.ok);
      else reject(new StoreUnavailable(result.error, 5));
    }
  }
}
