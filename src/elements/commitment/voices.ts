import {html, nothing} from 'lit';
import type {Assessment} from '../../model/commitment.ts';
import {meaning} from '../../model/open-enum.ts';
import {heading} from '../../parts/heading.ts';
import {inline, plain} from '../../parts/wording.ts';
import type {View} from './view.ts';

/** What is said of a commitment: each voice in its own words, side by side, never one figure out of several. */
export function voices(view: View) {
  const {assessments} = view.commitment;
  if (assessments.length === 0) return nothing;
  return html`<section>
    ${heading(view.heading + 1, view.words.plan.assessments, nothing, 'section-heading')}
    <ul part="assessments" class="voices">
      ${assessments.map((one) => voice(view, one))}
    </ul>
  </section>`;
}

function voice({words, reader}: View, one: Assessment) {
  const {common, plan: t} = words;
  const period = one.period && t.period(one.period.start, one.period.end);
  const when = one.at ? common.dates.day(one.at) : '';
  const by = inline(one.by, reader);
  return html`<li part="voice" class="voice">
    <p class="whose">${meaning(one.voice, t.voice)}</p>
    <p>
      <span class="muted">${meaning(one.aspect, t.aspect)}:</span>
      <strong>${level(one, words, reader)}</strong>
    </p>
    <p class="muted">
      ${one.url ? html`<a part="link" href=${one.url}>${by}</a>` : by}${[when, period]
        .filter(Boolean)
        .map((text) => `, ${text}`)}
    </p>
    <p class="muted">${t.scale(one.scale)}</p>
  </li>`;
}

/** The IRM publishes its levels in English: those have words of ours, in no other scale. */
function level({value, scale}: Assessment, {plan: t}: View['words'], reader: View['reader']) {
  const known = /\bIRM\b/i.test(scale) ? t.levels[plain(value, reader).toLowerCase()] : undefined;
  return known ?? inline(value, reader);
}
