import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import type {ReceiptWords} from '../../messages/receipt.ts';
import {receiptJson, Sent} from '../../model/receipt-file.ts';
import type {Receipt} from '../../model/receipt.ts';
import {receiptNumber} from '../../model/receipt.ts';
import {notice, type NoticeKind} from '../../parts/notice.ts';
import type {Source} from '../../sources/source.ts';
import type {Answering} from './answering.ts';
import {forgetAll} from './forget-all.ts';
import {handOver} from '../../parts/hand-over.ts';
import {printSheet} from './print-sheet.ts';
import {printedReceipt, receiptFile, savedPage, type Recorded} from './receipt-sheet.ts';
import type {View} from './view.ts';
import {Withdrawing} from './withdrawing.ts';

/** What the thanks are made of. */
export type Thanked = {
  readonly view: View;
  readonly t: ReceiptWords;
  readonly source: Source;
  readonly receipt: Receipt;
  /** Whether this device keeps receipt and answers. */
  readonly isKept: boolean;
};

type Said = {readonly kind: NoticeKind; readonly say: (t: ReceiptWords) => unknown};

/** What can be done with a receipt: print it, save it with all answers, withdraw the response, begin another. */
export class Thanks {
  #said: Said | undefined;
  #withdrawing: {readonly of: Receipt; readonly by: Withdrawing} | undefined;
  readonly #host: LitElement;
  readonly #answering: Answering;

  constructor(host: LitElement, answering: Answering) {
    this.#host = host;
    this.#answering = answering;
  }

  /** Below the number and the time; the proof is folded away. */
  body(thanked: Thanked) {
    const {t, receipt, source, isKept} = thanked;
    const {withdrawnAt} = this.#answering.kept;
    const sent = this.#sent;
    return html`<p>${t.notAProtocol} ${withdrawnAt ? nothing : t.keepReceipt}</p>
      ${this.#said ? notice(this.#said.kind, this.#said.say(t)) : nothing}
      ${
        withdrawnAt
          ? html`<div id="withdrawn" tabindex="-1">
              ${notice(
                'info',
                html`<p><strong>${t.withdraw.done}</strong></p>
                  <p>${t.withdraw.stays}</p>`,
              )}
            </div>`
          : nothing
      }
      ${sent ? this.#keeping({...thanked, sent}) : nothing}
      <details part="details">
        <summary>${t.technical}</summary>
        <dl>
          <div>
            <dt>${t.digest}</dt>
            <dd><code>${receipt.digest}</code></dd>
          </div>
          <div>
            <dt>${t.signature}</dt>
            <dd><code>${receipt.signature}</code></dd>
          </div>
        </dl>
        <p><a part="link" href=${receipt.verifyUrl}>${t.verify}</a></p>
      </details>
      ${
        withdrawnAt || !source.receipts
          ? nothing
          : html`<details part="details">
              <summary>${t.withdraw.heading}</summary>
              ${this.#withdrawalOf(receipt).body(t, source)}
            </details>`
      }
      <p class="hint">${isKept ? t.kept : t.notKept}</p>
      <div class="actions">
        <button type="button" part="button" class="secondary" @click=${this.#startAgain}>
          ${t.respondAgain}
        </button>
        <button type="button" part="button" class="secondary" @click=${this.#finish}>${t.finish}</button>
      </div>
      <p class="hint">${t.leaveHelp}</p>`;
  }

  /** What was recorded; nothing when it was withdrawn. */
  get #sent(): Sent | undefined {
    const {sent} = this.#answering.kept;
    return sent === undefined ? undefined : Sent.safeParse(JSON.parse(sent)).data;
  }

  #keeping(recorded: Recorded) {
    const {t} = recorded;
    const save = (ending: string, type: string, make: (recorded: Recorded) => Promise<string>) => () =>
      this.#save(recorded, ending, type, make);
    return html`<div class="actions">
        <button
          type="button"
          part="button"
          @click=${({currentTarget}: Event) =>
            void (currentTarget instanceof Element && printSheet(printedReceipt(recorded), currentTarget))}
        >
          ${t.print}
        </button>
        <button type="button" part="button" class="secondary" @click=${save('html', 'text/html', savedPage)}>
          ${t.savePage}
        </button>
        <button
          type="button"
          part="button"
          class="secondary"
          @click=${save('json', 'application/json', (of) => receiptJson(receiptFile(of)))}
        >
          ${t.saveData}
        </button>
      </div>
      <p class="hint">${t.saveHelp}</p>`;
  }

  async #save(
    recorded: Recorded,
    ending: string,
    type: string,
    make: (recorded: Recorded) => Promise<string>,
  ) {
    const {t, receipt} = recorded;
    const name = `${t.fileName}-${receiptNumber(receipt.id)}.${ending}`;
    const handed = await handOver(new File([await make(recorded)], name, {type}));
    const kind = handed === 'notSaved' ? 'problem' : 'success';
    this.#said = {kind, say: (words) => (handed === 'saved' ? words.saved(name) : words[handed])};
    this.#host.requestUpdate();
  }

  #withdrawalOf(receipt: Receipt): Withdrawing {
    if (this.#withdrawing?.of.id === receipt.id) return this.#withdrawing.by;
    const by = new Withdrawing(this.#host, receipt, () => {
      this.#said = undefined;
      this.#answering.forgetSent();
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>('#withdrawn')?.focus(),
      );
    });
    this.#withdrawing = {of: receipt, by};
    return by;
  }

  readonly #startAgain = () => {
    this.#said = undefined;
    this.#answering.forget('title');
  };

  readonly #finish = () => {
    this.#said = undefined;
    forgetAll(this.#answering.of?.address);
    this.#answering.deleteDraft();
  };
}
