/* eslint-disable lit-a11y/no-redundant-role -- shown as blocks, the parts of a table lose their own roles */
import {html, nothing} from 'lit';
import type {ComparingWords} from '../../../messages/comparing.ts';
import type {Commitment} from '../../../model/commitment.ts';
import {compared} from '../../../model/plan-comparison.ts';
import type {Plan} from '../../../model/plan.ts';
import {heading} from '../../../parts/heading.ts';
import {notice} from '../../../parts/notice.ts';
import type {Reader} from '../../../parts/wording.ts';
import {inline, plain} from '../../../parts/wording.ts';
import {plans} from '../../../sources/registry/plan.ts';
import {openIn, unsupported} from '../../../sources/source.ts';
import type {PlanView, Tracked} from '../view.ts';
import {styles} from './styles.ts';

type State = {readonly is: 'loading' | 'failed'} | {readonly is: 'ready'; readonly plan: Plan};

/** Another plan, code by code beside this one. */
export class Comparison {
  #address: string | undefined;
  #state: State = {is: 'loading'};
  readonly #host: Tracked;

  constructor(host: Tracked) {
    this.#host = host;
    const {styleSheet} = styles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  /** The comparison with the plan at an address. */
  of(view: PlanView, t: ComparingWords, address: string) {
    if (this.#address !== address) void this.#load(address);
    const state = this.#state;
    switch (state.is) {
      case 'loading':
        return nothing;
      case 'failed':
        return notice(
          'problem',
          t.failed,
          html`<button type="button" part="button" class="secondary" @click=${() => void this.#load(address)}>
              ${view.words.common.retry}
            </button>
            <a part="link" href=${address}>${view.words.common.openPage(new URL(address).host)}</a>`,
        );
      case 'ready':
        return comparison(view, t, state.plan);
    }
  }

  async #load(address: string) {
    this.#address = address;
    this.#state = {is: 'loading'};
    try {
      const {plan} = await openIn(plans, address);
      if (!plan) throw unsupported(address, 'this source has no plans');
      const found = await plan(new AbortController().signal);
      if (this.#address === address) this.#state = {is: 'ready', plan: found.plan};
    } catch (failure) {
      console.warn(`arengo: ${address}: the plan to compare with did not come: ${String(failure)}`);
      if (this.#address === address) this.#state = {is: 'failed'};
    }
    this.#host.requestUpdate();
  }
}

function comparison(view: PlanView, t: ComparingWords, other: Plan) {
  const {plan, reader, heading: level} = view;
  const before = {...reader, document: other.language};
  const {kept, added, gone} = compared(other.commitments, plan.commitments);
  return html`<section class="comparison">
    ${heading(level + 1, t.heading(plain(other.title, before)), nothing, 'section-heading')}
    <p>${t.counts(other.commitments.length, plan.commitments.length)}</p>
    <p class="muted">${t.meaning}</p>
    ${
      kept.length > 0
        ? html`<table role="table" part="table">
            <caption>
              ${t.caption}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">${t.columns.code}</th>
                <th scope="col" role="columnheader">${t.columns.before}</th>
                <th scope="col" role="columnheader">${t.columns.after}</th>
                <th scope="col" role="columnheader">${t.columns.differences}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${kept.map(
                ({before: one, after, differences, statuses: [was, is]}) =>
                  html`<tr role="row">
                    <th scope="row" role="rowheader">${after.code}</th>
                    <td role="cell">
                      ${label(t.columns.before)} ${titleOf(view, one, before)}
                      <p class="muted">${t.standing.status[was]}</p>
                    </td>
                    <td role="cell">
                      ${label(t.columns.after)} ${titleOf(view, after, reader)}
                      <p class="muted">${t.standing.status[is]}</p>
                    </td>
                    <td role="cell">
                      ${label(t.columns.differences)}
                      ${differences.map((name) => t.difference[name]).join(', ') || t.same}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    ${lone(view, t.added(added.length), added, reader)} ${lone(view, t.gone(gone.length), gone, before)}
  </section>`;
}

/** The head of the column, where there is no room for columns; who listens hears it from the table. */
const label = (text: string) => html`<span class="column muted" aria-hidden="true">${text}:</span>`;

function lone(view: PlanView, label: string, commitments: readonly Commitment[], reader: Reader) {
  if (commitments.length === 0) return nothing;
  return html`<details part="details">
    <summary>${label}</summary>
    <ul>
      ${commitments.map((one) => html`<li><span class="code">${one.code}</span> ${titleOf(view, one, reader)}</li>`)}
    </ul>
  </details>`;
}

const titleOf = ({words}: PlanView, {title, code}: Commitment, reader: Reader) =>
  title ? inline(title, reader) : words.plan.untitled(code);
