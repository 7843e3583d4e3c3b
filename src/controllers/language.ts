import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Registry, Words} from '../messages/messages.ts';
import {languageFor, wordsIn} from '../messages/messages.ts';

/** Words in the reader's language; follows every change of a `lang` attribute around it. */
export class Language<K extends keyof Words> implements ReactiveController {
  /** The words, or `undefined` until they have come. */
  words: Pick<Words, K> | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #registry: Registry<K>;
  #wanted = '';
  #tag = '';

  constructor(host: ReactiveControllerHost & Element, registry: Registry<K>) {
    this.#host = host;
    this.#registry = registry;
    host.addController(this);
  }

  /** The reader's language as the page declares it, such as `it` or `de-AT`. */
  get tag(): string {
    return languageOf(this.#host);
  }

  hostConnected() {
    listeners.add(this.follow);
    // Only now: where elements are read without a page, there is nothing to observe.
    observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
    observer.observe(document, {attributes: true, attributeFilter: ['lang'], subtree: true});
    this.follow();
  }

  hostDisconnected() {
    listeners.delete(this.follow);
    if (listeners.size === 0) observer?.disconnect();
  }

  /** Load the words of the page's language, unless they are there or on their way. */
  readonly follow = () => {
    const {tag} = this;
    // Texts may be in languages that our words are not in.
    if (tag !== this.#tag && this.words) this.#host.requestUpdate();
    this.#tag = tag;
    const wanted = languageFor(tag);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    wordsIn(this.#registry, wanted).then(
      (words) => {
        // A later change may have overtaken this one.
        if (this.#wanted !== wanted) return;
        this.words = words;
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        this.#wanted = '';
        reportError(error);
      },
    );
  };
}

/** One observer for all widgets of the page: a page may hold fifty. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The nearest `lang`, looking up through shadow roots; a page that declares none is taken as Italian. */
function languageOf(element: Element): string {
  const declared = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  if (declared) return declared;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'it';
}
