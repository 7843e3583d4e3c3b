import {html} from 'hono/html';
import type {Receipt, ReceiptRecord} from '../../../src/model/receipt.ts';
import {receiptNumber} from '../../../src/model/receipt.ts';
import {meaning} from '../../../src/model/open-enum.ts';
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
  const t = {...words.consultation, ...words.receipt};
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

/** What a form to withdraw has led to. */
export type WithdrawalSaid =
  | {readonly is: 'done' | 'purged'}
  | {readonly is: 'refused'; readonly token: string | undefined};

/** What anybody may learn about a receipt, and the way to withdraw its response. */
export function recordPage(frame: Frame, record: ReceiptRecord, said?: WithdrawalSaid): Html {
  const {words, base, language} = frame;
  const t = words.consultation;
  const {withdraw, digest, notAProtocol} = words.receipt;
  const title = `${t.receiptNumber}: ${receiptNumber(record.id)}`;
  const isRecorded = record.status === 'recorded';
  return layout(frame, {
    title: said?.is === 'refused' ? `${t.errorPrefix} ${title}` : title,
    content: html`<article>
      <h1>${title}</h1>
      ${
        said?.is === 'done'
          ? html`<p class="notice success" role="status">${withdraw.done} ${withdraw.stays}</p>`
          : said?.is === 'purged'
            ? html`<p class="notice info" role="status">${withdraw.purged}</p>`
            : html`<p class="notice ${isRecorded ? 'success' : 'info'}">
                ${isRecorded ? words.pages.genuine : html`${words.verify.known}. ${meaning(record.status, words.verify.status)}`}
              </p>`
      }
      <dl>
        ${entry(t.receivedAt, words.common.dates.day(record.receivedOn))}
        ${entry(digest, html`<code>${record.digest}</code>`)}
      </dl>
      ${isRecorded ? '' : html`<p>${words.pages.whatStays}</p>`}
      <p>${notAProtocol}</p>
      ${isRecorded ? withdrawalForm(frame, record, said?.is === 'refused' ? said.token : '', said?.is === 'refused') : ''}
      <ul class="ways">
        <li><a href="${base}/receipts?lang=${language}">${words.verify.heading}</a></li>
        <li><a href="${base}/consultations/${record.consultation}?lang=${language}">${t.read}</a></li>
      </ul>
    </article>`,
  });
}

/** A form to withdraw a response; the token goes in the body, never in an address. */
export function withdrawalForm(
  {words, base, language}: Frame,
  {id}: ReceiptRecord,
  token = '',
  isWrong = false,
): Html {
  const {withdraw} = words.receipt;
  return html`<section aria-labelledby="withdraw">
    <h2 id="withdraw">${withdraw.heading}</h2>
    <p>${withdraw.help}</p>
    <form method="post" action="${base}/receipts/${id}/withdrawal?lang=${language}">
      <div class="question ${isWrong ? 'wrong' : ''}">
        <label for="token">${words.pages.withdrawal}</label>
        ${
          isWrong
            ? html`<p class="error" id="token-error">
                <span class="visually-hidden">${words.consultation.errorPrefix}</span> ${withdraw.refused}
              </p>`
            : ''
        }
        <input
          id="token"
          name="token"
          value="${token}"
          autocomplete="off"
          spellcheck="false"
          required
          ${isWrong ? html`aria-describedby="token-error" autofocus` : ''}
        />
      </div>
      <p class="actions"><button type="submit">${withdraw.yes}</button></p>
    </form>
  </section>`;
}

const entry = (label: string, value: Html | string) =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
