import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import {Part} from '../../controllers/part.ts';
import {consultationWords} from '../../messages/registry/consultation.ts';
import {outcomeWords} from '../../messages/registry/outcome.ts';
import {stepWords} from '../../messages/registry/steps.ts';
import {visibleItems} from '../../model/conditions.ts';
import type {Consultation} from '../../model/consultation.ts';
import {statusOf} from '../../model/consultation.ts';
import {fieldName} from '../../model/form.ts';
import type {Questionnaire} from '../../model/item.ts';
import type {Receipt} from '../../model/receipt.ts';
import {isCommon, walk} from '../../model/item.ts';
import {failed, failedPart} from '../../parts/failed.ts';
import {notice} from '../../parts/notice.ts';
import {SourceFailure} from '../../sources/failure.ts';
import type {Source} from '../../sources/source.ts';
import {introduction, unsupported} from './about.ts';
import {Answering} from './answering.ts';
import {afterwards, steps, types} from './chunks.ts';
import {sheet} from './sheet.ts';
import type {Stepping} from './steps.ts';
import {heldControl, holdAgain} from './takeover.ts';
import {Texts} from './texts.ts';
import {isBlank, stampsOf} from './typed.ts';
import type {Types} from './types/types.ts';
import {Unfinished} from './unfinished.ts';
import type {FormView, View} from './view.ts';

/** What the form asks of its element. */
export type FormHost = LitElement & {
  readonly layout: 'steps' | 'page';
  readonly drafts: 'on' | 'off';
};

/** A consultation that can be answered: its questions, and a receipt for the answers. */
export class FormFace {
  readonly #host: FormHost;
  readonly #answering: Answering;
  readonly #texts: Texts;
  readonly #steps;
  readonly #rare;
  readonly #after;
  readonly #unfinished: Unfinished;
  #stepping: Stepping | undefined;
  /** The form as it was last drawn. */
  #view: FormView | undefined;

  /** `language` is the one the citizen reads, once it is known. */
  constructor(host: FormHost, language: () => string | undefined) {
    this.#host = host;
    this.#answering = new Answering(host, {
      language,
      focus: (on) => void this.#focus(`#${on}`),
      begun: () => (this.#stepping = undefined),
    });
    this.#texts = new Texts(host);
    this.#steps = new Part(host, 'steps', stepWords, steps);
    this.#rare = new Part(host, 'consultation', consultationWords, () => types(host, this.#answering));
    this.#after = new Part(host, 'outcome', outcomeWords, () => afterwards(host));
    this.#unfinished = new Unfinished(host, this.#answering);
  }

  /** Begin with a consultation, if it is a new one: with what this device keeps of it, or the page's own form holds. */
  begin(source: Source, consultation: Consultation, address: string) {
    const {questionnaire} = consultation;
    if (
      !questionnaire ||
      questionnaire === this.#answering.of?.questionnaire ||
      this.#isWaiting(consultation)
    )
      return;
    const isKept = this.#host.drafts !== 'off';
    this.#answering.begin({source, consultation, questionnaire, address, isKept});
    const {older} = this.#answering;
    if (older) void this.#unfinished.fitIn(older, questionnaire);
    const held = heldControl(this.#host);
    if (held) void this.#host.updateComplete.then(() => holdAgain(this.#host.renderRoot, held));
  }

  /** Until what draws rare questions has come, the page's own form is still being filled in. */
  #isWaiting(consultation: Consultation): boolean {
    const items = walk(consultation.questionnaire?.items ?? []);
    return (
      statusOf(consultation, new Date()) === 'open' &&
      !items.every(isCommon) &&
      !this.#rare.code?.isReady(items)
    );
  }

  /** All below the header: what can be done now, and what came of it. */
  face(view: View, source: Source) {
    const {state} = this.#answering;
    return html`${this.#texts.languageChoice(view)}
    ${
      state.is === 'accepted'
        ? this.#thanks(view, source, state.receipt)
        : html`${this.#stepping?.isUnderWay ? nothing : introduction(view)}
          ${
            this.#answering.isDeleted
              ? html`<div id="deleted" tabindex="-1">
                  ${notice('info', view.words.consultation.draftDeleted)}
                </div>`
              : nothing
          }
          ${this.#body(view, source)}`
    }
    ${
      view.consultation.outcome || statusOf(view.consultation, view.now) === 'closed'
        ? this.#after.render<unknown>({
            loading: () => nothing,
            ready: (after, t) => after.face(view, t, source),
            failed: (retry) => failedPart(view.words.common, retry),
          })
        : nothing
    }`;
  }

  #thanks(view: View, source: Source, receipt: Receipt) {
    return this.#answering.sending.render<unknown>({
      loading: () => nothing,
      ready: (sending) => sending.thanks(view, source, receipt, this.#host.drafts !== 'off'),
      failed: (retry) => failedPart(view.words.common, retry),
    });
  }

  /** What a citizen can do now. Whoever has a receipt sees that first, also after closing. */
  #body(view: View, source: Source) {
    const {words, consultation} = view;
    const {questionnaire} = consultation;
    const {state} = this.#answering;
    const status = statusOf(consultation, view.now);
    // Who is already writing keeps what was typed: the server says whether it is too late.
    if (status !== 'open' && isBlank(this.#answering.typed) && state.is !== 'unconfirmed')
      return consultation.outcome ? nothing : notice('info', words.consultation.notOpen[status]);
    if (!questionnaire || !source.submit) return unsupported(view);
    const form = (types?: Types) => this.#form(view, questionnaire, types);
    const items = walk(questionnaire.items);
    if (items.every(isCommon)) return form();
    return this.#rare.render<unknown>({
      loading: () => html`<slot></slot>`,
      ready: (types) => types.around(view, items, form) ?? unsupported(view),
      failed: (retry) =>
        failed(words.common, new SourceFailure('unreachable', {url: view.address}), view.address, retry),
    });
  }

  #form(view: View, questionnaire: Questionnaire, types?: Types): unknown {
    const {answers} = this.#answering;
    const visible = visibleItems(questionnaire.items, answers);
    const shown = answers.filter(({linkId}) => visible.has(linkId));
    const asked = this.#answering.hasPipes
      ? this.#texts.withAnswers(view, questionnaire, shown)
      : questionnaire;
    if (!asked) return html`<slot></slot>`;
    const formView: FormView = {
      ...view,
      questionnaire: asked,
      drafts: this.#host.drafts,
      typed: this.#answering.typed,
      stamps: stampsOf(this.#answering.typed),
      visible,
      errors: this.#answering.said((sending, t) => sending.errors(questionnaire, t), []),
      types,
    };
    this.#view = formView;
    const actions = {
      show: this.#show,
      submit: this.#submit,
      unfinished: this.#unfinished,
      drafts: this.#host.drafts,
    };
    if (this.#isOnePage(questionnaire.items)) return sheet(formView, this.#answering, actions);
    return this.#steps.render({
      loading: () => html`<slot></slot>`,
      ready: ({Stepping}, t) => {
        this.#stepping ??= new Stepping(this.#host, this.#answering, this.#show);
        return sheet(formView, this.#answering, actions, {stepping: this.#stepping, t});
      },
      // All at once is as good, only longer.
      failed: () => sheet(formView, this.#answering, actions),
    });
  }

  #isOnePage(items: readonly {readonly type: string}[]): boolean {
    return this.#host.layout === 'page' || items.filter(({type}) => type === 'group').length < 2;
  }

  /** Bring a question to the reader: its wording into view, its first control into focus. */
  readonly #show = async (linkId: string, row?: string) => {
    if (this.#view && this.#stepping?.show(this.#view, linkId)) await this.#host.updateComplete;
    const name = CSS.escape(fieldName(linkId, row));
    const control = this.#host.renderRoot.querySelector<HTMLElement>(`[name=${name}], [name^=${name}\\/]`);
    control?.closest('.question')?.scrollIntoView({block: 'start'});
    control?.focus({preventScroll: true});
  };

  /** Send, or go on to the next step. */
  readonly #submit = (event: Event) => {
    const view = this.#view;
    if (!view || !this.#stepping || this.#host.layout === 'page' || this.#stepping.isAtCheck(view))
      return this.#answering.submit(event);
    event.preventDefault();
    void this.#stepping.next(view);
  };

  async #focus(selector: string) {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
