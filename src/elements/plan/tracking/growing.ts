import type {ReactiveController} from 'lit';
import {html, nothing} from 'lit';
import type {CommonWords} from '../../../messages/common.ts';
import type {TrackingWords} from '../../../messages/tracking.ts';
import {failedPart} from '../../../parts/failed.ts';
import type {Shown, Tracked} from '../view.ts';
import {checked} from '../checked.ts';

/**
 * A plan whose first commitments are shown while the others come, a page after the other; one that is taken off the
 * page asks for no more, and goes on where it is put again.
 */
export class Growing implements ReactiveController {
  #start: Shown | undefined;
  #whole: Shown | undefined;
  #hasFailed = false;
  /** Ends the wait for the others, while they come. */
  #cancel: AbortController | undefined;
  readonly #host: Tracked;

  constructor(host: Tracked) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    if (this.#cancel?.signal.aborted) void this.#bring();
  }

  hostDisconnected() {
    this.#cancel?.abort();
  }

  /** As much of a plan as there is; whoever asks first has the others come. */
  of(start: Shown): Shown {
    if (this.#start !== start) {
      this.#cancel?.abort();
      this.#cancel = undefined;
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
    const cancel = (this.#cancel = new AbortController());
    this.#hasFailed = false;
    this.#host.requestUpdate();
    try {
      const listing = await start?.rest?.(cancel.signal);
      // Another plan may have come meanwhile, or the widget is off the page.
      if (!listing || this.#cancel !== cancel || cancel.signal.aborted) return;
      this.#whole = checked(listing, this.#host.src);
    } catch (error) {
      if (this.#cancel !== cancel || cancel.signal.aborted) return;
      console.warn(`arengo: not all commitments came: ${String(error)}`);
      this.#hasFailed = true;
    }
    this.#cancel = undefined;
    this.#host.requestUpdate();
  }
}
