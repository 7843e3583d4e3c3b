/**
 * One at a time for each upload. Whoever comes later ends what is under way: a client that comes back over another
 * network would otherwise wait until the dead connection is noticed.
 */
export class Turns {
  readonly #running = new Map<string, {readonly stop: AbortController; readonly over: Promise<unknown>}>();

  /** Run when those before are over; `signal` says that somebody else is waiting. */
  async take<T>(id: string, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const before = this.#running.get(id);
    before?.stop.abort();
    const stop = new AbortController();
    const result = (async () => {
      await before?.over;
      return run(stop.signal);
    })();
    const turn = {stop, over: result.catch(() => undefined)};
    this.#running.set(id, turn);
    try {
      return await result;
    } finally {
      if (this.#running.get(id) === turn) this.#running.delete(id);
    }
  }
}
