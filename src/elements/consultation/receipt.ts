import {html} from 'lit';
import type {Receipt} from '../../model/receipt.ts';
import {receiptNumber} from '../../model/receipt.ts';
import {heading} from '../../parts/heading.ts';
import {timeZoneOf, type View} from './view.ts';

/** "Abbiamo ricevuto la tua risposta": first that, then the number and the time, the proof folded away. */
export function receiptFace(view: View, receipt: Receipt, startAgain: () => void) {
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
    <p>${t.notAProtocol} ${t.keepReceipt}</p>
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
    <div class="actions">
      <button type="button" part="button" class="secondary" @click=${startAgain}>${t.respondAgain}</button>
      <span class="hint">${t.respondAgainHelp}</span>
    </div>
  </section>`;
}
