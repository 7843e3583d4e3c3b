import {html, nothing} from 'lit';
import type {DeliveryState} from '../../controllers/delivery.ts';
import type {ErrorWords} from '../../messages/errors.ts';
import type {Checks} from '../../model/check-value.ts';
import {commonChecks} from '../../model/check-value.ts';
import type {Item, Questionnaire} from '../../model/item.ts';
import {walk} from '../../model/item.ts';
import type {Verdict} from '../../model/judge.ts';
import {judge} from '../../model/judge.ts';
import {isOther} from '../../model/open-enum.ts';
import type {AnswerError} from '../../model/problem.ts';
import type {Answer} from '../../model/response.ts';
import {heading} from '../../parts/heading.ts';
import {notice} from '../../parts/notice.ts';
import {plain} from '../../parts/wording.ts';
import {controlId} from './questions.ts';
import type {FormView, SaidError} from './view.ts';

/** What a questionnaire says of the answers to questions that are shown; `rare` are the checks of its rare types. */
export const judged = (questionnaire: Questionnaire, answers: readonly Answer[], rare: Checks): Verdict =>
  judge(questionnaire, answers, {...commonChecks, ...rare});

const itemsOf = ({items}: Questionnaire): ReadonlyMap<string, Item> =>
  new Map(walk(items).map((item) => [item.linkId, item]));

/** What is wrong, as it is said. */
export function inWords(
  errors: readonly AnswerError[],
  questionnaire: Questionnaire,
  {error, stray}: ErrorWords,
): readonly SaidError[] {
  if (errors.length === 0) return [];
  const known = itemsOf(questionnaire);
  return errors.map((one) => {
    const {linkId, code, limit} = one;
    const item = known.get(linkId);
    if (!item) return {...one, text: stray};
    const type = isOther(item.type) ? undefined : item.type;
    return {...one, text: error[isOther(code) ? 'malformed' : code]({limit, type})};
  });
}

/** All that is wrong, once, with a way to each; after the GOV.UK error summary. */
export function summary(view: FormView, t: ErrorWords, show: (linkId: string, row?: string) => unknown) {
  const {reader, errors} = view;
  if (errors.length === 0) return nothing;
  const known = itemsOf(view.questionnaire);
  return html`<div part="error-summary" class="notice problem" id="error-summary" tabindex="-1">
    <div role="alert">
      ${heading(view.heading + 1, t.summary, undefined, 'error-heading')}
      <ul class="errors">
        ${errors.map((error) => {
          const {linkId, row, text} = error;
          const item = known.get(linkId);
          if (!item || !view.visible.has(linkId)) return html`<li>${t.stray}</li>`;
          return html`<li>
            <a href="#${controlId(linkId)}" @click=${focusInstead(() => show(linkId, row))}>
              ${lead(plain(item.text, reader))}${view.types?.lead(view, item, error)} ${text}
            </a>
          </li>`;
        })}
      </ul>
    </div>
  </div>`;
}

/** A question mark needs no colon after it. */
const lead = (text: string) => (/[?!.:]$/.test(text) ? text : `${text}:`);

/** A fragment link inside a shadow root would only move the page's address. */
const focusInstead = (show: () => unknown) => (event: Event) => {
  event.preventDefault();
  show();
};

/** Why it was not recorded, when that is not for its answers. */
export function refusal({words, errors}: FormView, t: ErrorWords, state: DeliveryState) {
  if (state.is !== 'refused' || errors.length > 0) return nothing;
  const {code} = state.problem;
  const wait = state.retryAfter === undefined ? '' : ` ${words.common.retryAfter(state.retryAfter)}`;
  return html`<div id="refusal" tabindex="-1">
    ${notice('problem', html`<p>${t.problem[isOther(code) ? 'unavailable' : code]}${wait}</p>`)}
  </div>`;
}
