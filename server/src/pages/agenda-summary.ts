import {html} from 'hono/html';
import type {AgendaSummary, MeetingCounts, OfficialSummary} from '../../../src/model/agenda-summary.ts';
import type {AgendaSummaryShown} from '../deps.ts';
import type {AgendaFrame} from './agenda-entry.ts';
import {faultsBox} from './agenda-filter.ts';
import {body} from './facts.ts';
import {field, filterForm} from './filter-form.ts';
import {footerOf, twinLinks} from './frame.ts';
import {layout} from './layout.ts';
import {barsOf} from './result-tables.ts';
import type {Html} from './wording.ts';
import {inline, plain} from './wording.ts';

type Column = keyof MeetingCounts;

/** The page of a year of meetings. */
export function summaryPage(
  frame: AgendaFrame,
  {summary, twins, publicationRule, faults}: AgendaSummaryShown,
): Html {
  const {base, words, language} = frame;
  const {agendaPage: t, agenda} = words.pages;
  const {year} = summary;
  const title = t.summaryOf(year);
  const yearLink = (one: number, rel: string, text: string) =>
    one < 1000 || one > 9999
      ? ''
      : html`<li>
          <a rel="${rel}" href="${base}/agenda/summary?year=${one}&lang=${language}">${text} (${one})</a>
        </li>`;
  return layout(frame, {
    title: `${title} - ${agenda}`,
    alternates: twins,
    content: html`<h1>${title}</h1>
      ${faultsBox(frame, faults)}
      ${filterForm(
        frame,
        '/agenda/summary',
        {},
        [
          field(
            'year',
            t.label.year,
            html`<input id="f-year" name="year" inputmode="numeric" maxlength="4" value="${year}" />`,
          ),
        ],
        t.showYear,
      )}
      ${summary.officials.length === 0 ? html`<p>${t.noMeetings(year)}</p>` : table(frame, summary)}
      ${summary.cancelled > 0 ? html`<p class="hint">${t.cancelled(summary.cancelled)}</p>` : ''}
      ${
        publicationRule
          ? html`<p class="hint">
              ${words.pages.publicationRule}:
              <a href="${publicationRule.url}">${plain(publicationRule.label, {language, document: 'it'})}</a>
            </p>`
          : ''
      }
      <ul class="tags-of-links">
        ${yearLink(year - 1, 'prev', t.yearBefore)} ${yearLink(year + 1, 'next', t.yearAfter)}
        <li><a href="${base}/agenda?kind=meeting&from=${year}-01-01&to=${year}-12-31">${t.backToList}</a></li>
      </ul>
      ${twinLinks(frame, twins)}`,
    footer: footerOf(frame, {year: String(year)}),
  });
}

/** Columns in which nothing stands would only be wide. */
function table(frame: AgendaFrame, {year, total, officials}: AgendaSummary): Html {
  const {agendaPage: t} = frame.words.pages;
  const optional = (['others', 'unnamed', 'late', 'nilReturns'] as const).filter((name) => total[name] > 0);
  const columns: readonly Column[] = ['meetings', 'organisations', 'persons', ...optional];
  const number = (count: number) => frame.words.common.number(count);
  const most = Math.max(1, ...officials.map(({meetings}) => meetings));
  const row = (head: Html | string, counts: MeetingCounts, isTotal = false) =>
    html`<tr ${isTotal ? html`class="total"` : ''}>
      <th scope="row">${head}${isTotal ? '' : barsOf([counts.meetings / most])}</th>
      ${columns.map((name) => html`<td>${number(counts[name])}</td>`)}
    </tr>`;
  // Stacked rows would lose what a table means to whoever hears it: on a narrow screen it moves sideways, by key too.
  return html`<p>${t.summaryHelp}</p>
    <section class="sideways" tabindex="0" aria-label="${t.summaryOf(year)}">
      <table class="summary">
        <caption class="visually-hidden">
          ${t.summaryOf(year)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.column.official}</th>
            ${columns.map((name) => html`<th scope="col">${t.column[name]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${row(t.total, total, true)} ${officials.map((one) => row(officialOf(frame, one), one))}
        </tbody>
      </table>
    </section>`;
}

/** Who it is, and the way to the meetings. */
function officialOf(
  {words, language, base}: AgendaFrame,
  {official, language: document}: OfficialSummary,
): Html | string {
  if (!official) return words.pages.agendaPage.officialUnknown;
  const reader = {language, document};
  const {role, name, organisation} = official;
  const asked = new URLSearchParams({
    kind: 'meeting',
    official: name ?? plain(role, {language: document, document}),
  });
  return html`<a href="${base}/agenda?${asked.toString()}">${name ?? inline(role, reader)}</a>${
      name ? html`, ${inline(role, reader)}` : ''
    }${organisation ? html` (${body(organisation, reader)})` : ''}`;
}
