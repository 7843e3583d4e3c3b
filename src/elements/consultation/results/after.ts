import type {CSSResult, LitElement} from 'lit';
import {html, nothing} from 'lit';
import {Part} from '../../../controllers/part.ts';
import type {OutcomeWords} from '../../../messages/outcome.ts';
import {outcomeWords} from '../../../messages/registry/outcome.ts';
import {resultsWords} from '../../../messages/registry/results.ts';
import {statusOf} from '../../../model/consultation.ts';
import {failedPart} from '../../../parts/failed.ts';
import {heading} from '../../../parts/heading.ts';
import {notice} from '../../../parts/notice.ts';
import {SourceFailure} from '../../../sources/failure.ts';
import type {PublishedResults, Source} from '../../../sources/source.ts';
import {header, unsupported} from '../about.ts';
import {figures} from '../chunks.ts';
import type {View} from '../view.ts';
import {Folds} from './folds.ts';
import {OutcomeSection} from './outcome.ts';
import {styles} from './outcome-styles.ts';

type State =
  | {readonly is: 'loading' | 'none'}
  | {readonly is: 'ready'; readonly published: PublishedResults}
  | {readonly is: 'failed'; readonly failure: SourceFailure};

/** What comes after a consultation: what came of it, and what the answers add up to. */
export class After {
  #state: State = {is: 'loading'};
  /** Whose results these are. */
  #source: Source | undefined;
  #cancel = new AbortController();
  readonly #host: LitElement;
  readonly #folds: Folds;
  readonly #outcome: OutcomeSection;
  readonly #figures;

  constructor(host: LitElement) {
    this.#host = host;
    this.#folds = new Folds(host);
    this.#outcome = new OutcomeSection(host, this.#folds);
    this.#figures = new Part(host, 'results', resultsWords, async () => {
      const drawing = await figures();
      adopt(host, drawing.styles);
      return drawing;
    });
    adopt(host, styles);
  }

  /** `isAsked`: somebody wants the results, whether there are any or not. */
  face(view: View, t: OutcomeWords, source: Source, isAsked = false) {
    const {outcome} = view.consultation;
    return html`${outcome ? this.#outcome.body(view, t, outcome) : nothing}
    ${this.#results(view, t, source, isAsked)}`;
  }

  #results(view: View, t: OutcomeWords, source: Source, isAsked: boolean) {
    const {consultation} = view;
    const {resultsPolicy, questionnaire} = consultation;
    const status = statusOf(consultation, view.now);
    const isOver = status === 'closed' || status === 'concluded';
    if (!isAsked && (!isOver || !questionnaire || !source.results || resultsPolicy === 'never'))
      return nothing;
    if (!source.results) return unsupported(view);
    const say = (sentence: string) => section(view, t, html`<p>${sentence}</p>`);
    if (resultsPolicy === 'never') return say(t.results.never);
    if (!isOver && resultsPolicy === 'afterClosing') return say(t.results.afterClosing);
    if (this.#source !== source) void this.#load(source);
    const state = this.#state;
    switch (state.is) {
      case 'loading':
      case 'none':
        // What is concluded has its outcome: results that never came are not announced for ever.
        if (!isAsked && status === 'concluded') return nothing;
        return state.is === 'none' ? say(t.results.notYet) : section(view, t, loading(t));
      case 'failed':
        return section(view, t, this.#failure(view, state.failure, source));
      case 'ready':
        return section(view, t, this.#figuresOf(view, t, state.published));
    }
  }

  #figuresOf(view: View, t: OutcomeWords, published: PublishedResults) {
    return this.#figures.render<unknown>({
      loading: () => loading(t),
      ready: (drawing, words) => drawing.figures({view, t: words, folds: this.#folds}, published),
      failed: (retry) => failedPart(view.words.common, retry),
    });
  }

  /** The consultation itself is there: the failure stands where the results would. */
  #failure({words, address}: View, {reason}: SourceFailure, source: Source) {
    const {common} = words;
    return notice(
      'problem',
      common.failure[reason],
      html`<button type="button" part="button" class="secondary" @click=${() => void this.#load(source)}>
          ${common.retry}
        </button>
        <a part="link" href=${address}>${common.openPage(new URL(address).host)}</a>`,
    );
  }

  async #load(source: Source) {
    // Who looks at results draws them: both are on their way at once.
    void this.#figures.fetch();
    this.#cancel.abort();
    const {signal} = (this.#cancel = new AbortController());
    this.#source = source;
    this.#state = {is: 'loading'};
    this.#host.requestUpdate();
    const state = await stateOf(source, signal);
    if (signal.aborted) return;
    this.#state = state;
    this.#host.requestUpdate();
  }
}

async function stateOf(source: Source, signal: AbortSignal): Promise<State> {
  try {
    const published = await source.results?.(signal);
    return published ? {is: 'ready', published} : {is: 'none'};
  } catch (failure) {
    // Who gave up asks no more.
    if (signal.aborted) return {is: 'loading'};
    if (!(failure instanceof SourceFailure)) throw failure;
    console.warn(`arengo: ${failure.reason}: ${failure.message}`);
    return {is: 'failed', failure};
  }
}

const loading = (t: OutcomeWords) => html`<p class="hint" role="status">${t.results.loading}</p>`;

function adopt({shadowRoot}: LitElement, {styleSheet}: CSSResult) {
  if (styleSheet) shadowRoot?.adoptedStyleSheets.push(styleSheet);
}

const section = (view: View, t: OutcomeWords, content: unknown) =>
  html`<section part="results">
    ${heading(view.heading + 1, t.results.heading, undefined, 'section-heading')} ${content}
  </section>`;

/** The results alone, below the title: `view="results"`. */
export class Face {
  readonly #after;

  constructor(host: LitElement) {
    this.#after = new Part(host, 'outcome', outcomeWords, () => Promise.resolve(new After(host)));
  }

  face(view: View, source: Source) {
    return html`<article aria-labelledby="title">
      ${header(view)}
      ${this.#after.render<unknown>({
        loading: () => html`<slot></slot>`,
        ready: (after, t) => after.face(view, t, source, true),
        failed: (retry) => failedPart(view.words.common, retry),
      })}
    </article>`;
  }
}
