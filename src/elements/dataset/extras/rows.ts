import {html, nothing} from 'lit';
import type {PreviewWords} from '../../../messages/preview.ts';
import type {Preview} from '../../../sources/preview/preview.ts';

type Table = Extract<Preview, {is: 'table'}>;

/** The most letters of a cell: a geometry or an essay in one would hide all others. */
const mostLetters = 200;

/** The first rows as a table that scrolls by itself, and what must be known of them. */
export function firstRows(
  t: PreviewWords,
  {columns, rows, width, isCut, encoding, torn}: Table,
  {id, caption}: {readonly id: string; readonly caption: string},
) {
  const notes = [
    isCut && t.isCut,
    columns.length < width && t.columns(columns.length, width),
    torn > 0 && t.torn(torn),
    encoding && t.encoding(encoding),
  ].filter(Boolean);
  return html`${
    columns.length === 0
      ? nothing
      : html`<div class="scroll" role="region" tabindex="0" aria-labelledby=${id}>
          <table part="preview">
            <caption id=${id}>
              ${caption}
            </caption>
            <thead>
              <tr>
                <th scope="col">${t.row}</th>
                ${columns.map((name, index) => html`<th scope="col">${name || t.unnamed(index + 1)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                (cells, index) =>
                  html`<tr>
                    <th scope="row">${index + 1}</th>
                    ${cells.map((cell) => html`<td>${short(cell)}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`
  }
  ${
    notes.length === 0
      ? nothing
      : html`<ul class="notes">
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`
  }`;
}

const short = (cell: string) =>
  // Not half of a letter that takes two places.
  cell.length > mostLetters ? `${cell.slice(0, mostLetters).replace(/[\uD800-\uDBFF]$/, '')}…` : cell;
