import {html} from 'hono/html';
import {canBeAsked} from '../../../src/model/check-rare-value.ts';
import type {Item, Questionnaire} from '../../../src/model/item.ts';
import {walk} from '../../../src/model/item.ts';
import {onlyIf} from './conditions.ts';
import {privacyNotice} from './about.ts';
import {heading} from './heading.ts';
import {errorText, faultAt, question} from './questions.ts';
import type {FormView} from './questions.ts';
import type {Html} from './wording.ts';
import {inline, paragraphs, plain} from './wording.ts';

/** The names of the hidden fields; those of the answers begin with `a/`. */
export const hidden = {token: 'token', version: 'questionnaireVersion'} as const;

/** Can these pages ask all of it? */
export function isKnown({items}: Questionnaire): boolean {
  return [...walk(items)].every(canBeAsked);
}

/** The native form: works without JavaScript, and the widget reads the same names. */
export function form(view: FormView, questionnaire: Questionnaire, token: string): Html {
  const {base, language, consultation, words} = view;
  const action = `${base}/consultations/${consultation.id}/responses?lang=${language}`;
  const hasFiles = [...walk(questionnaire.items)].some(({type}) => type === 'file');
  return html`<form
    method="post"
    action="${action}"
    ${hasFiles ? html`enctype="multipart/form-data"` : ''}
    novalidate
  >
    <input type="hidden" name="${hidden.token}" value="${token}" />
    <input type="hidden" name="${hidden.version}" value="${questionnaire.version}" />
    ${items(view, questionnaire.items, 2)}
    ${consultation.privacy ? privacyNotice(view, consultation.privacy) : ''}
    <p class="actions"><button type="submit">${words.consultation.send}</button></p>
  </form>`;
}

/** All items: which of them matter depends on the answers, and without JavaScript the reader decides. */
function items(view: FormView, list: readonly Item[], level: number): readonly Html[] {
  return list.map((item) => {
    const {linkId} = item;
    if (item.type === 'display') return display(view, item);
    if (item.type !== 'group') return question(view, item);
    return html`<section class="group" aria-labelledby="g-${linkId}">
      ${heading(level, inline(item.text, view.reader), `g-${linkId}`)} ${condition(view, item)}
      ${item.help ? html`<p class="hint">${inline(item.help, view.reader)}</p>` : ''}
      ${items(view, item.items ?? [], level + 1)}
    </section>`;
  });
}

function display(view: FormView, item: Item) {
  return html`<div class="display">
    ${condition(view, item)} ${paragraphs(item.text, view.reader)}
    ${item.help ? paragraphs(item.help, view.reader) : ''}
  </div>`;
}

function condition(view: FormView, item: Item) {
  const words = onlyIf(view, item);
  return words === undefined ? '' : html`<p class="hint"><strong>${words}</strong></p>`;
}

/** All that is wrong, once, with a way to each; after the GOV.UK error summary. */
export function errorSummary(view: FormView, questionnaire: Questionnaire): Html | string {
  const {errors, words, reader} = view;
  if (errors.length === 0) return '';
  const known = new Map([...walk(questionnaire.items)].map((item) => [item.linkId, item]));
  return html`<div class="notice problem" id="error-summary" tabindex="-1" autofocus>
    <div role="alert">
      <h2>${words.errors.summary}</h2>
      <ul>
        ${errors.map((error) => {
          const item = known.get(error.linkId);
          if (!item) return html`<li>${words.errors.stray}</li>`;
          const {id, lead} = faultAt(view, item, error);
          return html`<li>
            <a href="#${id}">${asked(plain(item.text, reader))}${lead} ${errorText(view, item, error)}</a>
          </li>`;
        })}
      </ul>
    </div>
  </div>`;
}

/** A question that ends in a mark of its own needs no colon. */
const asked = (text: string) => (/[?!.:…]$/.test(text) ? text : `${text}:`);
