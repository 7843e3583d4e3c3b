import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Actions} from '../actions.ts';
import type {Composition} from '../composition.ts';
import {linkAddress} from '../composition.ts';
import {factsOf} from '../facts.ts';
import {isPinned} from '../loader-address.ts';
import type {Script} from '../markup.ts';
import {hasScriptLine, markup, scriptLine, usesLoader, ways} from '../markup.ts';
import type {State} from '../state.ts';
import {subjectOf} from '../state.ts';
import type {ComposerTexts, ComposerWords} from '../words.ts';
import {copyBlock} from './copy-block.ts';

/** The script as it goes into the site; its hash only where what is at its address stays the same. */
export function scriptOf({loader, integrity}: State): Script {
  return {loader, integrity: isPinned(loader) ? integrity : undefined};
}

/** What to paste, for the way that was chosen. */
export function copySection(state: State, composition: Composition, words: ComposerWords, actions: Actions) {
  const {copy} = words;
  const {way} = state;
  const script = scriptOf(state);
  const {origin} = new URL(state.loader);
  // A link that somebody shares names the script as well.
  const isForeign = usesLoader(way) && origin !== location.origin;
  const moved = ({target}: Event) => {
    if (target instanceof HTMLInputElement && /^https?:/.test(target.value) && URL.canParse(target.value))
      actions.set({loader: new URL(target.value).href});
  };
  return html`<section class="step" aria-labelledby="copy-heading">
    <h2 id="copy-heading"><span class="number" aria-hidden="true">5</span>${copy.heading}</h2>
    <fieldset class="choices">
      <legend>${copy.way}</legend>
      ${ways.map(
        (one) =>
          html`<label
            ><input
              type="radio"
              name="way"
              value=${one}
              .checked=${live(one === way)}
              @change=${() => actions.set({way: one})}
            />${copy.ways[one]}</label
          >`,
      )}
    </fieldset>
    <p class="way-hint">${copy.hints[way]}</p>
    ${isForeign ? html`<p class="notice problem" id="foreign">${copy.loaderElsewhere(origin)}</p>` : nothing}
    ${copyBlock('here', copy.here, markup(way, composition, script), state, words, actions)}
    ${way === 'link' ? copyBlock('address', copy.address, linkAddress(composition), state, words, actions) : nothing}
    ${hasScriptLine(way) ? copyBlock('once', copy.once, scriptLine(script, composition), state, words, actions) : nothing}
    <div class="field wide">
      <label for="loader">${copy.loader}</label>
      <p class="hint" id="loader-hint">${copy.loaderHint}</p>
      <input id="loader" type="url" aria-describedby="loader-hint" .value=${state.loader} @change=${moved} />
    </div>
    <p class="undo"><strong>${copy.undo}</strong></p>
  </section>`;
}

/** The three texts, and the address of all this. */
export function textsSection(
  state: State,
  composition: Composition,
  words: ComposerWords,
  texts: ComposerTexts,
  actions: Actions,
) {
  const {copy} = words;
  const facts = factsOf(state.way, composition, scriptOf(state));
  const block = (id: string, label: string, text: string) =>
    copyBlock(id, label, text, state, words, actions);
  return html`<section class="step" aria-labelledby="texts-heading">
    <h2 id="texts-heading"><span class="number" aria-hidden="true">6</span>${texts.heading}</h2>
    <p>${texts.lead}</p>
    ${block('supplier', texts.supplier, texts.supplierText(facts))}
    ${block('privacy', texts.privacy, texts.privacyText(facts))}
    ${block('accessibility', texts.accessibility, texts.accessibilityText(facts))}
    ${
      subjectOf(state)?.table
        ? nothing
        : html`${block('share', copy.share, location.href)}
            <p class="hint">${copy.shareHint}</p>`
    }
  </section>`;
}
