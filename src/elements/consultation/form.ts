import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Item} from '../../model/item.ts';
import type {Privacy} from '../../model/consultation.ts';
import {heading} from '../../parts/heading.ts';
import {inline} from '../../parts/wording.ts';
import {display, faultOf, question} from './questions.ts';
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
            [item, view.words, view.reader.language, view.stamps.get(item.linkId), faultOf(view, item)?.text],
            () => question(view, item),
          )
        );
    }
  });
}

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
