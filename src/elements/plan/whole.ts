import {html, nothing} from 'lit';
import type {Commitment} from '../../model/commitment.ts';
import type {DeclaredTotal} from '../../model/plan.ts';
import {failedPart} from '../../parts/failed.ts';
import {body, facts} from '../../parts/facts.ts';
import {heading} from '../../parts/heading.ts';
import {provenance} from '../../parts/provenance.ts';
import {inline, plain} from '../../parts/wording.ts';
import {about, titleOf} from '../commitment/about.ts';
import {progressBar, progressSentence} from '../commitment/progress.ts';
import {groupsOf} from './groups.ts';
import type {Group, PlanView} from './view.ts';

/** A plan: what it is, what was declared of it, its commitments by area. */
export function whole(view: PlanView) {
  const {words, reader, plan, tracking} = view;
  const t = words.plan;
  const {total = plan.commitments.length} = view;
  return html`<article class="plan" aria-labelledby="title">
    <header part="header">
      ${heading(view.heading, inline(plan.title, reader), 'title')}
      <p class="count">${total > 0 ? t.commitments(total) : t.none}</p>
    </header>
    ${plan.declared ? declared(view, plan.declared) : nothing}
    ${facts([
      [t.label.organisation, body(plan.organisation, reader)],
      [t.label.period, plan.period && t.period(plan.period.start, plan.period.end)],
    ])}
    ${tracking?.bar(view)}
    ${(tracking?.groups(view) ?? groupsOf(view, plan.commitments)).map((area) => areaSection(view, area))}
    ${tracking?.below(view)}
    ${
      plan.commitments[0]
        ? html`<details part="taking" @toggle=${() => view.open()}>
            <summary>${t.taking}</summary>
            ${tracking === null ? failedPart(words.common, view.open) : tracking?.taken(view)}
          </details>`
        : nothing
    }
    ${provenance(words.common, plan.provenance, reader)}
  </article>`;
}

/** A total is shown as somebody declared it: no bar, no percentage, nothing rebuilt from it. */
function declared({words, reader}: PlanView, {achieved, total, unit, by, at, url}: DeclaredTotal) {
  const t = words.plan;
  return html`<div part="declared" class="declared">
    <p><strong class="figure">${t.declared(achieved, total)}</strong> ${inline(unit, reader)}</p>
    <p class="muted">
      ${t.declaredBy(plain(by, reader), words.common.dates.day(at))} ·
      <a part="link" href=${url}>${t.reference}</a>
    </p>
    ${achieved > total ? html`<p>${t.declaredOver}</p>` : nothing}
  </div>`;
}

function areaSection(view: PlanView, {title, commitments, more}: Group) {
  const level = view.heading + (title ? 2 : 1);
  return html`<section part="area" class="area">
    ${title ? heading(view.heading + 1, title, nothing, 'area-heading') : nothing}
    ${commitments.map((commitment) => folded({...view, commitment, heading: level}))} ${more}
  </section>`;
}

/** A commitment in a line that opens. */
function folded(view: PlanView & {commitment: Commitment}) {
  const {commitment, tracking} = view;
  return html`<details
    part="commitment"
    class="folded"
    ?open=${tracking?.isOpen(commitment)}
    @toggle=${({target}: Event) => view.open(commitment, target instanceof HTMLDetailsElement && target.open)}
  >
    <summary>
      <span part="code" class="code">${commitment.code}</span>
      <span class="line">
        ${heading(view.heading, titleOf(view), nothing, 'commitment-heading')}
        <span class="muted">${progressSentence(view)}${tracking?.marks(commitment)}</span>
      </span>
    </summary>
    <div class="commitment">${tracking?.isFolded(commitment) ? nothing : about(view, progressBar(view))}</div>
  </details>`;
}
