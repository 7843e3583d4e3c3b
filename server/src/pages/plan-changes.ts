import {html} from 'hono/html';
import type {RevisionWords} from '../../../src/messages/revisions.ts';
import type {LoggedPlanChange} from '../../../src/model/plan-change-log.ts';
import type {Plan} from '../../../src/model/plan.ts';
import {planChangeInWords} from '../plan-history/in-words.ts';
import type {Twin} from '../twins/forms.ts';
import type {PlanFrame} from './commitment.ts';
import {bannerOf, footerOf, twinLinks} from './frame.ts';
import {layout} from './layout.ts';
import type {Html} from './wording.ts';
import {inline, plain} from './wording.ts';

/** The public log of a plan. */
export function planChangesPage(
  frame: PlanFrame,
  plan: Plan,
  changes: readonly LoggedPlanChange[],
  twins: readonly Twin[],
): Html {
  const {base, reader, revisions: t, language} = frame;
  const title = plain(plan.title, reader);
  return layout(frame, {
    title: `${t.heading}: ${title}`,
    banner: bannerOf(plan.organisation, reader),
    alternates: twins,
    content: html`<article>
      <h1>${t.heading}</h1>
      <p class="lead">${inline(plan.title, reader)}</p>
      <p>${t.help}</p>
      ${changes.length === 0 ? html`<p>${t.none}</p>` : list(frame, plan, changes)}
      <p><a href="${base}/plans/${encodeURIComponent(plan.id)}?lang=${language}">${title}</a></p>
      ${twinLinks(frame, twins)}
    </article>`,
    footer: footerOf(frame),
  });
}

/** Link from a plan to its log. */
export function changesLink(
  {base, language}: PlanFrame,
  t: RevisionWords,
  plan: Plan,
  number?: number,
): Html {
  const href = `${base}/plans/${encodeURIComponent(plan.id)}/changes?lang=${language}`;
  return number === undefined
    ? html`<a href="${href}">${t.heading}</a>`
    : html`<a href="${href}#${number}">${t.noticed}</a>`;
}

/** The last one first. */
function list(frame: PlanFrame, plan: Plan, changes: readonly LoggedPlanChange[]): Html {
  const {words, reader, revisions: t} = frame;
  const writer = {t, plan: frame.t, say: (text: Parameters<typeof plain>[0]) => plain(text, reader)};
  return html`<ol class="changes" reversed>
    ${[...changes].reverse().map(
      (change) =>
        html`<li value="${change.number}" id="${change.number}">
          <p class="hint">
            <time datetime="${change.at}">${words.common.dates.moment(change.at, 'Europe/Rome')}</time>
          </p>
          <p>${commitmentOf(frame, plan, change)} ${planChangeInWords(writer, change)}</p>
          ${change.reason === undefined ? '' : html`<p>${t.reason} ${inline(change.reason, reader)}</p>`}
          ${change.by === undefined ? '' : html`<p class="hint">${t.by(change.by)}</p>`}
        </li>`,
    )}
  </ol>`;
}

/** Linked as long as the plan has it. */
function commitmentOf({base}: PlanFrame, plan: Plan, {commitment}: LoggedPlanChange): Html | string {
  if (commitment === undefined) return '';
  if (plan.commitments.every(({code}) => code !== commitment)) return html`<strong>${commitment}</strong>`;
  const address = `${base}/plans/${encodeURIComponent(plan.id)}/commitments/${encodeURIComponent(commitment)}`;
  return html`<a href="${address}">${commitment}</a>`;
}
