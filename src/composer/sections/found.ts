import {html, nothing} from 'lit';
import type {Noun} from '../../model/noun.ts';
import {nouns} from '../../model/noun.ts';
import type {SourceFailure} from '../../sources/failure.ts';
import type {Actions} from '../actions.ts';
import {candidates} from '../examine.ts';
import type {State} from '../state.ts';
import {nounOf, subjectOf} from '../state.ts';
import {troubleOf} from '../trouble.ts';
import type {ComposerWords} from '../words.ts';

/** What was found at the address, or why nothing can be shown, with what helps. */
export function foundSection(state: State, words: ComposerWords, actions: Actions) {
  const {stage} = state;
  const subject = subjectOf(state);
  if (!subject) return nothing;
  return html`<section class="found" aria-label=${words.choose.heading}>
    ${stage.is === 'asking' ? html`<p class="asking">${words.asking}</p>` : nothing}
    ${
      stage.is === 'answered' && stage.found.is === 'ready'
        ? html`<p class="notice success">
            <strong>${words.found(stage.found.noun, stage.found.count)}</strong>
            ${subject.from ? words.from[subject.from] : nothing}
          </p>`
        : nothing
    }
    ${
      stage.is === 'answered' && stage.found.is === 'failed'
        ? trouble(stage.found.failure, subject.src, words, actions)
        : nothing
    }
    ${
      stage.is === 'answered' && stage.found.is === 'unclear'
        ? html`<p class="notice">${words.choose.unclear}</p>`
        : nothing
    }
    ${choices(state, words, actions)}
  </section>`;
}

function trouble(failure: SourceFailure, src: string, words: ComposerWords, actions: Actions) {
  const code = troubleOf(failure, src, location.protocol === 'https:');
  const {what, cure} = words.troubles[code];
  const secure = failure.url.replace(/^http:/, 'https:');
  return html`<div class="notice problem">
    <p><strong>${words.problem}. ${what}</strong></p>
    <p><strong>${words.cure}:</strong> ${cure}</p>
    ${
      code === 'mixed'
        ? html`<p>
            <button type="button" class="secondary" @click=${() => actions.show(secure)}>
              ${words.tryHttps}
            </button>
          </p>`
        : nothing
    }
    <details>
      <summary>${words.technical}</summary>
      <p lang="en">${failure.reason}: ${failure.message}</p>
    </details>
  </div>`;
}

/** A choice of nouns where the address leaves one, or where what it suggested was not there. */
function choices(state: State, words: ComposerWords, actions: Actions) {
  const {stage} = state;
  const subject = subjectOf(state);
  if (!subject || stage.is === 'asking') return nothing;
  const fits = candidates(subject.src, state.options.get('source'));
  const hasFailed = stage.is === 'answered' && stage.found.is === 'failed';
  const offered: readonly Noun[] = hasFailed ? nouns : fits;
  if (offered.length < 2) return nothing;
  const current = nounOf(state);
  return html`<fieldset class="choices">
    <legend>${words.choose.heading}</legend>
    ${offered.map(
      (noun) =>
        html`<label
          ><input
            type="radio"
            name="noun"
            value=${noun}
            .checked=${noun === current}
            @change=${() => actions.choose(noun)}
          />${words.nouns[noun]}</label
        >`,
    )}
  </fieldset>`;
}
