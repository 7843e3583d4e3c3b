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

type Line = Exclude<keyof MeetingCounts, 'meetings'>;

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

/** What is counted of each, line by line; those that count kinds of counterpart have a bar. */
const lines: readonly (readonly [name: Line, hasBar: boolean])[] = [
  ['organisations', true],
  ['persons', true],
  ['others', true],
  ['unnamed', true],
  ['late', false],
  ['nilReturns', false],
];

/**
 * A group of rows for each decision-maker, as in the widget: columns would not fit a narrow screen, and stacked cells
 * would lose what a table means to whoever hears it. All bars have one scale, the most meetings that one had.
 */
function table(frame: AgendaFrame, {year, total, officials}: AgendaSummary): Html {
  const {agendaPage: t} = frame.words.pages;
  const number = (count: number) => frame.words.common.number(count);
  const most = Math.max(1, ...officials.map(({meetings}) => meetings));
  const line = (name: Line, count: number, hasBar: boolean) =>
    html`<tr>
      <th scope="row">${t.column[name]}${hasBar ? barsOf([count / most]) : ''}</th>
      <td>${number(count)}</td>
    </tr>`;
  const group = (head: Html | string, counts: MeetingCounts, hasBars = true) =>
    html`<tbody>
      <tr class="total">
        <th scope="rowgroup">${head}</th>
        <td>${number(counts.meetings)}</td>
      </tr>
      ${lines
        .filter(([name]) => counts[name] > 0)
        .map(([name, hasBar]) => line(name, counts[name], hasBar && hasBars))}
    </tbody>`;
  return html`<p>${t.summaryHelp}</p>
    <table class="summary grouped">
      <caption class="visually-hidden">
        ${t.summaryOf(year)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.column.official}</th>
          <th scope="col">${t.column.meetings}</th>
        </tr>
      </thead>
      ${group(t.total, total, false)} ${officials.map((one) => group(officialOf(frame, one), one))}
    </table>`;
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
