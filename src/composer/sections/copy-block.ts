import {html} from 'lit';
import type {Actions} from '../actions.ts';
import type {ComposerWords} from '../words.ts';

/** A text to copy, with its name and a button; the keyboard comes to it, for it may be wider than its box. */
export function copyBlock(id: string, label: string, text: string, words: ComposerWords, actions: Actions) {
  const copy = () => actions.copy(text, document.getElementById(`copy-${id}`));
  return html`<div class="copy">
    <h3 id="copy-${id}-label">${label}</h3>
    <pre
      id="copy-${id}"
      tabindex="0"
      role="region"
      aria-labelledby="copy-${id}-label"
    ><code>${text}</code></pre>
    <button type="button" class="secondary" @click=${copy}>${words.copy.button(label)}</button>
  </div>`;
}
