import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FailedEvent, LoadedEvent} from '../events.ts';
import {SourceFailure} from '../sources/failure.ts';

type State<T> =
  | {readonly is: 'loading'}
  | {readonly is: 'ready'; readonly value: T}
  | {readonly is: 'failed'; readonly failure: SourceFailure}
  | {readonly is: 'broken'};

/** What to show in each state; `loading` is the light DOM. */
export type ResourceTemplates<T, R> = {
  readonly loading: () => R;
  readonly ready: (value: T) => R;
  readonly failed: (failure: SourceFailure) => R;
  /** A bug of ours: it was reported, the reader gets a plain word. */
  readonly broken: () => R;
};

/**
 * What comes from a source. It loads when its arguments change, and stays through a move of the element:
 * frameworks disconnect and reconnect, and a citizen must not lose a form to that.
 */
export class Resource<Args extends readonly unknown[], T> implements ReactiveController {
  #state: State<T> = {is: 'loading'};
  #args: Args | undefined;
  #cancel = new AbortController();

  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #argsOf: () => Args;
  readonly #load: (args: Args, signal: AbortSignal) => Promise<T>;

  constructor(
    host: ReactiveControllerHost & EventTarget,
    args: () => Args,
    load: (args: Args, signal: AbortSignal) => Promise<T>,
  ) {
    this.#host = host;
    this.#argsOf = args;
    this.#load = load;
    host.addController(this);
  }

  /** The value, once it is there. */
  get value(): T | undefined {
    return this.#state.is === 'ready' ? this.#state.value : undefined;
  }

  hostUpdate() {
    const args = this.#argsOf();
    const before = this.#args;
    if (before?.length === args.length && args.every((arg, index) => arg === before[index])) return;
    this.#args = args;
    void this.#run(args);
  }

  /** Ask the source again. */
  readonly retry = () => {
    if (this.#args) void this.#run(this.#args);
    this.#host.requestUpdate();
  };

  render<R>(templates: ResourceTemplates<T, R>): R {
    switch (this.#state.is) {
      case 'loading':
        return templates.loading();
      case 'ready':
        return templates.ready(this.#state.value);
      case 'failed':
        return templates.failed(this.#state.failure);
      case 'broken':
        return templates.broken();
    }
  }

  async #run(args: Args) {
    this.#cancel.abort();
    const cancel = (this.#cancel = new AbortController());
    this.#state = {is: 'loading'};
    try {
      const value = await this.#load(args, cancel.signal);
      if (cancel.signal.aborted) return;
      this.#state = {is: 'ready', value};
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.dispatchEvent(new LoadedEvent());
    } catch (error) {
      if (cancel.signal.aborted) return;
      this.#fail(error);
    }
  }

  #fail(error: unknown) {
    if (error instanceof SourceFailure) {
      // One line for the webmaster; readers get a plain sentence.
      console.warn(`arengo: ${error.reason}: ${error.message}`);
      this.#state = {is: 'failed', failure: error};
      this.#host.dispatchEvent(new FailedEvent(error.reason));
    } else {
      reportError(error);
      this.#state = {is: 'broken'};
    }
    this.#host.requestUpdate();
  }
}
