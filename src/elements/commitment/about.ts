import {html, nothing} from 'lit';
import type {Amount, Change} from '../../model/commitment.ts';
import {meaning} from '../../model/open-enum.ts';
import {documents} from '../../parts/documents.ts';
import type {Fact} from '../../parts/facts.ts';
import {body, each, facts} from '../../parts/facts.ts';
import {heading} from '../../parts/heading.ts';
import {inline, paragraphs} from '../../parts/wording.ts';
import {milestones} from './milestones.ts';
import type {View} from './view.ts';
import {voices} from './voices.ts';

/** Its title; where none was found, that is said. */
export function titleOf({words, reader, commitment: {title, code}}: View) {
  return title ? inline(title, reader) : words.plan.untitled(code);
}

/** All that is known of a commitment, below its title; `progress` is drawn above the facts, `before` begins them. */
export function about(view: View, progress: unknown, before: readonly Fact[] = []) {
  const {words, reader, commitment} = view;
  const {common, plan: t} = words;
  const unknown = html`<span class="muted">${common.unknown}</span>`;
  return html`${
    commitment.description
      ? html`<div class="description">${paragraphs(commitment.description, reader)}</div>`
      : nothing
  }
  ${progress}
  ${facts([
    ...before,
    [
      t.label.responsible,
      commitment.responsible.length > 0 ? each(commitment.responsible, (one) => body(one, reader)) : unknown,
    ],
    [t.label.partners, each(commitment.partners, (one) => body(one, reader))],
    [t.label.period, t.period(commitment.start, commitment.end) || unknown],
    [t.amounts, each(commitment.amounts ?? [], (one) => amount(view, one))],
  ])}
  ${voices(view)} ${milestones(view)} ${history(view, commitment.history)} ${related(view)}`;
}

function amount({words: {common, plan: t}}: View, {kind, value, currency, at}: Amount): string {
  return `${meaning(kind, t.amount)}: ${t.money(value, currency)}${at ? ` (${common.dates.day(at)})` : ''}`;
}

function history({words, reader}: View, changes: readonly Change[]) {
  if (changes.length === 0) return nothing;
  return html`<details part="details">
    <summary>${words.plan.history}</summary>
    <ul class="history">
      ${changes.map(
        ({at, by, change, note, evidence}) =>
          html`<li>
            <p>
              <strong>${words.common.dates.day(at)}</strong>:
              ${inline(change, reader)}${by ? html` (${inline(by, reader)})` : nothing}
            </p>
            ${note ? html`<div class="muted">${paragraphs(note, reader)}</div>` : nothing}
            ${documents(evidence, reader)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function related({words, reader, commitment, heading: level}: View) {
  if (!commitment.related?.length) return nothing;
  return html`<section>
    ${heading(level + 1, words.plan.related, nothing, 'section-heading')}
    ${documents(commitment.related, reader)}
  </section>`;
}
