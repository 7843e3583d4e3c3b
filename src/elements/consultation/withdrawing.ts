import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import type {ReceiptWords} from '../../messages/receipt.ts';
import type {Receipt, ReceiptRecord} from '../../model/receipt.ts';
import {notice} from '../../parts/notice.ts';
import {SourceFailure} from '../../sources/failure.ts';
import type {Source} from '../../sources/source.ts';

type State =
  | {readonly is: 'idle' | 'asking' | 'busy'}
  | {readonly is: 'said'; readonly said: 'refused' | 'failed' | 'tooMany'};

/** The withdrawal of a response by whoever holds the token: asked for once, in words, and then for good. */
export class Withdrawing {
  #state: State = {is: 'idle'};
  readonly #host: LitElement;
  readonly #receipt: Receipt;
  readonly #gone: (record: ReceiptRecord) => void;

  /** `gone` hears of it when the answers are no longer there. */
  constructor(host: LitElement, receipt: Receipt, gone: (record: ReceiptRecord) => void) {
    this.#host = host;
    this.#receipt = receipt;
    this.#gone = gone;
  }

  body({withdraw: t}: ReceiptWords, source: Source) {
    const {is} = this.#state;
    return html`<p>${t.help}</p>
      ${
        is === 'asking' || is === 'busy'
          ? html`<div class="answers" role="group" aria-labelledby="withdraw-ask">
              <p id="withdraw-ask" tabindex="-1"><strong>${t.ask}</strong></p>
              <div class="actions">
                <button
                  type="button"
                  part="button"
                  aria-disabled=${is === 'busy' ? 'true' : nothing}
                  @click=${() => this.#withdraw(source)}
                >
                  ${is === 'busy' ? t.busy : t.yes}
                </button>
                ${
                  is === 'busy'
                    ? nothing
                    : html`<button type="button" part="button" class="secondary" @click=${this.#leave}>
                        ${t.no}
                      </button>`
                }
              </div>
            </div>`
          : html`${
                this.#state.is === 'said'
                  ? html`<div id="withdraw-said" tabindex="-1">
                      ${notice('problem', t[this.#state.said])}
                    </div>`
                  : nothing
              }
              <div class="actions">
                <button id="withdraw" type="button" part="button" class="secondary" @click=${this.#ask}>
                  ${t.start}
                </button>
              </div>`
      }
      <div class="visually-hidden" role="status">${is === 'busy' ? t.busy : ''}</div>`;
  }

  readonly #ask = () => this.#become({is: 'asking'}, '#withdraw-ask');
  readonly #leave = () => this.#become({is: 'idle'}, '#withdraw');

  async #withdraw(source: Source) {
    if (this.#state.is === 'busy') return;
    this.#become({is: 'busy'});
    try {
      const record = await (await source.receipts?.())?.withdraw(this.#receipt);
      if (record === 'refused' || !record)
        return this.#become({is: 'said', said: 'refused'}, '#withdraw-said');
      this.#state = {is: 'idle'};
      this.#gone(record);
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      console.warn(`arengo: ${error.reason}: ${error.message}`);
      this.#become({is: 'said', said: error.status === 429 ? 'tooMany' : 'failed'}, '#withdraw-said');
    }
  }

  #become(state: State, focus?: string) {
    this.#state = state;
    this.#host.requestUpdate();
    if (focus === undefined) return;
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus(),
    );
  }
}
