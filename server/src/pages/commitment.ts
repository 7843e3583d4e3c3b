import {html} from 'hono/html';
import type {MilestoneCounts, PlanWords} from '../../../src/messages/plan.ts';
import type {RevisionWords} from '../../../src/messages/revisions.ts';
import type {SaidWords} from '../../../src/messages/said.ts';
import type {Amount, Assessment, Change, Commitment, Milestone} from '../../../src/model/commitment.ts';
import {progressOf} from '../../../src/model/commitment.ts';
import {isOther} from '../../../src/model/open-enum.ts';
import type {Plan} from '../../../src/model/plan.ts';
import type {Twin} from '../twins/forms.ts';
import {body, documents, each, facts} from './facts.ts';
import {bannerOf, footerOf, twinLinks} from './frame.ts';
import {heading} from './heading.ts';
import {layout} from './layout.ts';
import {changesLink} from './plan-changes.ts';
import {provenance} from './provenance.ts';
import type {Frame} from './view.ts';
import type {Html, Reader} from './wording.ts';
import {inline, paragraphs, plain} from './wording.ts';

/** A frame with the words of plans, and what reads them. */
export type PlanFrame = Frame & {
  readonly t: PlanWords & SaidWords;
  /** Of the public log. */
  readonly revisions: RevisionWords;
  readonly reader: Reader;
};
type View = PlanFrame & {readonly plan: Plan; readonly commitment: Commitment; readonly level: number};

/** The page of one commitment. */
export function commitmentPage(
  frame: PlanFrame,
  plan: Plan,
  commitment: Commitment,
  twins: readonly Twin[],
): Html {
  const {base, language, publicUrl, reader, t} = frame;
  const path = `/plans/${encodeURIComponent(plan.id)}`;
  const address = `${publicUrl}${path}/commitments/${encodeURIComponent(commitment.code)}`;
  const title = commitment.title ? plain(commitment.title, reader) : t.untitled(commitment.code);
  const inPlan = html`<a href="${base}${path}">${inline(plan.title, reader)}</a>`;
  return layout(frame, {
    title: `${commitment.code} ${title} - ${plain(plan.title, reader)}`,
    banner: bannerOf(plan.organisation, reader),
    alternates: twins,
    script: true,
    content: html`<arengo-commitment src="${address}" heading="1" lang="${language}">
        ${commitmentArticle(frame, plan, commitment)}
      </arengo-commitment>
      ${twinLinks(frame, twins)}
      <p>${inPlan}</p>`,
    footer: footerOf(frame),
  });
}

/** All of a commitment. */
export function commitmentArticle(frame: PlanFrame, plan: Plan, commitment: Commitment): Html {
  const {base, reader, t, words} = frame;
  const view = {...frame, plan, commitment, level: 1};
  const inPlan = html`<a href="${base}/plans/${encodeURIComponent(plan.id)}"
    >${inline(plan.title, reader)}</a
  >`;
  return html`<article>
    <p class="hint">${t.commitment} ${commitment.code}</p>
    <h1>${titleOf(view)}</h1>
    ${about(view, [
      [t.label.plan, inPlan],
      [t.label.area, commitment.area && inline(commitment.area, reader)],
    ])}
    ${provenance(words.common, plan.provenance, reader)}
  </article>`;
}

/** Its title; where none was found, that is said. */
export function titleOf({t, reader, commitment: {title, code}}: View): Html | string {
  return title ? inline(title, reader) : t.untitled(code);
}

/** All that is known of a commitment, below its title. */
export function about(view: View, more: Parameters<typeof facts>[0] = []): Html {
  const {words, t, reader, commitment, level} = view;
  const unknown = html`<span class="hint">${words.common.unknown}</span>`;
  const {description, responsible, partners, assessments, milestones, history, related = []} = commitment;
  return html`${description ? paragraphs(description, reader) : ''} ${progress(view)}
  ${facts([
    ...more,
    [t.label.responsible, each(responsible, (one) => body(one, reader)) ?? unknown],
    [t.label.partners, each(partners, (one) => body(one, reader))],
    [t.label.period, t.period(commitment.start, commitment.end) || unknown],
    [t.amounts, each(commitment.amounts ?? [], (one) => amount(view, one))],
  ])}
  ${
    assessments.length > 0
      ? html`<section>
          ${heading(level + 1, t.assessments)}
          <ul class="voices">
            ${assessments.map((one) => voice(view, one))}
          </ul>
        </section>`
      : ''
  }
  ${
    milestones.length > 0
      ? html`<section>
          ${heading(level + 1, t.milestones)}
          <ol class="cards">
            ${milestones.map((one) => milestone(view, one))}
          </ol>
        </section>`
      : ''
  }
  ${
    history.length > 0
      ? html`<section>
          ${heading(level + 1, t.history)}
          <ul>
            ${history.map((one) => change(view, one))}
          </ul>
        </section>`
      : ''
  }
  ${related.length > 0 ? html`<section>${heading(level + 1, t.related)} ${documents(related, reader)}</section>` : ''}`;
}

/** The sentence, and a bar only when every milestone is known: achieved of all, those given up included. */
function progress({t, commitment}: View): Html {
  const of = progressOf(commitment);
  const counts = countsOf(commitment.milestones);
  if (!of) {
    const isPartial = commitment.milestonesKnown !== 'none' && counts.total > 0;
    return html`<p class="progress">${isPartial ? t.partial(counts) : t.milestonesUnknown}</p>`;
  }
  const besides = t.besides(counts);
  // The bar says what the sentence says: those who listen hear it once.
  return html`<p class="progress">${t.progress(counts)}</p>
    <svg class="bar" aria-hidden="true" width="100%" height="12">
      <rect class="track" width="100%" height="12" rx="6" />
      ${
        of.achieved > 0
          ? html`<rect class="done" width="${(100 * of.achieved) / of.total}%" height="12" rx="6" />`
          : ''
      }
    </svg>
    ${besides ? html`<p class="hint">${besides}</p>` : ''}`;
}

function countsOf(milestones: readonly Milestone[]): MilestoneCounts {
  const count = (wanted: string | undefined) => milestones.filter(({status}) => status === wanted).length;
  return {
    achieved: count('achieved'),
    total: milestones.length,
    dropped: count('dropped'),
    unknown: count(undefined),
  };
}

/** Each voice in its own words and its own scale, beside the others; never one figure out of several. */
function voice({t, words, reader}: View, one: Assessment): Html {
  const by = inline(one.by, reader);
  const when = [
    one.at && words.common.dates.day(one.at),
    one.period && t.period(one.period.start, one.period.end),
  ];
  // The IRM publishes its levels in English: those have words of ours, in no other scale.
  const known = /\bIRM\b/i.test(one.scale) ? t.levels[plain(one.value, reader).toLowerCase()] : undefined;
  return html`<li>
    <p><strong>${isOther(one.voice) ? one.voice.slice(6) : t.voice[one.voice]}</strong></p>
    <p>
      ${isOther(one.aspect) ? one.aspect.slice(6) : t.aspect[one.aspect]}:
      <strong>${known ?? inline(one.value, reader)}</strong>
    </p>
    <p class="hint">
      ${one.url ? html`<a href="${one.url}">${by}</a>` : by}${when.filter(Boolean).map((text) => `, ${text}`)}
    </p>
    <p class="hint">${t.scale(one.scale)}</p>
  </li>`;
}

function milestone({t, words, reader}: View, one: Milestone): Html {
  const {common} = words;
  const status = one.status ?? 'unknown';
  const said = [
    one.achievedAt && t.achievedAt(common.dates.day(one.achievedAt)),
    one.start && t.starts(common.dates.day(one.start)),
    due(one, t, common.unknown, common.dates.day),
  ].filter(Boolean);
  const sources = one.previousDue.flatMap(({source, due: before}) =>
    source
      ? html`<a href="${source}"
          >${t.reference}<span class="visually-hidden">: ${t.shortDate(before)}</span></a
        > `
      : [],
  );
  return html`<li>
    <p>${inline(one.title, reader)}</p>
    <p>
      <strong>${isOther(status) ? status.slice(6) : t.status[status]}</strong> ${said.join(' · ')} ${sources}
    </p>
    ${documents(one.evidence, reader) ?? ''}
  </li>`;
}

/** A deadline that was moved is shown as moved, every time it was. */
function due(
  {due: now, previousDue}: Milestone,
  t: PlanWords,
  unknown: string,
  day: (date: string) => string,
): string {
  if (previousDue.length === 0) return now ? t.due(day(now)) : '';
  return t.moved([...previousDue.map((one) => t.shortDate(one.due)), now ? t.shortDate(now) : unknown]);
}

function change(view: View, {at, by, change: what, note, evidence, logged}: Change): Html {
  const {words, reader, revisions, plan} = view;
  return html`<li>
    <p>
      <strong>${words.common.dates.day(at)}</strong>:
      ${inline(what, reader)}${by ? html` (${inline(by, reader)})` : ''}${
        logged === undefined ? '' : html` · ${changesLink(view, revisions, plan, logged)}`
      }
    </p>
    ${note ? paragraphs(note, reader) : ''} ${documents(evidence, reader) ?? ''}
  </li>`;
}

function amount({words, t}: View, {kind, value, currency, at}: Amount): string {
  const label = isOther(kind) ? kind.slice(6) : t.amount[kind];
  return `${label}: ${t.money(value, currency)}${at ? ` (${words.common.dates.day(at)})` : ''}`;
}
