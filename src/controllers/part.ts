import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Noun, Registry, Words} from '../messages/messages.ts';
import {wordsIn} from '../messages/messages.ts';
import {Language} from './language.ts';

/** What to show of a part, in each state it can be in. */
export type PartTemplates<M, N extends Noun, R> = {
  readonly loading: () => R;
  readonly ready: (code: M, words: Words[N]) => R;
  /** Its code or its words did not come: the network, most often. */
  readonly failed: (retry: () => void) => R;
};

/**
 * A part of a widget that only some readers need: its code and its words come when they are first asked for, the
 * words in the language of the page and with every change of it.
 */
export class Part<M, N extends Noun> implements ReactiveController {
  #state: {readonly is: 'idle' | 'loading' | 'failed'} | {readonly is: 'ready'; readonly code: M} = {
    is: 'idle',
  };
  #language: Language<N> | undefined;
  #coming: Promise<M | undefined> | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<M>;
  readonly #noun: N;
  readonly #words: Registry<N>;

  constructor(host: ReactiveControllerHost & Element, noun: N, words: Registry<N>, load: () => Promise<M>) {
    this.#host = host;
    this.#noun = noun;
    this.#words = words;
    this.#load = load;
    host.addController(this);
  }

  hostConnected() {}

  /** Its code, when it is there. */
  get code(): M | undefined {
    return this.#state.is === 'ready' ? this.#state.code : undefined;
  }

  /** Fetch it, unless that has been done; ahead of time, where it will be needed without a network. */
  readonly fetch = (): Promise<M | undefined> =>
    (this.#coming ??= this.#fetch().finally(() => (this.#coming = undefined)));

  async #fetch(): Promise<M | undefined> {
    if (this.#state.is === 'ready') return this.#state.code;
    this.#state = {is: 'loading'};
    this.#language ??= new Language(this.#host, this.#words);
    // Words that did not come are asked for again.
    this.#language.follow();
    try {
      const [code] = await Promise.all([this.#load(), wordsIn(this.#words, this.#language.tag)]);
      this.#state = {is: 'ready', code};
    } catch (error) {
      console.warn(`arengo: a part of the widget did not load: ${String(error)}`);
      this.#state = {is: 'failed'};
    }
    this.#host.requestUpdate();
    return this.code;
  }

  /** What there is to see of it now; whoever asks first makes it come. */
  render<R>({loading, ready, failed}: PartTemplates<M, N, R>): R {
    if (this.#state.is === 'idle') void this.fetch();
    if (this.#state.is === 'failed') return failed(() => void this.#again());
    const words = this.#language?.words;
    // Common and own words come together: of an open N, TypeScript does not see that its own are there.
    return this.#state.is === 'ready' && words ? ready(this.#state.code, words[this.#noun]) : loading();
  }

  #again() {
    this.#state = {is: 'idle'};
    return this.fetch();
  }
}
