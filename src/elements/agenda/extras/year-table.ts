import {html, nothing, svg} from 'lit';
import type {SummaryWords} from '../../../messages/summary.ts';
import {exemptionsOf} from '../../../model/agenda-exemptions.ts';
import type {MeetingCounts, OfficialSummary} from '../../../model/agenda-summary.ts';
import {summaryOf} from '../../../model/agenda-summary.ts';
import type {AgendaEntry, PublicationRule} from '../../../model/agenda.ts';
import {body} from '../../../parts/facts.ts';
import {heading} from '../../../parts/heading.ts';
import {inline} from '../../../parts/wording.ts';
import type {View} from '../view.ts';

type Drawing = {
  readonly view: View;
  readonly t: SummaryWords;
  readonly entries: readonly AgendaEntry[];
  readonly year: number;
  readonly rule: PublicationRule | undefined;
};

/** The kinds of counterpart, in the order of their lines. */
const kinds = ['organisations', 'persons', 'others', 'unnamed'] as const;

/**
 * A year of meetings by decision-maker and kind of counterpart: one table, the bars in its first cells. All bars have
 * one scale, the most meetings that a decision-maker had.
 */
export function yearTable({view, t, entries, year, rule}: Drawing, chooser: unknown) {
  const {total, cancelled, officials} = summaryOf(entries, year, rule);
  const most = Math.max(1, ...officials.map(({meetings}) => meetings));
  const exemptions = exemptionsOf(entries, year);
  return html`<section part="summary" class="section" aria-labelledby="summary">
    ${heading(view.heading, t.heading(year), 'summary')} ${chooser}
    <div class="notes">
      <p><strong>${t.meetings(total.meetings)}</strong></p>
      <p>${t.howCounted}</p>
      ${total.nilReturns > 0 ? html`<p>${t.nilReturns(total.nilReturns)}</p>` : nothing}
      ${cancelled > 0 ? html`<p>${t.cancelled(cancelled)}</p>` : nothing}
      ${rule && total.late > 0 ? html`<p>${t.lateOf(total.late, rule.days)}</p>` : nothing}
    </div>
    ${officials.length === 0 ? nothing : table({view, t, officials, most, year})}
    ${
      exemptions.length === 0
        ? nothing
        : html`<div class="notes">
            <p>${t.exemptions}</p>
            <ul>
              ${exemptions.map(
                ({reason, language, count}) =>
                  html`<li>
                    ${inline(reason, {language: view.language, document: language})}: ${t.meetings(count)}
                  </li>`,
              )}
            </ul>
          </div>`
    }
  </section>`;
}

function table({
  view,
  t,
  officials,
  most,
  year,
}: Pick<Drawing, 'view' | 't' | 'year'> & {
  readonly officials: readonly OfficialSummary[];
  readonly most: number;
}) {
  return html`<table part="table">
    <caption class="visually-hidden">
      ${t.heading(year)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.columns.who}</th>
        <th scope="col">${t.columns.meetings}</th>
      </tr>
    </thead>
    ${officials.map(
      (one) =>
        html`<tbody>
          <tr class="official">
            <th scope="rowgroup">${who(view, t, one)}</th>
            <td>${view.words.common.number(one.meetings)}</td>
          </tr>
          ${kinds.map((kind) => line(view, t.kinds[kind], one[kind], {most, kind}))}
          ${line(view, t.columns.nilReturns, one.nilReturns)} ${line(view, t.columns.late, one.late)}
        </tbody>`,
    )}
  </table>`;
}

/** One number of a decision-maker; none, no line. */
function line(
  {words}: View,
  label: string,
  count: number,
  bar?: {readonly most: number; readonly kind: keyof MeetingCounts},
) {
  if (count === 0) return nothing;
  return html`<tr>
    <th scope="row">
      ${label}
      ${
        bar
          ? html`<span class="bars" aria-hidden="true">
              <svg part="bar" class=${bar.kind} width="${((100 * count) / bar.most).toFixed(2)}%" height="10">
                ${svg`<line x1="0" y1="5" x2="100%" y2="5"></line>`}
              </svg>
            </span>`
          : nothing
      }
    </th>
    <td>${words.common.number(count)}</td>
  </tr>`;
}

/** A decision-maker by office, and by name where the source gives one. */
function who({language: reader}: View, t: SummaryWords, {official, language}: OfficialSummary) {
  if (!official) return t.noOfficial;
  const {role, name, organisation} = official;
  const who = {language: reader, document: language};
  return html`${inline(role, who)}${name ? html`: ${name}` : nothing}${
    organisation ? html` (${body(organisation, who)})` : nothing
  }`;
}
