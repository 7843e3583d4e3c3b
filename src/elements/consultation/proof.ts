import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import type {Part} from '../../controllers/part.ts';
import {Proof} from '../../controllers/proof.ts';
import type {ChallengeWords} from '../../messages/challenge.ts';
import type {Receiver, Sending, Submission} from '../../sources/source.ts';

/** The proof of work that a response needs, as its citizen sees and hears it: what is going on, a bar, a way out. */
export class VisibleProof extends Proof {
  #spoken: 'computing' | 'half' | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    super(host, (tried, tries) => this.#advance(tried, tries));
    this.#host = host;
  }

  override carry(source: Receiver, sending: Sending, needed: Extract<Submission, {is: 'refused'}>) {
    this.#spoken = undefined;
    const carried = super.carry(source, sending, needed);
    void this.#show();
    return carried;
  }

  /** Below the button that was pressed, so that the next stop of the keyboard is the way out. */
  face(part: Part<VisibleProof, 'challenge'>) {
    if (this.state.is === 'idle') return nothing;
    const none = () => nothing;
    return part.render<unknown>({loading: none, failed: none, ready: (_code, words) => this.#panel(words)});
  }

  #panel(words: ChallengeWords) {
    const {state} = this;
    return html`<div part="notice" class="notice info">
      <p><strong>${words.computing}</strong></p>
      <p class="hint">${words.why}</p>
      <div class="actions">
        <label for="proof">${words.progress}</label>
        <progress
          part="bar"
          id="proof"
          value=${state.is === 'solving' ? state.tried / state.tries : nothing}
        ></progress>
      </div>
      <div class="visually-hidden" role="status">${this.#spoken ? words[this.#spoken] : ''}</div>
      <div class="actions">
        <button type="button" part="button" class="secondary" @click=${this.stop}>${words.cancel}</button>
      </div>
    </div>`;
  }

  /** A region is heard of when something comes into it, not when it comes with something in it. */
  async #show() {
    await this.#host.updateComplete;
    this.#bar?.closest('.notice')?.scrollIntoView({block: 'nearest'});
    this.#say('computing');
  }

  /** Drawn by hand: the whole form would be drawn again with every stride. */
  #advance(tried: number, tries: number) {
    if (this.#bar) this.#bar.value = tried / tries;
    if (tried > tries / 2) this.#say('half');
  }

  get #bar() {
    return this.#host.renderRoot.querySelector<HTMLProgressElement>('#proof');
  }

  #say(words: 'computing' | 'half') {
    if (this.#spoken === words) return;
    this.#spoken = words;
    this.#host.requestUpdate();
  }
}
