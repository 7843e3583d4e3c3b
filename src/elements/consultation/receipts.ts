import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import {Part} from '../../controllers/part.ts';
import {receiptWords} from '../../messages/registry/receipt.ts';
import type {Receipt} from '../../model/receipt.ts';
import {receiptNumber} from '../../model/receipt.ts';
import {failedPart} from '../../parts/failed.ts';
import {heading} from '../../parts/heading.ts';
import type {Source} from '../../sources/source.ts';
import type {Answering} from './answering.ts';
import {receipt as receiptCode} from './chunks.ts';
import type {Thanks} from './receipt.ts';
import {timeZoneOf, type View} from './view.ts';

/** The receipt that a citizen has got. */
export class Receipts {
  /** What can be done with a receipt: fetched while the response goes, for the network may be gone after it. */
  readonly part;
  #thanks: Thanks | undefined;
  readonly #host: LitElement;
  readonly #answering: Answering;

  constructor(host: LitElement, answering: Answering) {
    this.#host = host;
    this.#answering = answering;
    this.part = new Part(host, 'receipt', receiptWords, receiptCode);
  }

  /** "Abbiamo ricevuto la tua risposta": that, the number and the time are said whatever else can be fetched. */
  thanks(view: View, source: Source, receipt: Receipt, isKept: boolean) {
    const t = view.words.consultation;
    return html`<section part="receipt" class="notice success" aria-labelledby="receipt-title">
      ${heading(view.heading + 1, t.received, 'receipt-title', 'receipt-heading')}
      <dl class="receipt">
        <div>
          <dt>${t.receiptNumber}</dt>
          <dd part="receipt-number" class="number">${receiptNumber(receipt.id)}</dd>
        </div>
        <div>
          <dt>${t.receivedAt}</dt>
          <dd>${view.words.common.dates.moment(receipt.receivedAt, timeZoneOf(view.consultation))}</dd>
        </div>
      </dl>
      ${this.part.render<unknown>({
        loading: () => nothing,
        ready: ({Thanks}, words) =>
          (this.#thanks ??= new Thanks(this.#host, this.#answering)).body({
            view,
            t: words,
            source,
            receipt,
            isKept,
          }),
        failed: (retry) => failedPart(view.words.common, retry),
      })}
    </section>`;
  }
}
