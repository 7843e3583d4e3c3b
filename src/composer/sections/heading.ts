import {html} from 'lit';
import type {Actions} from '../actions.ts';
import type {State} from '../state.ts';
import type {ComposerWords} from '../words.ts';
import {composerLanguages} from '../words.ts';
import {wordsOf} from '../words/registry.ts';

const names = {it: 'Italiano', de: 'Deutsch', en: 'English'} as const;

/** Who this is, and in which language. */
export function heading({language}: State, words: ComposerWords, actions: Actions) {
  const skip = (event: Event) => {
    event.preventDefault();
    document.getElementById('content')?.focus();
  };
  return html`<header>
    <a class="skip" href="#content" @click=${skip}>${words.skip}</a>
    <p class="brand">${wordsOf(language).name}</p>
    <nav aria-label=${words.chooseLanguage}>
      <ul>
        ${composerLanguages.map(
          (one) =>
            html`<li>
              <button
                type="button"
                lang=${one}
                aria-pressed=${one === language ? 'true' : 'false'}
                @click=${() => actions.speak(one)}
              >
                ${names[one]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>
  </header>`;
}
