import {html, nothing} from 'lit';
import {checksOf} from '../checks.ts';
import type {Composition} from '../composition.ts';
import {factsOf} from '../facts.ts';
import type {State} from '../state.ts';
import {paletteIn, subjectOf} from '../state.ts';
import type {ComposerWords} from '../words.ts';
import {scriptOf} from './copy.ts';

/** What was looked at, and what leaves the browser of readers. */
export function checksSection(state: State, composition: Composition, words: ComposerWords) {
  const {checks} = words;
  const {stage} = state;
  if (stage.is !== 'answered' || stage.found.is !== 'ready') return nothing;
  const isTable = subjectOf(state)?.table !== undefined;
  const around = {origin: location.origin, isTable, way: state.way, script: scriptOf(state)};
  const list = checksOf(composition, stage.found, paletteIn(state), around, words);
  return html`<section class="step" aria-labelledby="checks-heading">
    <h2 id="checks-heading"><span class="number" aria-hidden="true">4</span>${checks.heading}</h2>
    <ul class="checks">
      ${list.map(({is, text}) => html`<li class=${is}><strong>${checks[is]}</strong> <span>${text}</span></li>`)}
    </ul>
    ${leaves(state, stage.found.origins, composition, words)}
  </section>`;
}

function leaves(state: State, origins: readonly string[], composition: Composition, words: ComposerWords) {
  const {home, keeps} = factsOf(state.way, composition, scriptOf(state));
  const {leaves: said} = words;
  return html`<h3>${said.heading}</h3>
    <ul class="leaves">
      <li>${said.script(home)}</li>
      ${origins.map((origin) => html`<li>${said.data(origin)}</li>`)}
      ${origins.length === 0 ? html`<li>${said.nothing}</li>` : nothing}
      ${keeps ? html`<li>${said.drafts}</li>` : nothing}
    </ul>
    <p>${said.noCookie}</p>`;
}
