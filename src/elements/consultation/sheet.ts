import {html, nothing} from 'lit';
import type {StepWords} from '../../messages/steps.ts';
import {failedPart} from '../../parts/failed.ts';
import {notice} from '../../parts/notice.ts';
import type {Answering} from './answering.ts';
import {items, privacyNotice} from './form.ts';
import type {Stepping} from './steps.ts';
import {isBlank} from './typed.ts';
import type {Unfinished} from './unfinished.ts';
import type {FormView} from './view.ts';

/** What the form asks of its element. */
type Actions = {
  /** Bring a question to the reader. */
  readonly show: (linkId: string, row?: string) => unknown;
  readonly submit: (event: Event) => unknown;
  readonly unfinished: Unfinished;
  readonly drafts: 'on' | 'off';
};

/** Where the citizen is, in a questionnaire that goes step by step. */
type Steps = {readonly stepping: Stepping; readonly t: StepWords};

/** The form: what was wrong, the questions, the ways on. */
export function sheet(
  view: FormView,
  answering: Answering,
  {show, submit, unfinished, drafts}: Actions,
  steps?: Steps,
) {
  const isLast = !steps || steps.stepping.isAtCheck(view);
  const t = view.words.consultation;
  const {state} = answering;
  const isWaiting = state.is === 'unconfirmed' || state.is === 'sending';
  return html`<form part="form" novalidate autocomplete=${drafts} @input=${answering.read} @submit=${submit}>
    ${answering.said<unknown>(({summary}, t) => summary(view, t, show), nothing)}
    ${answering.said<unknown>(({found}) => found(view), nothing)} ${unfinished.said(view)}
    ${navigator.onLine || isWaiting ? nothing : notice('info', t.offline)}
    <fieldset class="answers" ?disabled=${isWaiting}>
      ${steps ? steps.stepping.body(view, steps.t) : items(view, view.questionnaire.items, view.heading + 1)}
    </fieldset>
    ${view.consultation.privacy && isLast ? privacyNotice(view, view.consultation.privacy) : nothing}
    ${
      state.is === 'unconfirmed'
        ? unconfirmed(view)
        : answering.isStuck
          ? html`<div id="refusal" tabindex="-1">${failedPart(view.words.common, answering.fetchAgain)}</div>`
          : answering.said<unknown>(({refusal}, t) => refusal(view, t), nothing)
    }
    <div class="actions">
      ${
        isLast
          ? html`<button
              type="submit"
              part="button"
              aria-disabled=${state.is === 'sending' ? 'true' : nothing}
            >
              ${state.is === 'sending' ? t.sending : state.is === 'unconfirmed' ? t.sendAgain : t.send}
            </button>`
          : nothing
      }
      ${steps ? steps.stepping.actions(view, steps.t, isWaiting) : nothing}
      ${
        isBlank(answering.typed) || isWaiting
          ? nothing
          : html`<button type="button" part="button" class="plain" @click=${answering.deleteDraft}>
              ${t.deleteDraft}
            </button>`
      }
    </div>
    ${answering.said(({waiting}) => waiting(), undefined)}
    <p class="hint">${drafts === 'off' ? t.draftNotKept : t.draftKept}</p>
    <details part="saving" @toggle=${unfinished.unfold}>
      <summary>${t.later}</summary>
      ${unfinished.body(view)}
    </details>
    <div class="visually-hidden" role="status">${answering.said(({status}) => status(t), '')}</div>
  </form>`;
}

/** Nobody knows what became of it. */
function unconfirmed({words}: FormView) {
  const t = words.consultation;
  return html`<div id="refusal" tabindex="-1">
    ${notice(
      'problem',
      html`<p><strong>${t.unconfirmed}</strong></p>
        <p>${t.unconfirmedHelp} ${t.waiting}</p>`,
    )}
  </div>`;
}
