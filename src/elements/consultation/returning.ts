import type {LitElement, ReactiveController} from 'lit';
import type {DraftKeeper} from '../../controllers/draft.ts';
import type {Answering} from './answering.ts';

/**
 * Who goes back may find the page as it was left, out of the browser's own memory: what was deleted from this device
 * in the meantime must not come back with it, and what a device for many keeps for nobody must not either.
 */
export class Returning implements ReactiveController {
  /** When the page went, this device had something of it. */
  #wasKept = false;
  readonly #host: LitElement;
  readonly #answering: Answering;
  readonly #keeper: DraftKeeper;

  constructor(host: LitElement, answering: Answering, keeper: DraftKeeper) {
    this.#host = host;
    this.#answering = answering;
    this.#keeper = keeper;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#return);
  }

  hostDisconnected() {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#return);
  }

  readonly #leave = () => {
    this.#wasKept = this.#isKept();
  };

  readonly #return = ({persisted}: PageTransitionEvent) => {
    const {of, state} = this.#answering;
    if (!persisted || state.is === 'sending') return;
    if (this.#wasKept && this.#isKept()) {
      // Another page may have sent it.
      this.#keeper.reload();
      this.#host.requestUpdate();
    } else if (this.#wasKept || (of?.isKept === false && state.is !== 'unconfirmed')) {
      this.#keeper.delete();
      this.#answering.clear();
    }
  };

  /** Where storage is refused nothing is there, neither before nor after. */
  #isKept(): boolean {
    try {
      return localStorage.getItem(this.#keeper.name ?? '') !== null;
    } catch {
      return false;
    }
  }
}
