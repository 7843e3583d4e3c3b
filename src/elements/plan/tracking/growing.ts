import {html, nothing} from 'lit';
import type {CommonWords} from '../../../messages/common.ts';
import type {TrackingWords} from '../../../messages/tracking.ts';
import {failedPart} from '../../../parts/failed.ts';
import type {Shown, Tracked} from '../view.ts';
import {checked} from '../checked.ts';

/** A plan whose first commitments are shown while the others come, a page after the other. */
export class Growing {
  #start: Shown | undefined;
  #whole: Shown | undefined;
  #hasFailed = false;
  readonly #host: Tracked;

  constructor(host: Tracked) {
    this.#host = host;
  }

  /** As much of a plan as there is; whoever asks first has the others come. */
  of(start: Shown): Shown {
    if (this.#start !== start) {
      this.#start = start;
      this.#whole = start.rest ? undefined : start;
      if (start.rest) void this.#bring();
    }
    return this.#whole ?? start;
  }

  /** Is what is shown not all of it? */
  get isPart(): boolean {
    return this.#start !== undefined && this.#whole === undefined;
  }

  /** How much of it there is and that others come; that they did not is said once, where there are common words. */
  coming(t: TrackingWords, common?: CommonWords) {
    if (!this.#start || !this.isPart) return undefined;
    const {plan, total = plan.commitments.length} = this.#start;
    if (!this.#hasFailed)
      return html`<p class="coming muted">${t.coming(plan.commitments.length, total)}</p>`;
    return html`<div class="coming">${common ? failedPart(common, this.#again) : nothing}</div>`;
  }

  /** The button goes: whoever pressed it is taken to the beginning, not out of the widget. */
  readonly #again = () => {
    this.#host.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus();
    void this.#bring();
  };

  async #bring() {
    const start = this.#start;
    this.#hasFailed = false;
    this.#host.requestUpdate();
    try {
      const listing = await start?.rest?.(new AbortController().signal);
      // Another plan may have come meanwhile.
      if (!listing || this.#start !== start) return;
      this.#whole = checked(listing, this.#host.src);
    } catch (error) {
      if (this.#start !== start) return;
      console.warn(`arengo: not all commitments came: ${String(error)}`);
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
