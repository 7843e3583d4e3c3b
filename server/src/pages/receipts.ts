import {html} from 'hono/html';
import {isGenuine, type ReceiptVerdict} from '../../../src/model/check-receipt.ts';
import {meaning} from '../../../src/model/open-enum.ts';
import type {Listed} from '../../../src/model/digest-list.ts';
import type {NoReceipt, ReceiptFile} from '../../../src/model/receipt-file.ts';
import {receiptNumber, type ReceiptRecord} from '../../../src/model/receipt.ts';
import {footerOf} from './frame.ts';
import {layout} from './layout.ts';
import {withdrawalForm} from './receipt.ts';
import type {Frame} from './view.ts';
import type {Html} from './wording.ts';

/** What was looked for, and why it was not found. */
export type Looked = {
  readonly typed?: string;
  readonly pasted?: string;
  readonly wrong?: {
    readonly number?: 'malformed' | 'unknown' | 'several';
    readonly file?: NoReceipt;
    readonly text?: NoReceipt;
  };
};

/** Where a receipt can be checked, by its number or by the file that was saved. */
export function checkPage(frame: Frame, {typed = '', pasted = '', wrong = {}}: Looked): Html {
  const {words, base, language} = frame;
  const t = words.verify;
  const field = (id: string, label: string, hint: string, error: string | undefined, control: Html) =>
    html`<div class="question ${error === undefined ? '' : 'wrong'}">
      <label for="${id}">${label}</label>
      ${hint === '' ? '' : html`<p class="hint" id="${id}-hint">${hint}</p>`}
      ${
        error === undefined
          ? ''
          : html`<p class="error" id="${id}-error">
              <span class="visually-hidden">${words.consultation.errorPrefix}</span> ${error}
            </p>`
      }
      ${control}
    </div>`;
  const described = (id: string, isWrong: boolean) => (isWrong ? `${id}-hint ${id}-error` : `${id}-hint`);
  return layout(frame, {
    title:
      wrong.number || wrong.file || wrong.text ? `${words.consultation.errorPrefix} ${t.heading}` : t.heading,
    footer: footerOf(frame),
    content: html`<article>
      <h1>${t.heading}</h1>
      <form method="get" action="${base}/receipts">
        <input type="hidden" name="lang" value="${language}" />
        ${field(
          'number',
          t.number,
          t.numberHelp,
          wrong.number && t[wrong.number],
          html`<input
            id="number"
            name="number"
            class="short"
            value="${typed}"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="${described('number', wrong.number !== undefined)}"
            ${wrong.number ? html`autofocus` : ''}
          />`,
        )}
        <p class="actions"><button type="submit">${t.check}</button></p>
      </form>
      <form method="post" action="${base}/receipts?lang=${language}" enctype="multipart/form-data">
        ${field(
          'file',
          t.file,
          t.fileHelp,
          wrong.file && t.refused[wrong.file],
          html`<input
            id="file"
            name="file"
            type="file"
            accept=".html,.json,text/html,application/json"
            aria-describedby="${described('file', wrong.file !== undefined)}"
          />`,
        )}
        ${field(
          'text',
          t.text,
          '',
          wrong.text && t.refused[wrong.text],
          html`<textarea
            id="text"
            name="text"
            rows="6"
            spellcheck="false"
            ${wrong.text ? html`aria-describedby="text-error"` : ''}
          >
${pasted}</textarea>`,
        )}
        <p class="actions"><button type="submit">${words.receipt.verify}</button></p>
      </form>
    </article>`,
  });
}

/** What became of a file that was checked. */
export function verdictPage(
  frame: Frame,
  {receipt, title: consultation}: ReceiptFile,
  {verdict, listed}: {readonly verdict: ReceiptVerdict; readonly listed: Listed | 'none'},
  record: ReceiptRecord | undefined,
): Html {
  const {words, base, language} = frame;
  const t = words.verify;
  const isGood = isGenuine(verdict);
  const isMissing = isGood && ['missing', 'altered', 'foreign'].includes(listed);
  const good = isGood && !isMissing;
  const title = good ? t.genuine : isGood ? t.notListed : t.notGenuine;
  const {parts} = t;
  return layout(frame, {
    title,
    footer: footerOf(frame),
    content: html`<article>
      <div class="notice ${good ? 'success' : 'problem'}">
        <h1>${title}</h1>
        <ul>
          <li>${parts.record[verdict.record]}</li>
          <li>${parts.signature[verdict.signature]}</li>
          <li>${parts.answers[verdict.answers]}</li>
          <li>${parts.file[verdict.file]}</li>
          ${isGood ? html`<li>${t.listed[listed]}</li>` : ''}
        </ul>
        ${good ? html`<p>${t.notWhose}</p>` : html`<p>${t.original}</p>`}
      </div>
      <p>${consultation}</p>
      <dl>
        <div>
          <dt>${t.number}</dt>
          <dd>${receiptNumber(receipt.id)}</dd>
        </div>
      </dl>
      ${record ? html`<p>${meaning(record.status, t.status)}</p>` : ''}
      ${
        verdict.signature === 'foreign'
          ? html`<p>
              <a href="${receipt.verifyUrl}">${t.elsewhere(new URL(receipt.verifyUrl).host)}</a>
            </p>`
          : ''
      }
      ${record?.status === 'recorded' ? withdrawalForm(frame, record, receipt.withdrawalToken) : ''}
      <p><a href="${base}/receipts?lang=${language}">${t.heading}</a></p>
    </article>`,
  });
}
