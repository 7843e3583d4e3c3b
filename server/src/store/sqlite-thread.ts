import {Worker} from 'node:worker_threads';
import type {Written} from './group-commit.ts';
import type {Entry, EntryWritten} from './write-group.ts';

type Results = readonly Written<EntryWritten>[];

/**
 * The thread that writes and withdraws responses, so that a slow disk never holds up a reader.
 * When it dies, whoever waits is told "unavailable" (their retry finds out what was written, by its key) and
 * the next group starts a new thread. The first group starts the first: commands that only read have none.
 */
export class WriterThread {
  readonly #file: string;
  #worker: Worker | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** One group at a time. Rejects when the thread dies. */
  write(group: readonly Entry[]): Promise<Results> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        worker.off('message', answered).off('error', died).off('exit', ended);
        act();
      };
      const answered = (results: Results) => settle(() => resolve(results));
      const died = (error: Error) => settle(() => reject(error));
      const ended = (code: number) => settle(() => reject(new Error(`the writer ended with code ${code}`)));
      worker.on('message', answered).on('error', died).on('exit', ended);
      worker.postMessage(group);
    });
  }

  /** Let the thread close its connection. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage('close');
    await ended;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./sqlite-writer.ts', import.meta.url), {workerData: this.#file});
    // 'error' comes before 'exit': from then on nothing more is given to it.
    const gone = () => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    worker.once('error', gone).once('exit', gone);
    return worker;
  }
}
