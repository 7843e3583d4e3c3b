import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import type {OutcomeWords, Verdict} from '../../../messages/outcome.ts';
import type {Decision, Outcome} from '../../../model/consultation.ts';
import {isOther, meaning} from '../../../model/open-enum.ts';
import {documents} from '../../../parts/documents.ts';
import {heading} from '../../../parts/heading.ts';
import {inline, paragraphs} from '../../../parts/wording.ts';
import type {View} from '../view.ts';
import type {Folds, Place} from './folds.ts';

/** So many decisions are seen before somebody asks for the rest. */
const few = 20;

/** What came of a consultation: in a few sentences, then point by point. */
export class OutcomeSection {
  /** Only decisions of this verdict are shown; nothing: all. */
  #only: Decision['verdict'] | undefined;
  readonly #host: LitElement;
  readonly #folds: Folds;

  constructor(host: LitElement, folds: Folds) {
    this.#host = host;
    this.#folds = folds;
  }

  body(view: View, t: OutcomeWords, {publishedAt, summary, url, documents: files, decisions}: Outcome) {
    const {reader, words} = view;
    return html`<section part="outcome" class="outcome">
      ${heading(view.heading + 1, t.heading, undefined, 'section-heading')}
      ${publishedAt ? html`<p class="hint">${words.common.provenance.published(publishedAt)}</p>` : nothing}
      ${paragraphs(summary, reader)} ${documents(files, reader)}
      ${
        url
          ? html`<p><a part="link" href=${url}>${words.common.openPage(new URL(url).host)}</a></p>`
          : nothing
      }
      ${decisions.length > 0 ? this.#decisions(view, t, decisions) : nothing}
    </section>`;
  }

  #decisions(view: View, t: OutcomeWords, decisions: readonly Decision[]) {
    const shown = decisions.filter(({verdict}) => this.#only === undefined || verdict === this.#only);
    // Each filter is a list of its own: who unfolded one has not unfolded the others.
    const id = `decisions-${this.#only ?? 'all'}`;
    return html`${heading(view.heading + 2, t.decisions, undefined, 'group-heading')}
      ${this.#filters(t, decisions)}
      <ul id=${id} part="decisions" class="decisions">
        ${this.#folds.entries(id, shown, few, (one, place) => decision(view, t, one, place))}
      </ul>
      ${this.#folds.button(id, shown, few, t.more)}
      <p class="visually-hidden" role="status">
        ${this.#only === undefined ? '' : t.shown(shown.length, decisions.length)}
      </p>`;
  }

  #filters(t: OutcomeWords, decisions: readonly Decision[]) {
    const counts = new Map<Decision['verdict'], number>(
      // In the order of our words; those of others come after.
      (Object.keys(t.verdict) as Verdict[]).map((verdict) => [verdict, 0]),
    );
    for (const {verdict} of decisions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    const found = [...counts].filter(([, count]) => count > 0);
    // Where all decisions are the same there is nothing to choose.
    if (found.length < 2) return nothing;
    const button = (only: Decision['verdict'] | undefined, label: string, count: number) =>
      html`<button
        type="button"
        part="button"
        class="secondary"
        aria-pressed=${this.#only === only ? 'true' : 'false'}
        @click=${() => this.#show(only)}
      >
        ${t.counted(label, count)}
      </button>`;
    return html`<div class="filters" role="group" aria-label=${t.filter}>
      ${button(undefined, t.all, decisions.length)}
      ${found.map(([verdict, count]) => button(verdict, meaning(verdict, t.verdict), count))}
    </div>`;
  }

  #show(only: Decision['verdict'] | undefined) {
    this.#only = only;
    this.#host.requestUpdate();
  }
}

function decision(
  {reader}: View,
  t: OutcomeWords,
  {about, verdict, reason, actUrl}: Decision,
  {isFolded}: Place,
) {
  const kind = isOther(verdict) ? '' : verdict;
  return html`<li part="decision" class="${kind} ${isFolded ? 'folded' : ''}">
    <p class="about" tabindex="-1">${inline(about, reader)}</p>
    <p class="verdict">${meaning(verdict, t.verdict)}</p>
    ${reason ? paragraphs(reason, reader) : nothing}
    ${actUrl ? html`<p><a part="link" href=${actUrl}>${t.act(new URL(actUrl).host)}</a></p>` : nothing}
  </li>`;
}
