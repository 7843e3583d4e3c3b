import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import type {ReceiptWords} from '../../messages/receipt.ts';
import type {VerifyWords} from '../../messages/verify.ts';
import {checkReceipt, isGenuine, type PublicKeys, type ReceiptVerdict} from '../../model/check-receipt.ts';
import {checkListed, type Listed} from '../../model/digest-list.ts';
import {meaning} from '../../model/open-enum.ts';
import {mostReceiptBytes, readReceipt, type NoReceipt, type ReceiptFile} from '../../model/receipt-file.ts';
import {readReceiptNumber} from '../../model/receipt-number.ts';
import type {Receipt, ReceiptRecord} from '../../model/receipt.ts';
import {receiptNumber} from '../../model/receipt.ts';
import {describedBy, field} from '../../parts/field.ts';
import {heading} from '../../parts/heading.ts';
import {notice} from '../../parts/notice.ts';
import {SourceFailure} from '../../sources/failure.ts';
import type {ReceiptDesk, Source} from '../../sources/source.ts';
import {answersList} from './receipt-sheet.ts';
import type {View} from './view.ts';
import {Withdrawing} from './withdrawing.ts';

type Fault = 'malformed' | 'unknown' | 'several' | 'failed';

type State =
  | {readonly is: 'idle' | 'checking'}
  | {readonly is: 'wrong'; readonly at: 'number'; readonly why: Fault}
  | {readonly is: 'wrong'; readonly at: 'file'; readonly why: NoReceipt | 'failed'}
  | {readonly is: 'known'; readonly record: ReceiptRecord}
  | {
      readonly is: 'checked';
      readonly file: ReceiptFile;
      readonly verdict: ReceiptVerdict;
      /** What the signed list of its consultation says; `none`: there is none yet. */
      readonly listed: Listed | 'none';
      readonly record: ReceiptRecord | undefined;
      readonly withdrawing: Withdrawing;
    };

/** What the place is made of. */
export type Place = {
  readonly view: View;
  readonly t: VerifyWords;
  readonly receipt: ReceiptWords;
  readonly source: Source;
};

/** Where a receipt is checked: by its number, or whole by the file that was saved, which never leaves the device. */
export class Verifying {
  #state: State = {is: 'idle'};
  #typed = '';
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  body(place: Place) {
    const {view, t} = place;
    const state = this.#state;
    const wrong = (at: 'number' | 'file') =>
      state.is !== 'wrong' || state.at !== at ? undefined : sentence(t, state.why);
    const {errorPrefix} = view.words.consultation;
    const shared = {mark: undefined, errorPrefix};
    const number = {
      ...shared,
      id: 'receipt-number',
      label: t.number,
      hints: [t.numberHelp],
      error: wrong('number'),
    };
    const file = {...shared, id: 'receipt-file', label: t.file, hints: [t.fileHelp], error: wrong('file')};
    return html`<section part="receipt" aria-labelledby="verify-title">
      ${heading(view.heading + 1, t.heading, 'verify-title', 'receipt-heading')}
      <p>${t.help}</p>
      <form part="form" novalidate @submit=${(event: Event) => this.#look(event, place)}>
        ${field(
          number,
          html`<input
            part="input"
            id=${number.id}
            .value=${this.#typed}
            autocomplete="off"
            spellcheck="false"
            aria-describedby=${describedBy(number)}
            aria-invalid=${number.error === undefined ? nothing : 'true'}
            @input=${({currentTarget}: Event) => {
              if (currentTarget instanceof HTMLInputElement) this.#typed = currentTarget.value;
            }}
          />`,
        )}
        <div class="actions"><button type="submit" part="button" class="secondary">${t.check}</button></div>
      </form>
      ${field(
        file,
        html`<input
          part="input"
          id=${file.id}
          type="file"
          accept=".html,.json,text/html,application/json"
          aria-describedby=${describedBy(file)}
          aria-invalid=${file.error === undefined ? nothing : 'true'}
          @change=${(event: Event) => this.#open(event, place)}
        />`,
      )}
      ${this.#result(place)}
      <div class="visually-hidden" role="status">${state.is === 'checking' ? t.checking : ''}</div>
    </section>`;
  }

  #result({view, t, receipt: words, source}: Place) {
    const state = this.#state;
    if (state.is === 'known')
      return html`<div id="verdict" tabindex="-1">
        ${notice(
          'info',
          html`<div class="description">
            ${heading(view.heading + 2, t.known, undefined, 'section-heading')}
            ${facts(view, t, state.record)}
            <p>${t.numberOnly}</p>
          </div>`,
        )}
      </div>`;
    if (state.is !== 'checked') return nothing;
    const {file, verdict, listed, record, withdrawing} = state;
    const isGood = isGenuine(verdict);
    const isMissing = isGood && ['missing', 'altered', 'foreign'].includes(listed);
    const isAll = Object.values(verdict).every((part) => part === 'same');
    const title = !isGood ? t.notGenuine : isMissing ? t.notListed : isAll ? t.genuine : t.partly;
    const {parts} = t;
    const {consultation} = view;
    const isShown =
      verdict.answers === 'same' &&
      file.receipt.consultation === consultation.id &&
      file.response.questionnaireVersion === consultation.questionnaire?.version;
    return html`<div id="verdict" tabindex="-1">
        ${notice(
          isGood && !isMissing ? (isAll ? 'success' : 'info') : 'problem',
          html`<div class="description">
            ${heading(view.heading + 2, title, undefined, 'section-heading')}
            <p>${t.number}: ${receiptNumber(file.receipt.id)}</p>
            <ul class="list">
              <li>${parts.record[verdict.record]}</li>
              <li>${parts.signature[verdict.signature]}</li>
              <li>${parts.answers[verdict.answers]}</li>
              <li>${parts.file[verdict.file]}</li>
              ${isGood ? html`<li>${t.listed[listed]}</li>` : nothing}
            </ul>
            ${record && isGood ? facts(view, t, record) : nothing}
            <p>${isGood ? t.notWhose : t.original}</p>
            ${
              verdict.signature === 'foreign'
                ? html`<p>
                    <a part="link" href=${file.receipt.verifyUrl}>
                      ${t.elsewhere(new URL(file.receipt.verifyUrl).host)}
                    </a>
                  </p>`
                : nothing
            }
          </div>`,
        )}
      </div>
      ${
        isShown
          ? html`<div class="description">
              ${heading(view.heading + 2, t.answers, undefined, 'section-heading')}
              ${answersList(view, words, file.response)}
            </div>`
          : nothing
      }
      ${
        record?.status === 'recorded' && verdict.record === 'same'
          ? html`<details part="details">
              <summary>${words.withdraw.heading}</summary>
              ${withdrawing.body(words, source)}
            </details>`
          : nothing
      }`;
  }

  async #look(event: Event, {source}: Place) {
    event.preventDefault();
    event.stopPropagation();
    const number = readReceiptNumber(this.#typed);
    if (number === undefined) return this.#become({is: 'wrong', at: 'number', why: 'malformed'});
    await this.#ask('number', source, async (desk) => {
      const record = await desk.record(number);
      return typeof record === 'string' ? {is: 'wrong', at: 'number', why: record} : {is: 'known', record};
    });
  }

  async #open({currentTarget}: Event, {source}: Place) {
    const input = currentTarget instanceof HTMLInputElement ? currentTarget : undefined;
    const chosen = input?.files?.[0];
    if (!chosen) return;
    const read = chosen.size > mostReceiptBytes ? 'tooLarge' : await readReceipt(await chosen.text());
    // The same file can then be chosen again.
    if (input) input.value = '';
    if (typeof read === 'string') return this.#become({is: 'wrong', at: 'file', why: read});
    await this.#ask('file', source, async (desk) => {
      const {file} = read;
      const [keys, found] = await Promise.all([desk.keys(), desk.record(file.receipt.id)]);
      const record = typeof found === 'string' ? undefined : found;
      const verdict = await checkReceipt(read, keys, record);
      const listed = isGenuine(verdict) ? await listedBy(desk, file.receipt, keys) : 'unchecked';
      return {is: 'checked', file, verdict, listed, record, withdrawing: this.#withdrawalOf(file.receipt)};
    });
  }

  async #ask(at: 'number' | 'file', source: Source, ask: (desk: ReceiptDesk) => Promise<State>) {
    this.#become({is: 'checking'});
    try {
      const desk = await source.receipts?.();
      this.#become(desk ? await ask(desk) : {is: 'wrong', at, why: 'failed'});
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      console.warn(`arengo: ${error.reason}: ${error.message}`);
      this.#become({is: 'wrong', at, why: 'failed'});
    }
  }

  #withdrawalOf(receipt: Receipt): Withdrawing {
    return new Withdrawing(this.#host, receipt, (record) => {
      if (this.#state.is === 'checked') this.#become({...this.#state, record});
    });
  }

  #become(state: State) {
    this.#state = state;
    this.#host.requestUpdate();
    const target =
      state.is === 'wrong'
        ? `#receipt-${state.at}`
        : state.is === 'known' || state.is === 'checked'
          ? '#verdict'
          : '';
    if (target === '') return;
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(target)?.focus(),
    );
  }
}

/** Whether the response is in the signed list; what cannot be asked is not held against the receipt. */
async function listedBy(desk: ReceiptDesk, receipt: Receipt, keys: PublicKeys): Promise<Listed | 'none'> {
  try {
    const list = await desk.digests(receipt.consultation, receipt.digest);
    return list ? await checkListed(receipt, list, keys) : 'none';
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    return 'unchecked';
  }
}

/** When it was recorded, and whether the answers are still there. */
const facts = ({words}: View, t: VerifyWords, {receivedOn, status}: ReceiptRecord) =>
  html`<p>${t.receivedOn} ${words.common.dates.day(receivedOn)}. ${meaning(status, t.status)}</p>`;

function sentence(t: VerifyWords, why: Fault | NoReceipt): string {
  switch (why) {
    case 'malformed':
    case 'unknown':
    case 'several':
    case 'failed':
      return t[why];
    default:
      return t.refused[why];
  }
}
