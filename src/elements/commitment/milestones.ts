import {html, nothing} from 'lit';
import type {Milestone} from '../../model/commitment.ts';
import {meaning} from '../../model/open-enum.ts';
import {documents} from '../../parts/documents.ts';
import {heading} from '../../parts/heading.ts';
import {inline} from '../../parts/wording.ts';
import type {View} from './view.ts';

/** The steps of a commitment in their own order. */
export function milestones(view: View) {
  const list = view.commitment.milestones;
  if (list.length === 0) return nothing;
  return html`<section>
    ${heading(view.heading + 1, view.words.plan.milestones, nothing, 'section-heading')}
    <ol part="milestones" class="milestones">
      ${list.map((one) => milestone(view, one))}
    </ol>
  </section>`;
}

function milestone(view: View, one: Milestone) {
  const {words, reader} = view;
  const {common, plan: t} = words;
  const status = one.status ?? 'unknown';
  return html`<li part="milestone" class="milestone ${status}">
    <p>${inline(one.title, reader)}</p>
    <p class="state">
      <strong part="status">${meaning(status, t.status)}</strong>
      ${one.achievedAt ? html`<span>${t.achievedAt(common.dates.day(one.achievedAt))}</span>` : nothing}
      ${one.start ? html`<span>${t.starts(common.dates.day(one.start))}</span>` : nothing}
      ${one.due || one.previousDue[0] ? html`<span part="due">${due(one, words)}</span>` : nothing}
      ${one.previousDue.map(({source, due: before}) =>
        source
          ? html`<a part="link" href=${source}
              >${t.reference}<span class="visually-hidden">: ${t.shortDate(before)}</span></a
            >`
          : nothing,
      )}
    </p>
    ${view.timeline?.lateness(one)} ${documents(one.evidence, reader)}
  </li>`;
}

/** A deadline that was moved is shown as moved, every time it was. */
function due({due: now, previousDue}: Milestone, {common, plan: t}: View['words']): string {
  if (previousDue.length > 0)
    return t.moved([
      ...previousDue.map((one) => t.shortDate(one.due)),
      now ? t.shortDate(now) : common.unknown,
    ]);
  return now ? t.due(common.dates.day(now)) : '';
}
