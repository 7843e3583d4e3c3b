import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Item} from '../../model/item.ts';
import {walk} from '../../model/item.ts';
import type {Privacy} from '../../model/consultation.ts';
import {heading} from '../../parts/heading.ts';
import {inline, plain} from '../../parts/wording.ts';
import {controlId, display, errorText, faultOf, question} from './questions.ts';
import type {FormView, View} from './view.ts';

/** The items that are shown, groups as sections. */
export function items(view: FormView, list: readonly Item[], level: number): unknown {
  // A question that is hidden keeps its place, so that those after it stay the same; what has not changed is not drawn.
  return list.map((item) => {
    if (!view.visible.has(item.linkId)) return nothing;
    switch (item.type) {
      case 'group':
        return html`<section part="group" class="group" aria-labelledby="g-${item.linkId}">
          ${heading(level, inline(item.text, view.reader), `g-${item.linkId}`, 'group-heading')}
          ${item.help ? html`<p class="hint">${inline(item.help, view.reader)}</p>` : nothing}
          ${items(view, item.items ?? [], level + 1)}
        </section>`;
      case 'display':
        return display(view, item);
      default:
        return (
          view.types?.draw(view, item) ??
          guard(
            [item, view.words, view.reader.language, view.stamps.get(item.linkId), faultOf(view, item)],
            () => question(view, item),
          )
        );
    }
  });
}

/** All that is wrong, once, with a way to each; after the GOV.UK error summary. */
export function errorSummary(view: FormView, show: (linkId: string, row?: string) => unknown) {
  if (view.errors.length === 0) return nothing;
  const {words, reader, errors} = view;
  const known = new Map([...walk(view.questionnaire.items)].map((item) => [item.linkId, item]));
  return html`<div part="error-summary" class="notice problem" id="error-summary" tabindex="-1">
    <div role="alert">
      ${heading(view.heading + 1, words.consultation.errorSummary, undefined, 'error-heading')}
      <ul class="errors">
        ${errors.map((error) => {
          const item = known.get(error.linkId);
          if (!item || !view.visible.has(item.linkId))
            return html`<li>${words.consultation.strayAnswer}</li>`;
          const row = view.types?.lead(view, item, error);
          return html`<li>
            <a href="#${controlId(item.linkId)}" @click=${focusInstead(() => show(item.linkId, error.row))}>
              ${lead(plain(item.text, reader))}${row} ${errorText(view, item, error)}
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

/** The privacy notice, in GDPR's order; unknown parts are left out. */
export function privacyNotice({words, reader}: View, privacy: Privacy) {
  const t = words.consultation.privacy;
  const entries = [
    [t.controller, privacy.controller],
    [t.dpo, privacy.dpo],
    [t.purpose, privacy.purpose],
    [t.legalBasis, privacy.legalBasis],
    [t.recipients, privacy.recipients],
    [t.retention, privacy.retention],
  ] as const;
  return html`<details part="privacy">
    <summary>${t.heading}</summary>
    <dl>
      ${entries.map(([label, text]) =>
        text === undefined
          ? nothing
          : html`<div>
              <dt>${label}</dt>
              <dd>${inline(text, reader)}</dd>
            </div>`,
      )}
    </dl>
    ${privacy.rightsUrl ? html`<p><a href=${privacy.rightsUrl}>${t.rights}</a></p>` : nothing}
    ${privacy.url ? html`<p><a href=${privacy.url}>${t.full}</a></p>` : nothing}
  </details>`;
}
