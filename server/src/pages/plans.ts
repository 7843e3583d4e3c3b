import {html} from 'hono/html';
import type {Commitment} from '../../../src/model/commitment.ts';
import type {DeclaredTotal, Plan} from '../../../src/model/plan.ts';
import type {Asked, Listed} from '../deps.ts';
import type {Twin} from '../twins/forms.ts';
import type {PlanFrame} from './commitment.ts';
import {about, titleOf} from './commitment.ts';
import {body, facts} from './facts.ts';
import {emptyList, filterForm, isAsked, searchField} from './filter-form.ts';
import {bannerOf, footerOf, nextLink, twinLinks} from './frame.ts';
import {grouped} from './grouped.ts';
import {heading} from './heading.ts';
import {layout} from './layout.ts';
import {changesLink} from './plan-changes.ts';
import {provenance} from './provenance.ts';
import type {Html} from './wording.ts';
import {inline, plain} from './wording.ts';

/** The page of the list. */
export function plansPage(
  frame: Omit<PlanFrame, 'reader'>,
  {items, next, asked, twins}: Listed<Plan> & {readonly asked: Asked; readonly twins: readonly Twin[]},
): Html {
  const {words, base, language} = frame;
  const {q, ...others} = asked;
  const isEmpty = items.length === 0;
  return layout(frame, {
    title: words.pages.plans,
    alternates: twins,
    content: html`<h1>${words.pages.plans}</h1>
      ${isEmpty && !isAsked(asked) ? '' : filterForm(frame, '/plans', others, [searchField(frame, q)])}
      ${isEmpty ? emptyList(frame, '/plans', asked, words.pages.noPlans) : ''}
      <ul class="cards">
        ${items.map((plan) => {
          const reader = {language, document: plan.language};
          const view = {...frame, reader};
          return html`<li>
            <article>
              <h2>
                <a href="${base}/plans/${encodeURIComponent(plan.id)}">${inline(plan.title, reader)}</a>
              </h2>
              ${count(view, plan)} ${plan.declared ? declared(view, plan.declared) : ''} ${lead(view, plan)}
              ${provenance(words.common, plan.provenance, reader)}
            </article>
          </li>`;
        })}
      </ul>
      ${nextLink(frame, '/plans', next)} ${twinLinks(frame, twins)}`,
    footer: footerOf(frame, asked),
  });
}

/** The page of a plan: what it is, what was declared of it, its commitments by area. */
export function planPage(frame: PlanFrame, plan: Plan, twins: readonly Twin[]): Html {
  const {base, language, publicUrl, reader, words} = frame;
  const address = `${publicUrl}/plans/${encodeURIComponent(plan.id)}`;
  return layout(frame, {
    title: `${plain(plan.title, reader)} - ${words.pages.plans}`,
    banner: bannerOf(plan.organisation, reader),
    alternates: twins,
    script: true,
    content: html`<arengo-plan src="${address}" heading="1" lang="${language}">
        ${planArticle(frame, plan)}
      </arengo-plan>
      ${twinLinks(frame, twins)}
      <p>${changesLink(frame, frame.revisions, plan)}</p>
      <p><a href="${base}/plans">${words.pages.plans}</a></p>`,
    footer: footerOf(frame),
  });
}

/** All of a plan. */
export function planArticle(frame: PlanFrame, plan: Plan): Html {
  const {reader, words} = frame;
  return html`<article>
    <h1>${inline(plan.title, reader)}</h1>
    ${count(frame, plan)} ${plan.declared ? declared(frame, plan.declared) : ''} ${lead(frame, plan)}
    ${areasOf(frame, plan).map((commitments) => area(frame, plan, commitments))}
    ${provenance(words.common, plan.provenance, reader)}
  </article>`;
}

function count({t}: PlanFrame, {commitments}: Plan): Html {
  return html`<p class="hint">${commitments.length > 0 ? t.commitments(commitments.length) : t.none}</p>`;
}

function lead({t, reader}: PlanFrame, {organisation, period}: Plan): Html | string {
  return facts([
    [t.label.organisation, body(organisation, reader)],
    [t.label.period, period && t.period(period.start, period.end)],
  ]);
}

/** A total is shown as somebody declared it: no bar, no percentage, nothing rebuilt from it. */
function declared({words, t, reader}: PlanFrame, {achieved, total, unit, by, at, url}: DeclaredTotal): Html {
  return html`<div class="notice">
    <p><strong class="number">${t.declared(achieved, total)}</strong> ${inline(unit, reader)}</p>
    <p>
      ${t.declaredBy(plain(by, reader), words.common.dates.day(at))} ·
      <a href="${url}">${t.reference}</a>
    </p>
    ${achieved > total ? html`<p>${t.declaredOver}</p>` : ''}
  </div>`;
}

/** The commitments by area, in the order in which the plan first names each; without an area last. */
function areasOf({reader}: PlanFrame, {commitments}: Plan): readonly (readonly Commitment[])[] {
  const areas = grouped(commitments, (one) => (one.area ? plain(one.area, reader) : ''));
  const named = [...areas].filter(([name]) => name !== '').map(([, ones]) => ones);
  return [...named, ...(areas.has('') ? [areas.get('') ?? []] : [])];
}

function area(frame: PlanFrame, plan: Plan, commitments: readonly Commitment[]): Html {
  const {base, reader, t} = frame;
  const name = commitments[0]?.area;
  const isOnly = !name && commitments.length === plan.commitments.length;
  const level = isOnly ? 2 : 3;
  return html`<section>
    ${isOnly ? '' : html`<h2>${name ? inline(name, reader) : t.otherCommitments}</h2>`}
    ${commitments.map((commitment) => {
      const view = {...frame, plan, commitment, level};
      const address = `${base}/plans/${encodeURIComponent(plan.id)}/commitments/${encodeURIComponent(commitment.code)}`;
      return html`<article class="commitment">
        ${heading(level, html`<a href="${address}">${commitment.code} ${titleOf(view)}</a>`)} ${about(view)}
      </article>`;
    })}
  </section>`;
}
