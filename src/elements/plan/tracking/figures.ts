import {html, nothing} from 'lit';
import type {TrackingWords} from '../../../messages/tracking.ts';
import type {Sum} from '../../../model/amount-sums.ts';
import {dayInItaly} from '../../../model/calendar-days.ts';
import {commitmentStatuses} from '../../../model/commitment-status.ts';
import type {Commitment} from '../../../model/commitment.ts';
import {meaning} from '../../../model/open-enum.ts';
import {planFiguresOf} from '../../../model/plan-figures.ts';
import {heading} from '../../../parts/heading.ts';
import type {PlanView} from '../view.ts';

/** What the commitments add up to, each number with what it means; what there is none of is left out. */
export function figures(view: PlanView, t: TrackingWords, commitments: readonly Commitment[]) {
  const of = planFiguresOf(commitments, dayInItaly(new Date()));
  const {milestones} = of;
  const number = view.words.common.number;
  return html`<section part="figures" class="figures">
    ${heading(view.heading + 1, t.figures, nothing, 'section-heading')}
    <p><strong>${t.ofCommitments(of.commitments)}</strong></p>
    <dl class="counts">
      ${commitmentStatuses
        .filter((status) => of.statuses[status] > 0)
        .map(
          (status) =>
            html`<div>
              <dt>${t.standing.status[status]}</dt>
              <dd>${number(of.statuses[status])}</dd>
            </div>`,
        )}
    </dl>
    <p class="muted">${t.statusMeaning}</p>
    ${
      of.late > 0
        ? html`<p><strong>${t.lateCount(of.late)}</strong></p>
            <p class="muted">${t.lateMeaning}</p>`
        : nothing
    }
    ${
      milestones.total > 0
        ? html`<p><strong>${t.milestones(milestones.achieved, milestones.total)}</strong></p>
            <p class="muted">${t.milestonesMeaning(milestones.ofCommitments, of.commitments)}</p>`
        : nothing
    }
    ${of.moved > 0 ? html`<p><strong>${t.moved(of.moved)}</strong></p>` : nothing}
    ${of.sums.length > 0 ? sums(view, t, of.sums) : nothing}
  </section>`;
}

function sums({words}: PlanView, t: TrackingWords, all: readonly Sum[]) {
  return html`<p><strong>${t.sums}</strong></p>
    <ul class="sums">
      ${all.map(
        ({kind, currency, value, commitments}) =>
          html`<li>
            ${meaning(kind, words.plan.amount)}: <strong>${words.plan.money(value, currency)}</strong>
            <span class="muted">${t.sumOf(commitments)}</span>
          </li>`,
      )}
    </ul>
    <p class="muted">${t.sumsMeaning}</p>`;
}
