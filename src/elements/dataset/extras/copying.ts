import {html, nothing} from 'lit';
import type {CitingWords} from '../../../messages/citing.ts';
import {copied} from '../../../parts/copy.ts';
import type {DatasetElement} from '../dataset.ts';

type Field = {
  /** Unique in the widget. */
  readonly id: string;
  readonly what: keyof CitingWords['label'];
  readonly text: string;
};

/** Texts to copy, each in a field of its own: where a script may not copy, the reader can. */
export class Copying {
  /** What became of the last one. */
  #last: {readonly id: string; readonly is: 'copied' | 'notCopied'} | undefined;
  readonly #host: DatasetElement;

  constructor(host: DatasetElement) {
    this.#host = host;
  }

  field(t: CitingWords, {id, what, text}: Field) {
    const lines = text.split('\n').length;
    const rows = Math.max(lines, Math.min(4, Math.ceil(text.length / 60)));
    return html`<div class="copy">
      <label for=${id}>${t.label[what]}</label>
      <textarea
        id=${id}
        class=${what}
        readonly
        rows=${rows}
        dir=${what === 'text' ? nothing : 'ltr'}
        spellcheck="false"
        translate="no"
        .value=${text}
      ></textarea>
      <div class="actions">
        <button type="button" part="button" class="secondary" @click=${() => this.#copy(id, text)}>
          ${t.copy[what]}
        </button>
        <span role="status">${this.#last?.id === id ? t[this.#last.is] : nothing}</span>
      </div>
    </div>`;
  }

  async #copy(id: string, text: string) {
    // Said once more of the same text, it is heard once more.
    this.#last = undefined;
    this.#host.requestUpdate();
    const {is} = await copied(text);
    this.#last = {id, is};
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (is === 'copied') return;
    const field = this.#host.shadowRoot?.getElementById(id);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.select();
  }
}
