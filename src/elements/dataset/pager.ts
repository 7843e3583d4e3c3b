import {html, nothing} from 'lit';
import {Language} from '../../controllers/language.ts';
import {wordsIn} from '../../messages/messages.ts';
import {listsWords} from '../../messages/registry/lists.ts';
import {part} from '../../sources/source.ts';
import type {DatasetElement} from './dataset.ts';

/** How many of a list are shown at a time. */
const step = 20;

const languages = new WeakMap<DatasetElement, Language<'lists'>>();

/** What shows a long list bit by bit, with its words at hand. Throws `SourceFailure` when these do not come. */
export async function pagerOf(host: DatasetElement, address: string): Promise<Pager> {
  const language = languages.get(host) ?? new Language(host, listsWords);
  languages.set(host, language);
  // Words that did not come are asked for again.
  language.follow();
  await part(address, () => wordsIn(listsWords, language.tag));
  return new Pager(host, language);
}

/** A long list, of which the first are shown. */
export class Pager {
  #most = step;
  readonly #host: DatasetElement;
  readonly #language: Language<'lists'>;

  constructor(host: DatasetElement, language: Language<'lists'>) {
    this.#host = host;
    this.#language = language;
  }

  some<T>(all: readonly T[]): readonly T[] {
    return all.slice(0, this.#most);
  }

  /** The button, unless all are shown. */
  button(total: number) {
    const t = this.#language.words?.lists;
    if (!t || this.#most >= total) return nothing;
    return html`<div class="actions">
      <button type="button" part="button" class="secondary" @click=${this.#more}>${t.more}</button>
      <span class="muted" role="status">${t.shown(this.#most, total)}</span>
    </div>`;
  }

  /** Show more, and bring the reader to the first that is new. */
  readonly #more = async () => {
    const before = this.#most;
    this.#most += step;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=heading]')[before]?.focus();
  };
}
