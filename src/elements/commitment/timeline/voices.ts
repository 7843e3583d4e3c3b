import {html, nothing} from 'lit';
import type {SaidWords} from '../../../messages/said.ts';
import type {Assessment} from '../../../model/commitment.ts';
import {meaning} from '../../../model/open-enum.ts';
import type {Aspect, Voice} from '../../../model/voices.ts';
import {aspectsOf} from '../../../model/voices.ts';
import {heading} from '../../../parts/heading.ts';
import {inline, plain} from '../../../parts/wording.ts';
import type {View} from '../view.ts';
import type {Telling} from './timeline.ts';

/** What is said of a commitment: each voice in its own words, side by side, never one figure out of several. */
export function voices(told: Telling) {
  const {view} = told;
  const {assessments} = view.commitment;
  if (assessments.length === 0) return nothing;
  return html`<section>
    ${heading(view.heading + 1, told.t.said.assessments, nothing, 'section-heading')}
    ${aspectsOf(assessments).map((one) => aspect(told, one))}
  </section>`;
}

function aspect(told: Telling, {aspect: about, voices: all, together}: Aspect) {
  const {t} = told;
  const name = meaning(about, t.said.aspect);
  return html`${together ? html`<p class="together ${together}">${t.together[together](name)}</p>` : nothing}
    <ul part="assessments" class="voices" aria-label=${name}>
      ${all.map((one) => voice(told, one))}
    </ul>`;
}

function voice({view, t}: Telling, {voice: whose, assessments: [newest, ...earlier]}: Voice) {
  return html`<li part="voice" class="voice">
    <p class="whose">${meaning(whose, t.said.voice)}</p>
    ${assessment(view, t.said, newest)}
    ${
      earlier.length > 0
        ? html`<details part="details">
            <summary>${t.earlier(earlier.length)}</summary>
            <ul class="earlier">
              ${earlier.map((one) => html`<li>${assessment(view, t.said, one)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </li>`;
}

function assessment({words, reader}: View, t: SaidWords, one: Assessment) {
  const {common, plan} = words;
  const period = one.period && plan.period(one.period.start, one.period.end);
  const when = one.at ? common.dates.day(one.at) : '';
  const by = inline(one.by, reader);
  return html`<p>
      <span class="muted">${meaning(one.aspect, t.aspect)}:</span>
      <strong>${level(one, t, reader)}</strong>
    </p>
    <p class="muted">
      ${one.url ? html`<a part="link" href=${one.url}>${by}</a>` : by}${[when, period]
        .filter(Boolean)
        .map((text) => `, ${text}`)}
    </p>
    <p class="muted">${t.scale(one.scale)}</p>`;
}

/** The IRM publishes its levels in English: those have words of ours, in no other scale. */
function level({value, scale}: Assessment, t: SaidWords, reader: View['reader']) {
  const known = /\bIRM\b/i.test(scale) ? t.levels[plain(value, reader).toLowerCase()] : undefined;
  return known ?? inline(value, reader);
}
