import {html, nothing} from 'lit';
import {changesSince, inTime} from '../../../model/commitment-changes.ts';
import type {Change, Milestone} from '../../../model/commitment.ts';
import {documents} from '../../../parts/documents.ts';
import {heading} from '../../../parts/heading.ts';
import {inline, paragraphs} from '../../../parts/wording.ts';
import type {Telling} from './timeline.ts';

/** So many changes are seen before somebody asks for the others. */
const few = 5;

/** What has changed since a day. */
export function changes(told: Telling, since: string) {
  const {view, t} = told;
  const {changes: all, achieved, moved, unclear} = changesSince(view.commitment, since);
  const isNothing = all.length + achieved.length + moved.length + unclear === 0;
  return html`<section part="changes" class="changes">
    ${heading(view.heading + 1, t.since(view.words.common.dates.day(since)), nothing, 'section-heading')}
    ${isNothing ? html`<p>${t.nothingSince}</p>` : nothing}
    <ul class="events">
      ${all.map((one) => change(told, one))} ${achieved.map((one) => milestone(told, t.achieved, one))}
      ${moved.map((one) => milestone(told, t.moved, one))}
    </ul>
    ${unclear > 0 ? html`<p class="muted">${t.unclear(unclear)}</p>` : nothing}
  </section>`;
}

/** What happened, newest first, with what shows it. */
export function history(told: Telling) {
  const {view, t} = told;
  const all = inTime(view.commitment.history).toReversed();
  if (all.length === 0) return nothing;
  const older = all.slice(few);
  return html`<section>
    ${heading(view.heading + 1, t.said.history, nothing, 'section-heading')}
    <ol part="history" class="events line">
      ${all.slice(0, few).map((one) => change(told, one))}
    </ol>
    ${
      older.length > 0
        ? html`<details part="details">
            <summary>${t.older(older.length)}</summary>
            <ol class="events line">
              ${older.map((one) => change(told, one))}
            </ol>
          </details>`
        : nothing
    }
  </section>`;
}

function change(told: Telling, {at, by, change: what, note, evidence, logged}: Change) {
  const {words, reader} = told.view;
  return html`<li>
    <p>
      <strong>${words.common.dates.day(at)}</strong>:
      ${inline(what, reader)}${by ? html` (${inline(by, reader)})` : nothing}
    </p>
    ${note ? html`<div class="muted">${paragraphs(note, reader)}</div>` : nothing} ${whose(told, logged)}
    ${documents(evidence, reader)}
  </li>`;
}

/** Where the server has noticed changes, each line tells whether it is one of them (decision 0049). */
function whose({view: {commitment}, t}: Telling, logged: number | undefined) {
  if (!commitment.history.some((one) => one.logged !== undefined)) return nothing;
  return html`<p class="whose muted">${logged === undefined ? t.written : t.logged(logged)}</p>`;
}

function milestone({view: {reader}}: Telling, what: string, {title, evidence}: Milestone) {
  return html`<li>
    <p><strong>${what}</strong>: ${inline(title, reader)}</p>
    ${documents(evidence, reader)}
  </li>`;
}
