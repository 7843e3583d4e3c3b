import type {ReactiveElement} from 'lit';
import {html, nothing} from 'lit';
import type {View} from './view.ts';

/** A list that is longer than what is shown of it at first: how much of it is, and the button that shows more. */
export class More {
  /** How many steps of "more" a list has been given. */
  #steps: ReadonlyMap<string, number> = new Map();
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** How many times the usual are shown of a list, by its name. */
  times(list: string): number {
    return 1 + (this.#steps.get(list) ?? 0);
  }

  /** The button, unless all of the list is shown. */
  button({words}: View, list: string, shown: number, total: number) {
    if (shown >= total) return nothing;
    return html`<div class="actions">
      <button type="button" part="button" class="secondary" @click=${() => this.#show(list)}>
        ${words.agenda.more}
      </button>
      <span class="muted" role="status">${words.agenda.shown(shown, total)}</span>
    </div>`;
  }

  /** That there are more than were fetched. */
  cut({words}: View, fetched: number) {
    return html`<p>${words.agenda.cut(fetched)}</p>`;
  }

  /** Show more of a list, and bring the reader to the first that is new. */
  async #show(list: string) {
    const before = this.#titles(list).length;
    this.#steps = new Map([...this.#steps, [list, this.times(list)]]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#titles(list)[before]?.focus();
  }

  #titles(list: string) {
    return this.#host.renderRoot.querySelectorAll<HTMLElement>(`#${list} [part=title]`);
  }
}
