import type {LitElement} from 'lit';
import {html, nothing} from 'lit';

/** Of a list that is folded, only so much is drawn at all, also for a printer: ten thousand lines take seconds. */
const mostDrawn = 500;

/** What an entry needs to know of the list that it is in. */
export type Place = {readonly index: number; readonly isFolded: boolean};

/** Long lists: the first few entries, and a button for the rest. What is folded away is printed all the same. */
export class Folds {
  readonly #open = new Set<string>();
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The entries of a list, of which so many are seen at first. */
  entries<T>(id: string, items: readonly T[], few: number, draw: (item: T, place: Place) => unknown) {
    const isOpen = this.#isOpen(id, items, few);
    return items
      .slice(0, isOpen ? undefined : mostDrawn)
      .map((item, index) => draw(item, {index, isFolded: !isOpen && index >= few}));
  }

  /** The button below it, while there is more. */
  button(id: string, items: readonly unknown[], few: number, say: (count: number) => string) {
    if (this.#isOpen(id, items, few)) return nothing;
    return html`<p>
      <button type="button" part="button" class="secondary" @click=${() => this.#unfold(id, few)}>
        ${say(items.length - few)}
      </button>
    </p>`;
  }

  /** One more is no more than the button that would show it. */
  #isOpen(id: string, {length}: readonly unknown[], few: number): boolean {
    return length <= few + 1 || this.#open.has(id);
  }

  /** The reader goes on with the first entry that was not seen before. */
  #unfold(id: string, few: number) {
    this.#open.add(id);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot
        .querySelector(`#${CSS.escape(id)}`)
        ?.children.item(few)
        ?.querySelector<HTMLElement>('[tabindex="-1"]')
        ?.focus(),
    );
  }
}
