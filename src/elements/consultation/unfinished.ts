import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import {Part} from '../../controllers/part.ts';
import {paperWords} from '../../messages/registry/paper.ts';
import {savingWords} from '../../messages/registry/saving.ts';
import type {Draft} from '../../model/draft.ts';
import type {Questionnaire} from '../../model/item.ts';
import {failedPart} from '../../parts/failed.ts';
import type {Answering} from './answering.ts';
import {paper, saving} from './chunks.ts';
import type {Saving} from './saving.ts';
import type {FormView} from './view.ts';

/** A response that is not finished: saved to a file, opened from one. Its code comes with the first look at it. */
export class Unfinished {
  #saving: Saving | undefined;
  #isUnfolded = false;
  readonly #part;
  readonly #paper;
  readonly #host: LitElement;
  readonly #answering: Answering;

  constructor(host: LitElement, answering: Answering) {
    this.#host = host;
    this.#answering = answering;
    this.#part = new Part(host, 'saving', savingWords, saving);
    this.#paper = new Part(host, 'paper', paperWords, paper);
  }

  /** What can be done with it; nothing while it is folded away. */
  body(view: FormView): unknown {
    if (!this.#isUnfolded) return nothing;
    return html`${this.#file(view)} ${this.#onPaper(view)}`;
  }

  #onPaper(view: FormView) {
    return this.#paper.render<unknown>({
      loading: () => nothing,
      ready: ({printPaper}, t) =>
        html`<p>${t.printHelp}</p>
          <div class="actions">
            <button
              type="button"
              part="button"
              class="secondary"
              @click=${(event: Event) => void (event.currentTarget instanceof Element && printPaper(view, t, event.currentTarget))}
            >
              ${t.print}
            </button>
          </div>`,
      failed: () => nothing,
    });
  }

  #file(view: FormView) {
    return this.#part.render<unknown>({
      loading: () => nothing,
      ready: ({Saving}, t) => (this.#saving ??= new Saving(this.#host, this.#answering)).body(view, t),
      failed: (retry) => failedPart(view.words.common, retry),
    });
  }

  /** What there is to say above the questions. */
  said(view: FormView): unknown {
    const saving = this.#saving;
    if (!saving) return nothing;
    return this.#part.render<unknown>({
      loading: () => nothing,
      ready: (_, t) => saving.said('top', view, t),
      failed: () => nothing,
    });
  }

  /** What was typed for an older version of the questionnaire finds its place in this one. */
  async fitIn(draft: Draft, questionnaire: Questionnaire) {
    const code = await this.#part.fetch();
    if (!code) return;
    this.#saving ??= new code.Saving(this.#host, this.#answering);
    this.#saving.takeOver(questionnaire, draft);
  }

  readonly unfold = ({currentTarget}: Event) => {
    this.#isUnfolded = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    this.#host.requestUpdate();
  };
}
