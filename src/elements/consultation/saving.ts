import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import type {SavingWords} from '../../messages/saving.ts';
import {type DraftFile, fitTyped} from '../../model/draft-file.ts';
import type {Questionnaire} from '../../model/item.ts';
import type {Draft} from '../../model/draft.ts';
import {notice, type NoticeKind} from '../../parts/notice.ts';
import {plain} from '../../parts/wording.ts';
import type {Answering} from './answering.ts';
import {draftText, readDraft} from './draft-file.ts';
import {handOver} from '../../parts/hand-over.ts';
import {pairsOf, wordingsOf} from './typed.ts';
import type {FormView} from './view.ts';

type Said = {
  readonly kind: NoticeKind;
  /** Above the questions, or at the buttons. */
  readonly at: 'top' | 'here';
  readonly say: (t: SavingWords, view: FormView) => unknown;
};

/** An unfinished response that goes into a file, and comes back from one. */
export class Saving {
  #said: Said | undefined;
  readonly #host: LitElement;
  readonly #answering: Answering;

  constructor(host: LitElement, answering: Answering) {
    this.#host = host;
    this.#answering = answering;
  }

  /** What to do, and what came of it. */
  body(view: FormView, t: SavingWords) {
    return html`<p>${t.help}</p>
      <div class="actions">
        <button type="button" part="button" class="secondary" @click=${() => this.#save(view, t)}>
          ${t.save}
        </button>
      </div>
      <div class="question">
        <label part="label" for="saved-file">${t.open}</label>
        <div part="hint" class="hint" id="saved-file-hint">${t.openHelp}</div>
        <input
          part="input"
          id="saved-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="saved-file-hint"
          @input=${(event: Event) => event.stopPropagation()}
          @change=${(event: Event) => this.#open(event, view)}
        />
      </div>
      ${this.said('here', view, t)}`;
  }

  /** What there is to say at one of the two places. */
  said(at: Said['at'], view: FormView, t: SavingWords) {
    return this.#said?.at === at ? notice(this.#said.kind, this.#said.say(t, view)) : nothing;
  }

  /** Go on with what was typed for an older version of the questionnaire. */
  takeOver(questionnaire: Questionnaire, {typed, asked}: Draft) {
    const fitted = fitTyped(questionnaire, typed);
    this.#answering.replace(fitted.typed);
    this.#say('info', (t) => changed(t, fitted.lost, asked), 'top');
  }

  async #save(view: FormView, t: SavingWords) {
    const {files, said} = (await this.#answering.attached?.pack()) ?? {files: undefined};
    const draft = {...this.#draft(view), ...(files && {files})};
    const name = `${t.fileName}-${view.consultation.id}-${draft.savedAt.slice(0, 10)}.json`;
    const file = new File([await draftText(draft)], name, {type: 'application/json'});
    const handed = await handOver(file);
    if (handed === 'notSaved') this.#say('problem', (words) => words.notSaved);
    else
      this.#say(
        'success',
        (words) => html`${handed === 'shared' ? words.shared : words.saved(name)} ${said}`,
      );
  }

  #draft({consultation, questionnaire, reader, address}: FormView): DraftFile {
    const typed = [...pairsOf(this.#answering.typed)].filter(([, value]) => value.trim() !== '');
    return {
      format: 'arengo-draft',
      formatVersion: 1,
      consultation: consultation.id,
      title: plain(consultation.title, reader),
      page: address,
      questionnaireVersion: questionnaire.version,
      savedAt: new Date().toISOString(),
      typed,
      questions: wordingsOf(questionnaire, typed, (text) => plain(text, reader)),
    };
  }

  async #open({currentTarget}: Event, view: FormView) {
    const input = currentTarget instanceof HTMLInputElement ? currentTarget : undefined;
    const file = input?.files?.[0];
    if (!file) return;
    const draft = await readDraft(file);
    // The same file can then be chosen again.
    if (input) input.value = '';
    if (typeof draft === 'string') return this.#say('problem', (t) => t.refused[draft]);
    if (draft.consultation !== view.consultation.id)
      return this.#say('problem', (t) => t.refused.otherConsultation(draft.title));
    const fitted = fitTyped(view.questionnaire, draft.typed);
    await this.#answering.attached?.unpack(draft.files);
    this.#answering.replace(fitted.typed);
    const isSame = draft.questionnaireVersion === view.questionnaire.version;
    this.#say('success', (t, {words}) => {
      const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      return html`<p>${t.opened(words.common.dates.moment(draft.savedAt, zone))}</p>
        ${isSame && fitted.lost.length === 0 ? nothing : changed(t, fitted.lost, draft.questions)}`;
    });
  }

  #say(kind: NoticeKind, say: Said['say'], at: Said['at'] = 'here') {
    this.#said = {kind, say, at};
    this.#host.requestUpdate();
  }
}

/** That the questionnaire has changed, and what had no place in it, by name. */
function changed(t: SavingWords, lost: readonly string[], questions: DraftFile['questions']) {
  const wording = new Map(questions);
  return html`<p>${t.changed}</p>
    ${
      lost.length === 0
        ? nothing
        : html`<p>${t.lost}</p>
            <ul class="list">
              ${lost.map((linkId) => html`<li>${wording.get(linkId) ?? linkId}</li>`)}
            </ul>`
    }`;
}
