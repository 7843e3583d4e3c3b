import {html, nothing} from 'lit';
import type {Amount} from '../../model/commitment.ts';
import {meaning} from '../../model/open-enum.ts';
import {failedPart} from '../../parts/failed.ts';
import type {Fact} from '../../parts/facts.ts';
import {body, each, facts} from '../../parts/facts.ts';
import {inline, paragraphs} from '../../parts/wording.ts';
import {milestones} from './milestones.ts';
import type {View} from './view.ts';

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
  ${progress} ${view.timeline?.standing(view)}
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
  ${view.timeline?.voices(view)} ${milestones(view)}
  ${view.timeline === null ? failedPart(common, view.ask) : view.timeline?.below(view)}`;
}

function amount({words: {common, plan: t}}: View, {kind, value, currency, at}: Amount): string {
  return `${meaning(kind, t.amount)}: ${t.money(value, currency)}${at ? ` (${common.dates.day(at)})` : ''}`;
}
