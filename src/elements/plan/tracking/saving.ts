import {html, nothing} from 'lit';
import type {TrackingWords} from '../../../messages/tracking.ts';
import type {Commitment} from '../../../model/commitment.ts';
import {download} from '../../../parts/hand-over.ts';
import {notice} from '../../../parts/notice.ts';
import type {PlanView, Tracked} from '../view.ts';
import {tables} from './chunks.ts';

/** What became of the file that somebody asked for. */
type Made = {readonly is: 'failed'} | {readonly is: 'saved'; readonly name: string};

/** The commitments as a table, made in the browser. */
export class Saving {
  #made: Made | undefined;
  readonly #host: Tracked;

  constructor(host: Tracked) {
    this.#host = host;
  }

  button(view: PlanView, t: TrackingWords, commitments: readonly Commitment[]) {
    if (commitments.length === 0) return nothing;
    return html`<div class="saving">
      <button
        type="button"
        part="button"
        class="secondary"
        @click=${() => void this.#save(view, t, commitments)}
      >
        ${t.table}
      </button>
      <p class="muted">${t.tableMeaning}</p>
      ${this.#made?.is === 'failed' ? notice('problem', t.notSaved) : nothing}
      <p role="status">${this.#made?.is === 'saved' ? t.saved(this.#made.name) : nothing}</p>
    </div>`;
  }

  async #save({plan}: PlanView, t: TrackingWords, commitments: readonly Commitment[]) {
    try {
      const {commitmentsCsv} = await tables();
      const name = `${t.fileName}-${plan.id.replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
      download(new File([commitmentsCsv(plan, commitments)], name, {type: 'text/csv;charset=utf-8'}));
      this.#made = {is: 'saved', name};
    } catch (error) {
      console.warn(`arengo: a file could not be made: ${String(error)}`);
      this.#made = {is: 'failed'};
    }
    this.#host.requestUpdate();
  }
}
