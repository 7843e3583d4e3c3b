import {html, nothing} from 'lit';
import type {Words} from '../../messages/messages.ts';
import type {Commitment} from '../../model/commitment.ts';
import type {DeclaredTotal, Plan} from '../../model/plan.ts';
import {body, facts} from '../../parts/facts.ts';
import {heading} from '../../parts/heading.ts';
import {provenance} from '../../parts/provenance.ts';
import type {Reader} from '../../parts/wording.ts';
import {inline, plain} from '../../parts/wording.ts';
import {about, titleOf} from '../commitment/about.ts';
import {progressBar, progressSentence} from '../commitment/progress.ts';

/** What every template of this widget needs to know. */
export type PlanView = {
  readonly words: Pick<Words, 'common' | 'plan'>;
  readonly reader: Reader;
  readonly plan: Plan;
  /** Level of the widget's own heading. */
  readonly heading: number;
};

/** A plan: what it is, what was declared of it, its commitments by area. */
export function whole(view: PlanView) {
  const {words, reader, plan} = view;
  const t = words.plan;
  return html`<article class="plan" aria-labelledby="title">
    <header part="header">
      ${heading(view.heading, inline(plan.title, reader), 'title')}
      <p class="count">${plan.commitments.length > 0 ? t.commitments(plan.commitments.length) : t.none}</p>
    </header>
    ${plan.declared ? declared(view, plan.declared) : nothing}
    ${facts([
      [t.label.organisation, body(plan.organisation, reader)],
      [t.label.period, plan.period && t.period(plan.period.start, plan.period.end)],
    ])}
    ${areasOf(view).map(([area, commitments]) => areaSection(view, area, commitments))}
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

type Area = readonly [name: string, commitments: readonly Commitment[]];

/** The commitments by area, in the order in which the plan first names each; without an area last. */
function areasOf({plan, reader}: PlanView): readonly Area[] {
  const areas = new Map<string, Commitment[]>();
  for (const one of plan.commitments) {
    const name = one.area ? plain(one.area, reader) : '';
    areas.set(name, [...(areas.get(name) ?? []), one]);
  }
  const without = areas.get('') ?? [];
  areas.delete('');
  return [...areas, ...(without.length > 0 ? [['', without] as const] : [])];
}

function areaSection(view: PlanView, name: string, commitments: readonly Commitment[]) {
  const isOnly = name === '' && commitments.length === view.plan.commitments.length;
  const area = commitments[0]?.area;
  const level = view.heading + (isOnly ? 1 : 2);
  return html`<section part="area" class="area">
    ${
      isOnly
        ? nothing
        : heading(
            view.heading + 1,
            area ? inline(area, view.reader) : view.words.plan.otherCommitments,
            nothing,
            'area-heading',
          )
    }
    ${commitments.map((commitment) => folded({...view, commitment, heading: level}))}
  </section>`;
}

/** A commitment in a line that opens. */
function folded(view: PlanView & {commitment: Commitment}) {
  const {commitment} = view;
  return html`<details part="commitment" class="folded">
    <summary>
      <span part="code" class="code">${commitment.code}</span>
      <span class="line">
        ${heading(view.heading, titleOf(view), nothing, 'commitment-heading')}
        <span class="muted">${progressSentence(view)}</span>
      </span>
    </summary>
    <div class="commitment">${about(view, progressBar(view))}</div>
  </details>`;
}
