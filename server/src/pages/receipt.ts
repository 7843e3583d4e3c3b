import {html} from 'hono/html';
import type {Receipt, ReceiptRecord} from '../../../src/model/receipt.ts';
import {receiptNumber} from '../../../src/model/receipt.ts';
import {layout} from './layout.ts';
import {backTo, frameOf, titleOf} from './consultation.ts';
import {timeZoneOf} from './view.ts';
import type {Frame, View} from './view.ts';
import type {Html} from './wording.ts';
import {inline} from './wording.ts';

/**
 * The whole receipt, as the answer to the form itself and not behind a redirect: the withdrawal token must not
 * get into an address, and so into histories and logs. Loading it again sends the same form again, which is
 * answered with the same receipt.
 */
export function receiptPage(view: View, receipt: Receipt, isEarlier: boolean): Html {
  const {words, consultation, reader} = view;
  const t = words.consultation;
  const title = isEarlier ? words.pages.formUsed : t.received;
  const moment = words.common.dates.moment(receipt.receivedAt, timeZoneOf(consultation));
  return layout(view, {
    ...frameOf(view),
    footer: backTo(view),
    title: titleOf(view, title),
    content: html`<article>
      <div class="notice ${isEarlier ? 'info' : 'success'}">
        <h1>${title}</h1>
        <p>${inline(consultation.title, reader)}</p>
        ${isEarlier ? html`<p>${words.pages.formUsedHelp}</p>` : ''}
        <dl class="receipt">
          ${entry(t.receiptNumber, html`<strong class="number">${receiptNumber(receipt.id)}</strong>`)}
          ${entry(t.receivedAt, moment)}
        </dl>
        <p>${t.notAProtocol} ${t.keepReceipt}</p>
      </div>
      <h2>${t.technical}</h2>
      <dl>
        ${entry(t.digest, html`<code>${receipt.digest}</code>`)}
        ${entry(t.signature, html`<code>${receipt.signature}</code>`)}
        ${entry(
          words.pages.withdrawal,
          html`<code>${receipt.withdrawalToken}</code>
            <p class="hint">${words.pages.withdrawalHelp}</p>`,
        )}
      </dl>
      <p><a href="${receipt.verifyUrl}">${t.verify}</a></p>
    </article>`,
  });
}

/** What anybody may learn about a receipt. */
export function recordPage(frame: Frame, record: ReceiptRecord): Html {
  const {words, base, language} = frame;
  const t = words.consultation;
  const title = `${t.receiptNumber}: ${receiptNumber(record.id)}`;
  return layout(frame, {
    title,
    content: html`<article>
      <h1>${title}</h1>
      <p class="notice ${record.status === 'recorded' ? 'success' : 'info'}">
        ${record.status === 'recorded' ? words.pages.genuine : words.pages.genuineGone}
      </p>
      <dl>
        ${entry(t.receivedAt, words.common.dates.day(record.receivedOn))}
        ${entry(t.digest, html`<code>${record.digest}</code>`)}
      </dl>
      <p>${t.notAProtocol}</p>
      <p>
        <a href="${base}/consultations/${record.consultation}?lang=${language}">${t.read}</a>
      </p>
    </article>`,
  });
}

const entry = (label: string, value: Html | string) =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
