import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Actions} from '../actions.ts';
import {enough, styleRule} from '../colours.ts';
import type {State} from '../state.ts';
import {paletteIn} from '../state.ts';
import type {ComposerWords} from '../words.ts';
import {copyBlock} from './copy-block.ts';

/** The site's colours: one that is chosen, or its own custom properties; with how well they can be read. */
export function coloursSection(state: State, words: ComposerWords, actions: Actions) {
  const {colours} = words;
  const palette = paletteIn(state);
  const {onPage, onButton, darkened} = palette;
  const rule = styleRule(palette);
  const pick = ({target}: Event) => {
    if (target instanceof HTMLInputElement) actions.set({colour: target.value});
  };
  const use = ({target}: Event) => {
    if (target instanceof HTMLInputElement) actions.set({colour: target.checked ? '#0066cc' : undefined});
  };
  const paste = ({target}: Event) => {
    if (target instanceof HTMLTextAreaElement) actions.set({css: target.value});
  };
  return html`<section class="step" aria-labelledby="colours-heading">
    <h2 id="colours-heading"><span class="number" aria-hidden="true">3</span>${colours.heading}</h2>
    <div class="fields">
      <div class="field">
        <label class="check">
          <input type="checkbox" .checked=${live(state.colour !== undefined)} @change=${use} />${colours.own}
        </label>
        ${
          state.colour === undefined
            ? nothing
            : html`<label for="colour">${colours.chosen}</label>
                <input id="colour" type="color" .value=${state.colour} @change=${pick} />`
        }
      </div>
      <div class="field wide">
        <label for="css">${colours.pasted}</label>
        <p class="hint" id="css-hint">${colours.pastedHint}</p>
        <textarea
          id="css"
          rows="2"
          spellcheck="false"
          aria-describedby="css-hint"
          .value=${state.css}
          @change=${paste}
        ></textarea>
      </div>
    </div>
    ${
      onPage === undefined || onButton === undefined
        ? html`<p class="hint">${colours.unknown}</p>`
        : html`<ul class="contrast">
            <li>
              ${colours.onPage(colours.ratio(onPage), onPage >= enough)}${darkened === undefined ? nothing : html` ${colours.darkened(darkened)}`}
            </li>
            <li>${colours.onButton(colours.ratio(onButton), onButton >= enough)}</li>
          </ul>`
    }
    ${rule === '' ? nothing : copyBlock('rule', colours.rule, rule, state, words, actions)}
  </section>`;
}
