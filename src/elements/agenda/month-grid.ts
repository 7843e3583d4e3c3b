/* eslint-disable lit-a11y/no-redundant-role -- shown as blocks, the parts of a table lose their own roles */
import {html, nothing} from 'lit';
import type {MonthWords} from '../../messages/month.ts';
import {inline} from '../../parts/wording.ts';
import {daysOf, sinceMonday} from './month-days.ts';
import type {Choice, Shown} from './month-view.ts';
import type {Dated, View} from './view.ts';

/** How many titles are written into a day; the others are counted. */
const mostTitles = 2;

/** The days of a month, a week a row. Its roles are written out: shown as a list, a table loses those it has. */
export function grid(view: View, t: MonthWords, shown: Shown, choice: Choice) {
  const {kind, month, entries} = shown;
  return html`<table
    role="grid"
    part="grid"
    class="grid"
    id="${kind}-grid"
    aria-labelledby="${kind}-caption"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return choice.press(event);
      event.preventDefault();
      choice.chooseFocused();
    }}
  >
    <caption id="${kind}-caption" part="month">
      ${t.title(month, entries.count, kind)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${t.weekdays.map(([long, short]) => html`<th scope="col" role="columnheader" abbr=${long}>${short}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${weeksOf(month).map(
        (week) =>
          html`<tr role="row" class=${hasStop(shown, week) ? '' : 'quiet'}>
            ${week.map((day) =>
              day === undefined
                ? html`<td role="gridcell" class="blank"></td>`
                : cell(view, t, shown, choice, day),
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Is there a day in this week that is also shown where it is narrow? */
const hasStop = ({entries, day}: Shown, week: readonly (string | undefined)[]) =>
  week.some((one) => one !== undefined && (one === day || entries.days.has(one)));

/** The days week by week; a week begins on Monday, and where the month does not, days are missing. */
function weeksOf(month: string): readonly (readonly (string | undefined)[])[] {
  const days = daysOf(month);
  const before = sinceMonday(`${month}-01`);
  return Array.from({length: Math.ceil((before + days.length) / 7)}, (_, week) =>
    Array.from({length: 7}, (_day, index) => days[week * 7 + index - before]),
  );
}

/** A day: its name and count are said, its number and the first titles are for the eye. */
function cell(view: View, t: MonthWords, shown: Shown, {choose}: Choice, day: string) {
  const {kind, entries, today} = shown;
  const found = entries.days.get(day) ?? [];
  const isToday = day === today;
  return html`<td
    role="gridcell"
    part="day"
    id="${kind}-${day}"
    class=${found.length > 0 ? 'day some' : 'day'}
    tabindex=${day === shown.day ? 0 : -1}
    aria-selected=${day === shown.chosen ? 'true' : 'false'}
    aria-current=${isToday ? 'date' : nothing}
    @click=${({detail}: MouseEvent) => choose(day, detail === 0)}
  >
    <span class="visually-hidden">${t.day(day, found.length, kind, isToday)}</span>
    <span class="face" aria-hidden="true">
      <span class="number">${Number(day.slice(8))}</span>
      <span class="weekday">${t.weekdays[sinceMonday(day)]?.[1]}</span>
      ${
        found.length > 0
          ? html`<span class="count">${view.words.common.number(found.length)}</span>
              <span class="titles">${found.slice(0, mostTitles).map((one) => title(view, one))}</span>`
          : nothing
      }
      ${found.length > mostTitles ? html`<span class="rest">+${found.length - mostTitles}</span>` : nothing}
    </span>
  </td>`;
}

function title({language}: View, {entry}: Dated) {
  const isOff = entry.status === 'cancelled' || entry.status === 'postponed';
  return html`<span class=${isOff ? 'off' : ''}
    >${inline(entry.title, {language, document: entry.language})}</span
  >`;
}
