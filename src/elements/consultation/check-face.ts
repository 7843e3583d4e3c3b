import type {LitElement} from 'lit';
import {html} from 'lit';
import {Part} from '../../controllers/part.ts';
import {receiptWords} from '../../messages/registry/receipt.ts';
import {verifyWords} from '../../messages/registry/verify.ts';
import {failedPart} from '../../parts/failed.ts';
import type {Source} from '../../sources/source.ts';
import {header, unsupported} from './about.ts';
import {receipt, verifying} from './chunks.ts';
import type {Verifying} from './verifying.ts';
import type {View} from './view.ts';

/** A place to check a receipt, by its number or by the file that was saved; a folder of files has none. */
export class Face {
  #checking: Verifying | undefined;
  readonly #receipt;
  readonly #verify;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    // A genuine receipt shows its answers and can withdraw them: that is what the thanks can do too.
    this.#receipt = new Part(host, 'receipt', receiptWords, receipt);
    this.#verify = new Part(host, 'verify', verifyWords, verifying);
  }

  face(view: View, source: Source) {
    return html`<article aria-labelledby="title">
      ${header(view)} ${source.receipts ? this.#check(view, source) : unsupported(view)}
    </article>`;
  }

  #check(view: View, source: Source): unknown {
    const loading = () => html`<slot></slot>`;
    const failed = (retry: () => void) => html`${failedPart(view.words.common, retry)}<slot></slot>`;
    return this.#receipt.render<unknown>({
      loading,
      failed,
      ready: (_, words) =>
        this.#verify.render<unknown>({
          loading,
          failed,
          ready: ({Verifying}, t) =>
            (this.#checking ??= new Verifying(this.#host)).body({view, t, receipt: words, source}),
        }),
    });
  }
}
