import {html} from 'hono/html';
import {dotsOf} from '../../../src/model/dots.ts';
import type {Cell, Figure, Label, Line, Table} from '../../../src/model/figure.ts';
import type {Text} from '../../../src/model/text.ts';
import type {View} from './view.ts';
import type {Html} from './wording.ts';
import {inline} from './wording.ts';

/** A table whose lines have bars; bars are for the eye alone, so that who listens hears the figures once. */
export function table(
  view: View,
  {item}: Figure,
  {of, row, isRowGone, columns, lines}: Table,
  name: string,
): Html {
  const t = view.words.results;
  const unit = item?.type === 'allocation' && item.unit ? html`, ${inline(item.unit, view.reader)}` : '';
  return html`<table class="${of}" ${row === undefined ? html`aria-labelledby="${name}"` : ''}>
    ${
      row === undefined
        ? ''
        : html`<caption>
            ${withGone(view, row, isRowGone)}
          </caption>`
    }
    <thead>
      <tr>
        <th scope="col">${t.of[of]}</th>
        ${columns.map((column) => html`<th scope="col">${t.columns[column]}${column === 'given' ? '' : unit}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => lineOf(view, line))}
    </tbody>
  </table>`;
}

function lineOf(view: View, {label, cells, bars}: Line) {
  return html`<tr>
    <th scope="row">${labelOf(view, label)}${barsOf(bars)}</th>
    ${cells.map((cell) => html`<td>${cellOf(view, cell)}</td>`)}
  </tr>`;
}

/** Bars, of lengths from 0 to 1: the first counts, a second one is of who is missing. */
export function barsOf(bars: readonly number[]) {
  if (bars.length === 0) return '';
  return html`<span class="bars" aria-hidden="true">
    ${bars.map((length) =>
      length > 0
        ? html`<svg width="${(100 * Math.min(1, length)).toFixed(2)}%" height="10">
            <rect width="100%" height="100%"></rect>
          </svg>`
        : '',
    )}
  </span>`;
}

function cellOf({words}: View, cell: Cell) {
  const said = words.results.cell(cell);
  return cell.is === 'hidden' || cell.is === 'unknown' ? html`<i>${said}</i>` : said;
}

/** What the questionnaire of today does not have is said to be gone. */
const withGone = ({reader, words}: View, text: Text, isGone?: boolean): Html =>
  html`${inline(text, reader)}${isGone ? ` (${words.results.gone})` : ''}`;

function labelOf(view: View, label: Label): Html | string {
  const {reader, words} = view;
  const t = words.results;
  switch (label.is) {
    case 'text':
      return withGone(view, label.text, label.isGone);
    case 'number': {
      const value = words.common.number(label.value);
      return label.means ? html`${value} (${inline(label.means, reader)})` : value;
    }
    case 'day':
      return words.common.dates.day(label.day);
    case 'measure':
      return t.measures[label.measure];
    case 'point':
      return t.point(label.lat, label.lon);
  }
}

/** Where answers lie, for the eye: the table below says the same. */
export function map({result, item}: Figure): Html | string {
  if (result.points.length === 0) return '';
  const {height, dots} = dotsOf(result.points, item?.bounds);
  return html`<svg class="map" viewBox="0 0 1000 ${height}" aria-hidden="true">
    ${dots.map(({x, y, radius}) => html`<circle cx="${x}" cy="${y}" r="${radius}"></circle>`)}
  </svg>`;
}
