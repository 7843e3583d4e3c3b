import {html, nothing, svg} from 'lit';
import type {ResultsWords} from '../../../messages/results.ts';
import {dotsOf} from '../../../model/dots.ts';
import type {Cell, Figure, Label, Line, Table} from '../../../model/figure.ts';
import type {Text} from '../../../model/text.ts';
import {inline} from '../../../parts/wording.ts';
import type {View} from '../view.ts';
import type {Folds, Place} from './folds.ts';

/** What every table needs to be drawn. */
export type Drawing = {
  readonly view: View;
  readonly t: ResultsWords;
  readonly folds: Folds;
};

/** So many lines of a table are seen before somebody asks for the rest. */
const few = 30;

/**
 * A table whose lines have bars: one thing for everybody. Who sees compares the bars, and has name and number beside
 * them; who listens hears a table, and no picture of it.
 */
export function table(
  drawing: Drawing,
  {item}: Pick<Figure, 'item'>,
  drawn: Table,
  id: string,
  name: string,
) {
  const {view, t, folds} = drawing;
  const {of, row, isRowGone, columns, lines} = drawn;
  const unit = item?.type === 'allocation' && item.unit ? html`, ${inline(item.unit, view.reader)}` : nothing;
  const inAll = `${id}-lines`;
  return html`<table part="table" aria-labelledby=${row === undefined ? name : nothing}>
      ${
        row === undefined
          ? nothing
          : html`<caption>
              ${withGone(drawing, row, isRowGone)}
            </caption>`
      }
      <thead>
        <tr>
          <th scope="col">${t.of[of]}</th>
          ${columns.map((column) => html`<th scope="col"><span>${t.columns[column]}${column === 'given' ? nothing : unit}</span></th>`)}
        </tr>
      </thead>
      <tbody id=${inAll}>
        ${folds.entries(inAll, lines, few, (line, place) => lineOf(drawing, line, place))}
      </tbody>
    </table>
    ${folds.button(inAll, lines, few, t.moreLines)}`;
}

function lineOf(drawing: Drawing, {label, cells, bars}: Line, {isFolded}: Place) {
  return html`<tr class=${isFolded ? 'folded' : nothing}>
    <th scope="row"><span tabindex="-1">${labelOf(drawing, label)}</span>${barsOf(bars)}</th>
    ${cells.map((cell) => html`<td>${cellOf(drawing.t, cell)}</td>`)}
  </tr>`;
}

function barsOf(bars: readonly number[]) {
  if (bars.length === 0) return nothing;
  // A bar is as wide as an SVG is told to be: it then begins where lines begin, from the right too.
  return html`<span class="bars" aria-hidden="true">
    ${bars.map((length) =>
      length > 0
        ? html`<svg part="bar" width="${(100 * Math.min(1, length)).toFixed(2)}%" height="10">
            ${svg`<rect width="100%" height="100%"></rect>`}
          </svg>`
        : nothing,
    )}
  </span>`;
}

const cellOf = (t: ResultsWords, cell: Cell) => html`<span class=${cell.is}> ${t.cell(cell)} </span>`;

/** What the questionnaire of today does not have is said to be gone. */
const withGone = ({view, t}: Drawing, text: Text, isGone?: boolean) =>
  html`${inline(text, view.reader)}${isGone ? ` (${t.gone})` : nothing}`;

function labelOf(drawing: Drawing, label: Label) {
  const {view, t} = drawing;
  switch (label.is) {
    case 'text':
      return withGone(drawing, label.text, label.isGone);
    case 'number': {
      const value = view.words.common.number(label.value);
      return label.means ? html`${value} (${inline(label.means, view.reader)})` : value;
    }
    case 'day':
      return view.words.common.dates.day(label.day);
    case 'measure':
      return t.measures[label.measure];
    case 'point':
      return t.point(label.lat, label.lon);
  }
}

/** Where answers lie, for the eye: the table below says the same. */
export function map({result, item}: Figure) {
  if (result.points.length === 0) return nothing;
  const {height, dots} = dotsOf(result.points, item?.bounds);
  return html`<svg part="map" class="map" viewBox="0 0 1000 ${height}" aria-hidden="true">
    ${dots.map(({x, y, radius}) => svg`<circle cx=${x} cy=${y} r=${radius}></circle>`)}
  </svg>`;
}
