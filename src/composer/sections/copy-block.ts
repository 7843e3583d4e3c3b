import {html, nothing} from 'lit';
import type {Actions} from '../actions.ts';
import type {State} from '../state.ts';
import type {ComposerWords} from '../words.ts';

/** A text to copy, with its name and a button; the keyboard comes to it, for it may be higher than its box. */
export function copyBlock(
  id: string,
  label: string,
  text: string,
  {copied}: State,
  words: ComposerWords,
  actions: Actions,
) {
  return html`<div class="copy">
    <div class="copy-head">
      <h3 id="copy-${id}-label">${label}</h3>
      ${copied === id ? html`<span class="done" aria-hidden="true">${words.copy.copied}</span>` : nothing}
      <button type="button" class="secondary" @click=${() => actions.copy(id, text)}>
        ${words.copy.button}<span class="hidden">: ${label}</span>
      </button>
    </div>
    <pre
      id="copy-${id}"
      tabindex="0"
      role="region"
      aria-labelledby="copy-${id}-label"
    ><code>${text}</code></pre>
  </div>`;
}
