import {html} from 'hono/html';
import {fieldName} from '../../../src/model/form.ts';
import type {Item, Row} from '../../../src/model/item.ts';
import type {View} from './view.ts';
import type {Html} from './wording.ts';
import {inline, plain} from './wording.ts';

/** What a control of several parts needs of its question. */
export type Around = {
  /** The id of its first control. */
  readonly id: string;
  /** What stands in a part of it, or in all of it. */
  readonly chosen: (part?: string) => readonly string[];
  /** `aria-invalid`, where something is wrong. */
  readonly invalid: Html | string;
  /** What is wrong in a row, in words. */
  readonly rowError: (row: string) => Html | string;
};

/** More options than this are no list to read: without JavaScript, the browser's own list finds them by letter. */
export const isLong = ({type, options = []}: Item) =>
  type === 'choice' && options.length > 30 && !options.some(({freeText}) => freeText);

/** The controls of the types that few questionnaires use, and of a choice among many. */
export function rareControls(view: View, item: Item, around: Around): Html {
  switch (item.type) {
    case 'ranking':
      return ranking(view, item, around);
    case 'matrix':
      return matrix(view, item, around);
    case 'allocation':
      return allocation(view, item, around);
    case 'location':
      return location(view, item, around);
    default:
      return longList(view, item, around);
  }
}

/** What these types ask of an answer, said before and not only after. */
export function rareHints({words, reader}: Pick<View, 'words' | 'reader'>, item: Item): readonly string[] {
  const t = words.types;
  switch (item.type) {
    case 'ranking':
      return [t.ranking.hint(item.minChoices, item.maxChoices)];
    case 'matrix':
      return [item.multiple ? t.matrix.several : t.matrix.one];
    case 'allocation':
      return [t.allocation.hint(item.total ?? 100, item.unit && plain(item.unit, reader))];
    default:
      return [];
  }
}

/** The id of a control in a row of a matrix. */
export const rowId = (id: string, row: number, column = 0) =>
  row + column === 0 ? id : `${id}-r${row}-${column}`;

const partId = (id: string, index: number) => (index === 0 ? id : `${id}-${index}`);

function ranking({words, reader}: View, {linkId, maxChoices, options = []}: Item, of: Around) {
  const places = Array.from({length: Math.min(options.length, maxChoices ?? options.length)}, (_, at) =>
    String(at + 1),
  );
  return html`${options.map(({code, text}, index) => {
    const id = partId(of.id, index);
    const [at] = of.chosen(code);
    return html`<div class="part">
      <label for="${id}"
        ><span class="visually-hidden">${words.types.ranking.position}</span> ${inline(text, reader)}</label
      >
      <select id="${id}" name="${fieldName(linkId, code)}" ${of.invalid}>
        <option value="">–</option>
        ${places.map((place) => html`<option value="${place}" ${place === at ? html`selected` : ''}>${place}</option>`)}
      </select>
    </div>`;
  })}`;
}

function matrix(view: View, item: Item, of: Around) {
  const {options = [], rows = []} = item;
  return html`<table class="matrix">
    <thead>
      <tr>
        <td></td>
        ${options.map(({text}) => html`<th scope="col">${inline(text, view.reader)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row, index) => matrixRow(view, item, of, row, index))}
    </tbody>
  </table>`;
}

function matrixRow({reader}: View, item: Item, of: Around, {code, text}: Row, index: number) {
  const chosen = of.chosen(code);
  return html`<tr>
    <th scope="row">${inline(text, reader)} ${of.rowError(code)}</th>
    ${(item.options ?? []).map((option, column) => {
      const id = rowId(of.id, index, column);
      return html`<td>
        <div class="option">
          <input
            id="${id}"
            name="${fieldName(item.linkId, code)}"
            type="${item.multiple ? 'checkbox' : 'radio'}"
            value="${option.code}"
            ${chosen.includes(option.code) ? html`checked` : ''}
            ${of.invalid}
          />
          <label for="${id}"
            ><span class="visually-hidden">${plain(text, reader)}: ${plain(option.text, reader)}</span></label
          >
        </div>
      </td>`;
    })}
  </tr>`;
}

function allocation({reader}: View, {linkId, options = []}: Item, of: Around) {
  return html`${options.map(({code, text}, index) =>
    line(linkId, code, partId(of.id, index), inline(text, reader), of, true),
  )}`;
}

function location({words, reader}: View, {linkId, bounds, options}: Item, of: Around) {
  const t = words.types.location;
  const [place] = of.chosen('place');
  return html`${
    options
      ? html`<div class="part">
          <label for="${of.id}">${t.place}</label>
          <select id="${of.id}" name="${fieldName(linkId, 'place')}" ${of.invalid}>
            <option value="">${t.none}</option>
            ${options.map(
              ({code, text}) =>
                html`<option value="${code}" ${code === place ? html`selected` : ''}>
                  ${plain(text, reader)}
                </option>`,
            )}
          </select>
        </div>`
      : ''
  }
  ${line(linkId, 'text', options ? `${of.id}-text` : of.id, t.text, of)}
  ${
    bounds
      ? html`${line(linkId, 'lat', `${of.id}-lat`, t.lat, of, true)}
        ${line(linkId, 'lon', `${of.id}-lon`, t.lon, of, true)}`
      : ''
  }`;
}

function longList({reader, words}: View, {linkId, options = []}: Item, of: Around) {
  const [chosen] = of.chosen();
  return html`<select id="${of.id}" name="${fieldName(linkId)}" ${of.invalid}>
    <option value="">${words.types.location.none}</option>
    ${options.map(
      ({code, text}) =>
        html`<option value="${code}" ${code === chosen ? html`selected` : ''}>
          ${plain(text, reader)}
        </option>`,
    )}
  </select>`;
}

function line(linkId: string, part: string, id: string, label: Html | string, of: Around, isNumber = false) {
  return html`<div class="part">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${fieldName(linkId, part)}"
      type="text"
      ${isNumber ? html`class="short" inputmode="decimal"` : ''}
      value="${of.chosen(part)[0] ?? ''}"
      ${of.invalid}
    />
  </div>`;
}
