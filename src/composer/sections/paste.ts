import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Actions} from '../actions.ts';
import type {State} from '../state.ts';
import {subjectOf} from '../state.ts';
import type {ComposerWords} from '../words.ts';

/** Where an address, a snippet or a table is pasted, and what is wrong with it. */
export function pasteSection(state: State, words: ComposerWords, actions: Actions) {
  const {paste} = words;
  const {stage} = state;
  const subject = subjectOf(state);
  const isRefused = stage.is === 'refused';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const typed = new FormData(event.target).get('what');
    actions.show(typeof typed === 'string' ? typed : '');
  };
  const chosen = ({target}: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (file) actions.openFile(file);
  };
  const typed = ({target}: Event) => {
    if (target instanceof HTMLTextAreaElement) actions.type(target.value);
  };
  const placed = ({target}: Event) => {
    if (target instanceof HTMLInputElement) actions.place(target.value);
  };
  return html`<section class="step" aria-labelledby="paste-heading">
    <h2 id="paste-heading"><span class="number" aria-hidden="true">1</span>${paste.heading}</h2>
    <form class="paste" @submit=${submit}>
      <label for="what">${paste.label}</label>
      <p class="hint" id="what-hint">${paste.hint}</p>
      <textarea
        id="what"
        name="what"
        rows="3"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        aria-describedby=${isRefused ? 'what-problem what-hint' : 'what-hint'}
        aria-invalid=${isRefused ? 'true' : 'false'}
        .value=${live(state.typed)}
        @input=${typed}
      ></textarea>
      ${
        isRefused
          ? html`<div class="notice problem" id="what-problem">
              <p><strong>${words.troubles[stage.code].what}</strong></p>
              <p>${words.troubles[stage.code].cure}</p>
            </div>`
          : nothing
      }
      <div class="row">
        <button type="submit">${paste.show}</button>
        <button type="button" class="secondary" @click=${actions.example}>${paste.example}</button>
        <span class="file">
          <label for="file">${paste.file}</label>
          <input id="file" type="file" accept=".csv,text/csv" @change=${chosen} />
        </span>
      </div>
    </form>
    ${
      subject?.table
        ? html`<div class="field">
            <label for="place">${paste.place}</label>
            <p class="hint" id="place-hint">${paste.placeHint}</p>
            <input
              id="place"
              type="url"
              aria-describedby="place-hint"
              .value=${subject.src}
              @change=${placed}
            />
          </div>`
        : nothing
    }
  </section>`;
}
