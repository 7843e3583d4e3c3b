import {html, nothing, render} from 'lit';
import type {ReceiptWords} from '../../messages/receipt.ts';
import {visibleItems} from '../../model/conditions.ts';
import type {Questionnaire} from '../../model/item.ts';
import {isQuestion, walk} from '../../model/item.ts';
import type {ReceiptFile, Sent} from '../../model/receipt-file.ts';
import {escaped, receiptPage} from '../../model/receipt-file.ts';
import type {Receipt} from '../../model/receipt.ts';
import {receiptNumber} from '../../model/receipt.ts';
import {inline, plain} from '../../parts/wording.ts';
import {inWords} from './in-words.ts';
import {paperStyles} from './paper-styles.ts';
import {withAnswers} from './piping.ts';
import {timeZoneOf, type View} from './view.ts';

/** How a receipt looks on paper, and as a page of its own. */
const sheetStyles = `${paperStyles}
  main { max-width: 44em; margin: 0 auto; padding: 1em; }
  dl { margin: 0 0 12pt; }
  dt { font-weight: bold; break-after: avoid; }
  dd { margin: 0 0 8pt; overflow-wrap: anywhere; white-space: pre-line; }
  pre { overflow-wrap: anywhere; white-space: pre-wrap; font-size: 9pt; }
  a, summary { color: #003d99; }
  :focus-visible { outline: 3px solid #19191a; outline-offset: 2px; }
  @media print { main { max-width: none; padding: 0; } }
`;

/** A receipt, and what it is for. */
export type Recorded = {
  readonly view: View;
  readonly t: ReceiptWords;
  readonly receipt: Receipt;
  readonly sent: Sent;
};

/** Every question that was asked, with its answer in words. */
export function answersList(view: View, t: ReceiptWords, {answers}: Sent) {
  const {words, reader, consultation} = view;
  const {questionnaire} = consultation;
  if (!questionnaire) return nothing;
  const {items}: Questionnaire = withAnswers(questionnaire, answers, words.common, reader);
  const visible = visibleItems(items, answers);
  const given = new Map(answers.map(({linkId, value}) => [linkId, value]));
  return html`<dl part="answers">
    ${walk(items)
      .filter((item) => isQuestion(item) && visible.has(item.linkId))
      .map((item) => {
        const lines = inWords(words.common, reader, item, given.get(item.linkId));
        return html`<div>
          <dt>${inline(item.text, reader)}</dt>
          <dd class="lines">${lines.length > 0 ? lines.join('\n') : t.notAnswered}</dd>
        </div>`;
      })}
  </dl>`;
}

/** The whole receipt with all answers, to be printed or saved. */
function receiptSheet({view, t, receipt, sent}: Recorded, proof: unknown) {
  const {words, consultation, reader} = view;
  const {received, receiptNumber: number, receivedAt} = words.consultation;
  return html`<main>
    <h1>${received}</h1>
    <p>${inline(consultation.title, reader)}</p>
    <dl>
      <dt>${number}</dt>
      <dd>${receiptNumber(receipt.id)}</dd>
      <dt>${receivedAt}</dt>
      <dd>${words.common.dates.moment(receipt.receivedAt, timeZoneOf(consultation))}</dd>
    </dl>
    <p>${t.notAProtocol}</p>
    <h2>${t.answers}</h2>
    ${answersList(view, t, sent)} ${proof}
  </main>`;
}

function proofOf({t, receipt}: Recorded) {
  return html`<dl>
    <dt>${t.digest}</dt>
    <dd>${receipt.digest}</dd>
    <dt>${t.signature}</dt>
    <dd>${receipt.signature}</dd>
    <dt>${t.verify}</dt>
    <dd><a href=${receipt.verifyUrl}>${receipt.verifyUrl}</a></dd>
  </dl>`;
}

/** What is printed: on paper nothing can be unfolded. */
export const printedReceipt = (recorded: Recorded) => ({
  name: recorded.t.print,
  language: recorded.view.reader.language,
  title: titleOf(recorded),
  styles: sheetStyles,
  content: receiptSheet(
    recorded,
    html`<h2>${recorded.t.technical}</h2>
      ${proofOf(recorded)}`,
  ),
});

/** All that is needed to check the receipt and to withdraw the response. */
export function receiptFile({view, receipt, sent}: Recorded): ReceiptFile {
  const {consultation, reader, address} = view;
  const title = plain(consultation.title, reader);
  return {format: 'arengo-receipt', formatVersion: 1, title, page: address, receipt, response: sent};
}

/** A page of its own, without any script, which holds the data to check it too. */
export function savedPage(recorded: Recorded): Promise<string> {
  const {t, view} = recorded;
  const sheet = document.implementation.createHTMLDocument();
  const mark = 'arengo-data';
  render(
    receiptSheet(
      recorded,
      html`<p>${t.saveHelp}</p>
        <details>
          <summary>${t.technical}</summary>
          ${proofOf(recorded)}
          <p>${t.dataHelp}</p>
          <pre id=${mark}></pre>
        </details>`,
    ),
    sheet.body,
  );
  // What Lit keeps its places with.
  const comments = sheet.createTreeWalker(sheet.body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  const [before = '', after = ''] = sheet.body.innerHTML.split(`<pre id="${mark}"></pre>`);
  const head = `<!doctype html>
<html lang="${escaped(view.reader.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escaped(titleOf(recorded))}</title>
<style>${sheetStyles}</style>
</head>
<body>
${before}<pre>`;
  return receiptPage(receiptFile(recorded), head, `</pre>${after}\n</body>\n</html>\n`);
}

const titleOf = ({view, receipt}: Recorded) =>
  `${view.words.consultation.receiptNumber} ${receiptNumber(receipt.id)}: ${plain(view.consultation.title, view.reader)}`;
