import {html, nothing} from 'lit';
import {checksOf} from '../checks.ts';
import type {Composition} from '../composition.ts';
import type {State} from '../state.ts';
import {paletteIn, subjectOf} from '../state.ts';
import type {ComposerWords} from '../words.ts';

/** What was looked at, and what leaves the browser of readers. */
export function checksSection(state: State, composition: Composition, words: ComposerWords) {
  const {checks} = words;
  const {stage} = state;
  if (stage.is !== 'answered' || stage.found.is !== 'ready') return nothing;
  const isTable = subjectOf(state)?.table !== undefined;
  const around = {origin: location.origin, hasIntegrity: state.integrity !== undefined, isTable};
  const list = checksOf(composition, stage.found, paletteIn(state), around, words);
  return html`<section class="step" aria-labelledby="checks-heading">
    <h2 id="checks-heading"><span class="number" aria-hidden="true">4</span>${checks.heading}</h2>
    <ul class="checks">
      ${list.map(({is, text}) => html`<li class=${is}><strong>${checks[is]}</strong> <span>${text}</span></li>`)}
    </ul>
    ${leaves(state, stage.found.origins, composition, words)}
  </section>`;
}

function leaves(state: State, origins: readonly string[], {noun}: Composition, words: ComposerWords) {
  const {leaves: said} = words;
  return html`<h3>${said.heading}</h3>
    <ul class="leaves">
      <li>${said.script(new URL(state.loader).origin)}</li>
      ${origins.map((origin) => html`<li>${said.data(origin)}</li>`)}
      ${origins.length === 0 ? html`<li>${said.nothing}</li>` : nothing}
      ${noun === 'consultation' ? html`<li>${said.drafts}</li>` : nothing}
    </ul>
    <p>${said.noCookie}</p>`;
}
